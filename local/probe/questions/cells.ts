import { attempt, THROWS, type Probe } from './question';
import { asText, read, write } from './workbook';

const SIGNS = ["'=1+1", "'+1", "'-1", "'@a", "''a"];
const WITHOUT = ['=1+1', '+1', '-1', '@a', "'a"];

/** What becomes of what is written into a cell. */
export const cells: readonly Probe[] = [
  {
    name: 'apostrophes',
    question:
      'Is an apostrophe before = + - @ or another one taken off, and the rest kept as text?',
    expected: [WITHOUT],
    known: 'measured',
    ask: (tab) => {
      write(tab, [1, 1], [SIGNS]);
      return read(tab, [1, 1, 1, 5]);
    },
  },
  {
    name: 'apostrophes in text cells',
    question: 'The same in cells of the format @?',
    expected: [WITHOUT],
    known: 'measured',
    ask: (tab) => {
      asText(tab, [1, 1, 1, 5]);
      write(tab, [1, 1], [SIGNS]);
      return read(tab, [1, 1, 1, 5]);
    },
  },
  {
    name: 'leading signs',
    question: 'What do =1+1, +1+1, -1 and @a become without an apostrophe?',
    expected: [[2, 2, -1, '@a']],
    known: 'measured',
    prepare: (tab) => write(tab, [1, 1], [['=1+1', '+1+1', '-1', '@a']]),
    ask: (tab) => read(tab, [1, 1, 1, 4]),
  },
  {
    name: 'leading signs in text cells',
    question: 'What do +1, -1, @a and 01 become in cells of the format @?',
    expected: [['+1', '-1', '@a', '01']],
    known: 'believed',
    ask: (tab) => {
      asText(tab, [1, 1, 1, 4]);
      write(tab, [1, 1], [['+1', '-1', '@a', '01']]);
      return read(tab, [1, 1, 1, 4]);
    },
  },
  {
    name: 'equals sign in a text cell',
    question: 'Is =1+1, written into a cell of the format @, kept as text?',
    expected: [['=1+1']],
    known: 'believed',
    prepare: (tab) => {
      asText(tab, [1, 1, 1, 1]);
      write(tab, [1, 1], [['=1+1']]);
    },
    ask: (tab) => read(tab, [1, 1, 1, 1]),
  },
  {
    name: 'texts become values',
    question: 'What do the texts 01 and 1-2 become in cells without a format?',
    expected: [[1, 'a date']],
    known: 'measured',
    ask: (tab) => {
      write(tab, [1, 1], [['01', '1-2']]);
      return read(tab, [1, 1, 1, 2]);
    },
  },
  {
    name: 'emptied cell',
    question: "What does getValues give for a cell that was filled and then set to ''?",
    expected: [['']],
    known: 'documented',
    ask: (tab) => {
      write(tab, [1, 1], [['something']]);
      write(tab, [1, 1], [['']]);
      return read(tab, [1, 1, 1, 1]);
    },
  },
  {
    name: 'swallowed by a merge',
    question: 'What becomes of a value written into the second of two merged cells?',
    expected: [['first', '']],
    known: 'believed',
    ask: (tab) => {
      tab.getRange(1, 1, 1, 2).merge();
      write(tab, [1, 1], [['first', 'second']]);
      return read(tab, [1, 1, 1, 2]);
    },
  },
  {
    name: 'serial as date',
    question: 'How does the number 45000 show in a cell of the format yyyy-mm-dd?',
    expected: '2023-03-15',
    known: 'measured',
    ask: (tab) => {
      tab.getRange(1, 1).setNumberFormats([['yyyy-mm-dd']]);
      write(tab, [1, 1], [[45_000]]);
      return tab.getRange(1, 1).getDisplayValues()[0]?.[0] ?? null;
    },
  },
  {
    name: 'too many characters',
    question: 'Is a text of 50,001 characters refused?',
    expected: THROWS,
    known: 'documented',
    ask: (tab) =>
      attempt(() => {
        write(tab, [1, 1], [['a'.repeat(50_001)]]);
        SpreadsheetApp.flush();
        return 'taken';
      }),
  },
  {
    name: 'wrong size',
    question: 'Does setValues refuse two values for three cells?',
    expected: THROWS,
    known: 'documented',
    ask: (tab) =>
      attempt(() => {
        tab.getRange(1, 1, 1, 3).setValues([['a', 'b']]);
        return 'taken';
      }),
  },
  {
    name: 'wrong size of styles',
    question: 'Does setTextStyles refuse one style for two cells?',
    expected: THROWS,
    known: 'documented',
    ask: (tab) =>
      attempt(() => {
        const style = SpreadsheetApp.newTextStyle().setBold(true).build();
        tab.getRange(1, 1, 1, 2).setTextStyles([[style]]);
        return 'taken';
      }),
  },
];
