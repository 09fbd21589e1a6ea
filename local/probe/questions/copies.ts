import type { Probe, Tab } from './question';
import { book, extraTab, freshName, PREFIX } from './workbook';

/** A tab with a name of its own for a cell, and its copy. */
function copied(): { readonly name: string; readonly original: Tab; readonly copy: Tab } {
  const name = freshName('COPIED');
  const original = extraTab('an original');
  book().setNamedRange(name, original.getRange(3, 1));
  SpreadsheetApp.flush();
  const copy = original.copyTo(book()).setName(`${PREFIX}a copy`);
  SpreadsheetApp.flush();
  return { name, original, copy };
}

/** Names of cells on a duplicated tab. */
export const copies: readonly Probe[] = [
  {
    name: 'copy lists',
    question: 'How does a copied tab list the names of its cells (NAME stands for the name)?',
    expected: [`'${PREFIX}a copy'!NAME`],
    known: 'measured',
    ask: () => {
      const { name, copy } = copied();
      return copy.getNamedRanges().map((named) => named.getName().replace(name, 'NAME'));
    },
  },
  {
    name: 'original after copy',
    question: 'On which tab is the name after its tab was copied?',
    expected: `${PREFIX}an original, one more`,
    known: 'believed',
    ask: () => book().getRangeByName(copied().name)?.getSheet().getName() ?? null,
  },
  {
    name: 'copy alone',
    question: 'Where is the name once the original was deleted, and only the copy has it?',
    expected: 'nowhere',
    known: 'believed',
    ask: () => {
      const { name, original } = copied();
      book().deleteSheet(original);
      SpreadsheetApp.flush();
      return book().getRangeByName(name)?.getSheet().getName() ?? 'nowhere';
    },
  },
];
