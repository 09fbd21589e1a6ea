import type { Together } from '../together';
import { LOGISTICS_TAB } from '../workbook';
import type { ExpectedSheet } from './expected';

/** What stands under each header word on the rows of methods, wherever these are. */
export interface Standing {
  readonly header: readonly string[];
  readonly at: (id: string, word: string) => string;
}

export async function standing(book: Together, tab = LOGISTICS_TAB): Promise<Standing> {
  await book.host.settle();
  const cells = book.sheet(tab).getDataRange().getDisplayValues();
  const rows = cells.map((row) => row.map(String));
  const header = rows.find((row) => row.includes('#') && row.includes('Method')) ?? [];
  const at = (id: string, word: string): string =>
    rows.find((row) => row[header.indexOf('#')] === id)?.[header.indexOf(word)] ?? 'nowhere';
  return { header, at };
}

/** Ratings and strategies of a sheet, a line for each method, as `expected.ts` writes them. */
export async function answersIn(
  book: Together,
  { tab, members, methods }: Pick<ExpectedSheet, 'tab' | 'members' | 'methods'>,
): Promise<string[]> {
  const { at } = await standing(book, tab);
  return methods.map(([id]) =>
    [id, ...members.map((member) => at(id, member) || '-'), at(id, 'Strategies')].join(' '),
  );
}

export function answersOf({ methods }: ExpectedSheet): string[] {
  return methods.map(([id, ratings, , , strategies = '']) => [id, ratings, strategies].join(' '));
}

/** Before a sheet is revealed, nothing but what was typed under Strategies. */
export function answersHidden({ members, methods }: ExpectedSheet): string[] {
  return methods.map(([id, , , , strategies = '']) =>
    [id, ...members.map(() => '-'), /^Typed on the sheet/.exec(strategies)?.[0] ?? ''].join(' '),
  );
}

export const answersNow = (sheet: ExpectedSheet): string[] =>
  sheet.stage === 'hidden' ? answersHidden(sheet) : answersOf(sheet);
