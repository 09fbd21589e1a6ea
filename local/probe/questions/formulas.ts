import type { Probe } from './question';
import { asText, formulaIn, read, write } from './workbook';

/** What formulas give. */
export const formulas: readonly Probe[] = [
  {
    name: 'semicolons',
    question: 'Does =SUM(1;2) work in the locale of this spreadsheet?',
    expected: [[3]],
    known: 'measured',
    prepare: (tab) => write(tab, [1, 1], [['=SUM(1;2)']]),
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
  {
    name: 'spill into text cells',
    question: 'Does =SEQUENCE(2;2) spill numbers over cells of the format @?',
    expected: [
      [1, 2],
      [3, 4],
    ],
    known: 'believed',
    prepare: (tab) => {
      asText(tab, [1, 2, 2, 1]);
      write(tab, [1, 1], [['=SEQUENCE(2;2)']]);
    },
    ask: (tab) => read(tab, [1, 1, 2, 2]),
  },
  {
    name: 'formula beside text cells',
    question:
      'Does a formula that looks at a cell of the format @ stay one when it is written twice?',
    expected: { formula: '=B1', value: [['x']] },
    known: 'believed',
    prepare: (tab) => {
      asText(tab, [1, 2, 1, 1]);
      write(tab, [1, 2], [['x']]);
      write(tab, [1, 1], [['=B1']]);
      SpreadsheetApp.flush();
      write(tab, [1, 1], [['=B1']]);
    },
    ask: (tab) => ({ formula: formulaIn(tab, 1, 1), value: read(tab, [1, 1, 1, 1]) }),
  },
  {
    name: 'setFormulas in a text cell',
    question: 'Does a formula that setFormulas writes into a cell of the format @ work?',
    expected: [['=1+1']],
    known: 'believed',
    prepare: (tab) => {
      asText(tab, [1, 1, 1, 1]);
      tab.getRange(1, 1).setFormulas([['=1+1']]);
    },
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
  {
    name: 'spill over content',
    question: 'What shows a formula that would spill over a filled cell?',
    expected: [['#REF!'], ['x']],
    known: 'documented',
    prepare: (tab) => {
      write(tab, [2, 1], [['x']]);
      write(tab, [1, 1], [['=SEQUENCE(2;1)']]);
    },
    ask: (tab) => read(tab, [1, 1, 2, 1]),
  },
  {
    name: 'FILTER finds one',
    question: 'What does FILTER give that finds one cell?',
    expected: [[3]],
    known: 'measured',
    prepare: (tab) => {
      write(tab, [1, 1], [[1], [2], [3]]);
      write(tab, [1, 2], [['=FILTER(A1:A3;A1:A3>2)']]);
    },
    ask: (tab) => read(tab, [1, 2, 1, 1]),
  },
  {
    name: 'FILTER finds none',
    question: 'What does FILTER give that finds none, and IFERROR around it?',
    expected: [['#N/A', 'none']],
    known: 'measured',
    prepare: (tab) => {
      write(tab, [1, 1], [[1], [2], [3]]);
      write(tab, [1, 2], [['=FILTER(A1:A3;A1:A3>9)', '=IFERROR(FILTER(A1:A3;A1:A3>9);"none")']]);
    },
    ask: (tab) => read(tab, [1, 2, 1, 2]),
  },
  {
    name: 'errors as values',
    question: 'As what does getValues give =1/0 and =NA()?',
    expected: [['#DIV/0!', '#N/A']],
    known: 'measured',
    prepare: (tab) => write(tab, [1, 1], [['=1/0', '=NA()']]),
    ask: (tab) => read(tab, [1, 1, 1, 2]),
  },
  {
    name: 'errors as shown',
    question: 'As what does getDisplayValues give them?',
    expected: [['#DIV/0!', '#N/A']],
    known: 'measured',
    prepare: (tab) => write(tab, [1, 1], [['=1/0', '=NA()']]),
    ask: (tab) => tab.getRange(1, 1, 1, 2).getDisplayValues(),
  },
  {
    name: 'unknown function',
    question: 'What shows a function that nobody knows?',
    expected: [['#NAME?']],
    known: 'measured',
    prepare: (tab) => write(tab, [1, 1], [['=HUB_NOBODY_KNOWS(1)']]),
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
];
