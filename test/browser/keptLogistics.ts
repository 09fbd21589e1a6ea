import type { Saved } from '../../local/page/store';
import { Together } from '../workbook/together';
import { COLUMN } from '../workbook/workbook';
import { TEAM } from './page';

/**
 * What an earlier visit has left behind: the sheet of "Support logistics", made without a browser.
 *
 * @example await openPage({ kept: await keptLogistics({ way: 'open' }) })
 */
export async function keptLogistics({
  way = 'hidden',
  team = TEAM,
  ratings = {},
}: {
  readonly way?: 'hidden' | 'open';
  readonly team?: string;
  /** By the rows of the sheet, one for each member. */
  readonly ratings?: Readonly<Record<number, string>>;
} = {}): Promise<Saved> {
  const book = new Together();
  await book.createHidden({ way, team });
  for (const [row, chosen] of Object.entries(ratings)) {
    [...chosen].forEach((rating, index) => book.type([Number(row), COLUMN.AB + index], rating));
  }
  await book.host.settle();
  const { saved, properties } = book.keep();
  book.close();
  return { workbook: saved, properties, sidebarSeen: true };
}
