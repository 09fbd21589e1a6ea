import { attempt, THROWS, type Json, type Probe } from './question';
import { write } from './workbook';

/** How large a tab is, and what of it is read. */
export const grid: readonly Probe[] = [
  {
    name: 'all values',
    question: 'Does getSheetValues(1, 1, -1, -1) give all that is filled, and no more?',
    expected: [
      ['a', 'b'],
      ['c', ''],
    ],
    known: 'measured',
    ask: (tab) => {
      write(
        tab,
        [1, 1],
        [
          ['a', 'b'],
          ['c', ''],
        ],
      );
      SpreadsheetApp.flush();
      return tab.getSheetValues(1, 1, -1, -1) as Json;
    },
  },
  {
    name: 'all values of an empty tab',
    question: 'What does it give for a tab that was filled and emptied?',
    expected: THROWS,
    known: 'believed',
    ask: (tab) => {
      write(tab, [1, 1], [['a', 'b']]);
      write(tab, [1, 1], [['', '']]);
      SpreadsheetApp.flush();
      return attempt(() => tab.getSheetValues(1, 1, -1, -1) as Json);
    },
  },
  {
    name: 'data of an empty tab',
    question: 'How many rows and columns has getDataRange of an empty tab?',
    expected: [1, 1],
    known: 'documented',
    ask: (tab) => [tab.getDataRange().getNumRows(), tab.getDataRange().getNumColumns()],
  },
  {
    name: 'trimmed',
    question: 'How many rows has a tab after all behind the tenth were deleted?',
    expected: 10,
    known: 'documented',
    ask: (tab) => {
      tab.deleteRows(11, tab.getMaxRows() - 10);
      SpreadsheetApp.flush();
      return tab.getMaxRows();
    },
  },
  {
    name: 'trimmed to what is frozen',
    question: 'Is it refused to delete all rows but the frozen ones?',
    expected: THROWS,
    known: 'measured',
    ask: (tab) => {
      tab.setFrozenRows(4);
      SpreadsheetApp.flush();
      return attempt(() => {
        tab.deleteRows(5, tab.getMaxRows() - 4);
        SpreadsheetApp.flush();
        return 'deleted';
      });
    },
  },
  {
    name: 'behind the last row',
    question: 'Is a range behind the last row refused?',
    expected: THROWS,
    known: 'measured',
    ask: (tab) => attempt(() => tab.getRange(tab.getMaxRows() + 1, 1).getValues().length),
  },
];
