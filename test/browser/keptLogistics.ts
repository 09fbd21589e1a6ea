import type { Saved } from '../../local/page/store';
import { Together } from '../workbook/together';
import { TEAM } from './page';

/**
 * What an earlier visit has left behind: the sheet of "Support logistics", made without a browser.
 *
 * @example await openPage({ kept: await keptLogistics({ way: 'open' }) })
 */
export async function keptLogistics({
  way = 'hidden',
  team = TEAM,
}: { readonly way?: 'hidden' | 'open'; readonly team?: string } = {}): Promise<Saved> {
  const book = new Together();
  await book.createHidden({ way, team });
  await book.host.settle();
  const { saved, properties } = book.keep();
  book.close();
  return { workbook: saved, properties, sidebarSeen: true };
}
