import { attempt, THROWS, type Probe, type Tab } from './question';
import { book, extraTab, freshName } from './workbook';

/** Leaves a named range behind whose tab is gone. */
function makeGhost(): string {
  const name = freshName('GHOST');
  const tab = extraTab('a ghost');
  book().setNamedRange(name, tab.getRange(1, 1));
  SpreadsheetApp.flush();
  book().deleteSheet(tab);
  SpreadsheetApp.flush();
  return name;
}

/** Gives a name to a cell, and tells whether it is found there afterwards. */
function isTaken(name: string, tab: Tab): boolean {
  book().setNamedRange(name, tab.getRange(2, 2));
  SpreadsheetApp.flush();
  return book().getRangeByName(name)?.getRow() === 2;
}

/** Names of cells. */
export const names: readonly Probe[] = [
  {
    name: 'ghost listed',
    question: 'Is a named range whose tab was deleted still listed?',
    expected: false,
    known: 'measured',
    ask: () => {
      const ghost = makeGhost();
      return book()
        .getNamedRanges()
        .some((named) => named.getName() === ghost);
    },
  },
  {
    name: 'ghost found',
    question: 'What does getRangeByName give for the name of cells whose tab was deleted?',
    expected: 'null',
    known: 'believed',
    ask: () => String(book().getRangeByName(makeGhost())),
  },
  {
    name: 'ghost taken again',
    question: 'Can setNamedRange take such a name again?',
    expected: true,
    known: 'believed',
    ask: (tab) => isTaken(makeGhost(), tab),
  },
  {
    name: 'removed before',
    question: 'Is a name free again if it was removed before its tab was deleted?',
    expected: true,
    known: 'believed',
    ask: (tab) => {
      const name = freshName('REMOVED');
      const other = extraTab('a name removed');
      book().setNamedRange(name, other.getRange(1, 1));
      other.getNamedRanges().forEach((named) => {
        named.remove();
      });
      SpreadsheetApp.flush();
      book().deleteSheet(other);
      return isTaken(name, tab);
    },
  },
  {
    name: 'without case',
    question: 'Is a named range found by its name in small letters?',
    expected: true,
    known: 'believed',
    ask: (tab) => {
      const name = freshName('CASE');
      book().setNamedRange(name, tab.getRange(1, 1));
      return book().getRangeByName(name.toLowerCase()) !== null;
    },
  },
  {
    name: 'given twice',
    question: 'Does setNamedRange move a name that is there already?',
    expected: true,
    known: 'believed',
    ask: (tab) => {
      const name = freshName('TWICE');
      book().setNamedRange(name, tab.getRange(1, 1));
      return isTaken(name, tab);
    },
  },
  {
    name: 'like a cell',
    question: 'Does setNamedRange refuse a name such as AB12?',
    expected: THROWS,
    known: 'documented',
    ask: (tab) =>
      attempt(() => {
        book().setNamedRange('AB12', tab.getRange(1, 1));
        SpreadsheetApp.flush();
        return 'taken';
      }),
  },
  {
    name: 'follows rows',
    question: 'In which row is a named range of row 3 after two rows were inserted above?',
    expected: 5,
    known: 'measured',
    ask: (tab) => {
      const name = freshName('FOLLOWS');
      book().setNamedRange(name, tab.getRange(3, 1));
      tab.insertRowsAfter(1, 2);
      return book().getRangeByName(name)?.getRow() ?? null;
    },
  },
];
