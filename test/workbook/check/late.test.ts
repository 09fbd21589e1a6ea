import { created } from '../copies';
import type { Together } from '../together';
import { COLUMN, ROW } from '../workbook';

// Google works the add-on's functions out behind everybody's back. What a script sees meanwhile is not
// documented: nothing yet, what stood there before, or an error, in the words of any language.

let book: Together;
beforeEach(async () => {
  book = await created();
  book.type([ROW.first, COLUMN.AB], '1');
  book.type([ROW.first, COLUMN.CD], '4');
  await book.host.settle();
});
afterEach(() => {
  book.close();
});

const texts = () => book.findingTexts();
const showing = <T>(late: ReturnType<typeof shown>, act: () => Promise<T>): Promise<T> =>
  book.host.functions.showing(late, act);
const shown = (text?: string) => book.host.functions.late(text);

const RIGHT = { tally: [1, 0, 1, 1], misaligned: ['2.4.01'], faults: [] };
const late = (text: string): string =>
  `Agreement and Alignment show “${text}”. Google may still be working that out: check again in a minute. If it stays so, clear what was typed there, or reload the spreadsheet. Results do not depend on it.`;

const LANGUAGES = [
  'Loading...',
  'Wird geladen…',
  '読み込んでいます...',
  '#¡CARGANDO!',
  '#NAME?',
  '#ERROR!',
];

describe('while the functions are late', () => {
  beforeEach(() => {
    book.type([ROW.second, COLUMN.AB], '3');
  });

  test.each(LANGUAGES)('and show “%s”, results are whole', async (text) => {
    expect(await showing(shown(text), () => book.sheetResults())).toMatchObject(RIGHT);
  });

  test.each(LANGUAGES)('and show “%s”, Check says what to do if it stays so', async (text) => {
    await book.host.settle();
    const { findings } = await showing(shown(text), () => book.check());
    expect(findings.map((finding) => [finding.text, finding.canRepair])).toEqual([
      [late(text), false],
    ]);
    expect(await texts()).toEqual([]);
  });
});

describe('while the functions show what stood there before', () => {
  // Before: one row is misaligned, one rating of 1 and one of 4. After: nobody is apart.
  let stale: ReturnType<typeof shown>;
  beforeEach(() => {
    stale = shown();
    book.type([ROW.first, COLUMN.CD], '1');
  });

  test('results are whole, and nothing is found', async () => {
    expect(await showing(stale, () => book.sheetResults())).toMatchObject({
      ...{ tally: [2, 0, 0, 0], misaligned: [], faults: [] },
    });
    expect(await showing(stale, texts)).toEqual([]);
  });

  test.each([
    ['words', [5, COLUMN.agreement], '', 'Agreement and Alignment: the formula is gone, and the cell is empty.'],
    ['tally', [ROW.tally, COLUMN.box1], '9', 'the tally: the formula is gone, and the cell holds “9”, typed over it.'],
  ] as const)('the formula of the %s is missed all the same if it was typed over', async (...[, place, typed, said]) => {
    book.type(place, typed);
    const seen = new Map([...stale].filter(([key]) => !key.endsWith(`,${place.join()}`)));
    expect(await showing(seen, texts)).toEqual([said]);
  }); // prettier-ignore
});

test('what was typed in the way of the words is told from what is late, and cleared', async () => {
  book.type([ROW.second, COLUMN.word], 'Note');
  const { findings } = await book.check();
  expect(findings.map(({ text, canRepair }) => [text, canRepair])).toEqual([
    [
      'Agreement and Alignment show “#REF!”: “Note” was typed there. Repair clears it; Results do not depend on it.',
      true,
    ],
  ]);
  await book.repair();
  expect(await texts()).toEqual([]);
});

test('a header that lost a word is mended while the functions are late', async () => {
  book.type([4, COLUMN.agreement], 'Votes');
  const said = await showing(shown('Wird geladen…'), () => book.check());
  expect(said.findings.map(({ canRepair }) => canRepair)).toEqual([true]);
  await showing(shown('Wird geladen…'), () => book.repair());
  expect(await texts()).toEqual([]);
});
