import { attempt, THROWS, type Json, type Probe, type Tab } from './question';
import { read, write } from './workbook';

/** Two cells of column B that offer 1 and 2. */
function offer(tab: Tab, { strict }: { readonly strict: boolean }): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['1', '2'], true)
    .setAllowInvalid(!strict)
    .build();
  tab.getRange(1, 2, 2, 1).setDataValidations([[rule], [rule]]);
  SpreadsheetApp.flush();
}

function written(tab: Tab, text: string): Json {
  const refused = attempt(() => {
    write(tab, [1, 2], [[text]]);
    SpreadsheetApp.flush();
    return 'taken';
  });
  return { refused, value: read(tab, [1, 2, 1, 1]) };
}

/** Which cells of the first row have a drop-down. */
function offering(tab: Tab): Json {
  const [rules = []] = tab.getRange(1, 1, 1, 4).getDataValidations();
  return rules.map((rule) => rule !== null);
}

/** Drop-downs. */
export const validations: readonly Probe[] = [
  {
    name: 'chosen number',
    question: 'As what does getValues give the 2 of a drop-down of the texts 1 and 2?',
    expected: [[2]],
    known: 'believed',
    ask: (tab) => {
      offer(tab, { strict: true });
      write(tab, [1, 2], [['2']]);
      return read(tab, [1, 2, 1, 1]);
    },
  },
  {
    name: 'strict against a script',
    question: 'Does a strict drop-down refuse what a script writes, and stay empty?',
    expected: { refused: THROWS, value: [['']] },
    known: 'measured',
    ask: (tab) => {
      offer(tab, { strict: true });
      return written(tab, 'no');
    },
  },
  {
    name: 'strict against a formula',
    question: 'Does it refuse a formula that gives an empty text?',
    expected: { refused: THROWS, value: [['']] },
    known: 'measured',
    ask: (tab) => {
      offer(tab, { strict: true });
      return written(tab, '=""');
    },
  },
  {
    name: 'lenient against a script',
    question: 'Does a drop-down that only warns take it?',
    expected: { refused: 'taken', value: [['no']] },
    known: 'documented',
    ask: (tab) => {
      offer(tab, { strict: false });
      return written(tab, 'no');
    },
  },
  {
    name: 'column inserted behind a drop-down',
    question: 'Drop-downs in A1 to D1, after a column was inserted behind that of B1?',
    expected: [false, true, true, false],
    known: 'believed',
    ask: (tab) => {
      offer(tab, { strict: true });
      tab.insertColumnsAfter(2, 1);
      SpreadsheetApp.flush();
      return offering(tab);
    },
  },
  {
    name: 'column inserted before a drop-down',
    question: 'Drop-downs in A1 to D1, after a column was inserted before that of B1?',
    expected: [false, true, true, false],
    known: 'believed',
    ask: (tab) => {
      offer(tab, { strict: true });
      tab.insertColumnsBefore(2, 1);
      SpreadsheetApp.flush();
      return offering(tab);
    },
  },
];
