import { reason } from '../../../src/core/calls/reason';
import { places, someOf } from '../../campaign';
import type { Together } from '../together';
import { LOGISTICS_TAB } from '../workbook';
import { expected } from './expected';
import { keptWorkbooks, opened } from './fixture';
import { standing } from './standing';

/**
 * A team keeps a column of its own on the sheet. Wherever it stands, the add-on may decline to do
 * something, in a plain sentence; it writes neither over this column nor over a rating.
 */

/** Four letters may be initials; five are none. */
const HEADINGS = ['Room', 'Owner', ''] as const;
const FIRST_TEXT = 'own 1';
const TEXTS = [FIRST_TEXT, '2', "'quoted'", '', 'own 5', '1', 'own 7', 'own 8'] as const;
/** Before which column it is inserted, of fourteen; or behind them. */
const PLACES = places(15);
const SENTENCE = /^[A-Z][^\n]* failed: [^\n]*\.$/;

type Deed = readonly [name: string, act: (book: Together) => Promise<unknown>];
const rate = (book: Together, method: string, rating: string): Promise<unknown> =>
  book.rate('EF', { method, rating, strategy: `EF on ${method}` });
const DEEDS: readonly Deed[] = [
  ['getResults', (book) => book.results()],
  ['getFindings', (book) => book.check()],
  ['saveAnswers', (book) => rate(book, '2.4.05', '1')],
  ['revealSheet', (book) => book.reveal()],
  ['saveAnswers once it is open', (book) => rate(book, '2.4.05', '4')],
  ['repairWorkbook', (book) => book.repair()],
  ['createSheet', (book) => join(book)],
  ['correctInitials', (book) => book.as('lead', 'correctInitials', { from: 'CD', to: 'CX' })],
  ['repairWorkbook at last', (book) => book.repair()],
];

async function join(book: Together): Promise<unknown> {
  const { team } = await book.setup();
  const change = { team: `${team}\nZZ Zoe Zed`, teamBefore: team };
  await book.prepare(change);
  return book.create(change);
}

/** Inserts a column as people do, and writes into it past any drop-down that it inherits. */
function insertOwn(book: Together, place: number, heading: string): void {
  const sheet = book.sheet().activate();
  if (place <= sheet.getMaxColumns()) sheet.insertColumnBefore(place - 1);
  else sheet.insertColumnAfter(place - 2);
  [heading, '', ...TEXTS].forEach((text, index) => {
    book.paste([4 + index, place], text);
  });
}

/** The column that begins with the team's own text, from the header down. */
function ownColumn(book: Together): unknown[] {
  const values = book.sheet().getDataRange().getValues();
  const column = (values[5] ?? []).indexOf(FIRST_TEXT);
  return values.slice(3, 14).map((row) => (column < 0 ? 'gone' : row[column]));
}

/** Each person's answers, under whatever initials they have by now. */
function ratings(): string {
  const values = book.sheet().getDataRange().getValues();
  const header = values.find((row) => row.includes('#')) ?? [];
  const members = ['AB', header.includes('CX') ? 'CX' : 'CD', 'EF'];
  return ['2.4.01', '2.4.02', '2.4.03', '2.4.04', '2.4.06']
    .map((id) => values.find((row) => row.includes(id)) ?? [])
    .map((row) => members.map((own) => row[header.indexOf(own)] || '-').join(' '))
    .join('; ');
}

const kept = keptWorkbooks(['open', 'hidden', 'revealed']);
const cases = kept.flatMap(([version, story]) =>
  HEADINGS.filter(
    (heading) => story === 'hidden' || heading === (story === 'open' ? 'Room' : 'Owner'),
  ).map((heading) => [version, story, heading] as const),
);
let book: Together;
afterEach(() => {
  book.close();
});

describe.each(someOf(cases, 4))(
  'of %s, “%s”: an own column headed “%s”',
  (version, story, heading) => {
    const [sheet] = expected[story as 'open' | 'hidden' | 'revealed'].sheets;
    const whole = sheet.methods.flatMap(([id, own]) => (id === '2.4.05' ? [] : [own])).join('; ');
    const none = whole.replace(/[^ ;]/g, '-');

    test.each(PLACES)('inserted before column %i, is never written over', async (place) => {
      book = await opened(version, story);
      await book.settleAll();
      insertOwn(book, place, heading);
      const own = ownColumn(book);
      let stands = story === 'hidden' ? none : whole;
      for (const [name, act] of DEEDS) {
        const said = await act(book).then(() => 'done', reason);
        if (said !== 'done') expect([name, said]).toEqual([name, expect.stringMatching(SENTENCE)]);
        if (said === 'done' && name === 'revealSheet') stands = whole;
        expect([name, ownColumn(book)]).toEqual([name, own]);
        expect([name, ratings()]).toEqual([name, stands]);
      }
    });
  },
);

/** Elsewhere it stands among the ratings, or parts columns that one formula fills. */
const IN_NOBODYS_WAY = [1, 2, 10, 11, 13, 14, 15] as const;

test.each(IN_NOBODYS_WAY)(
  'before column %i it is no finding, and counts for nothing',
  async (n) => {
    const [[version = '', story = ''] = []] = kept;
    book = await opened(version, story);
    insertOwn(book, n, 'Owner');
    expect(await book.check()).toEqual({
      findings: [],
      isLead: true,
      changed: [],
      ...expected.open.counted,
    });
    expect((await book.sheetResults()).tally).toEqual(expected.open.sheets[0].tally);
  },
);

describe('a repair of the header word beside it', () => {
  const [[version = '', story = ''] = []] = kept;
  const all = HEADINGS.flatMap((heading) => PLACES.map((place) => [heading, place] as const));
  const leaves = async (heading: string, place: number): Promise<void> => {
    book = await opened(version, story);
    insertOwn(book, place, heading);
    const own = ownColumn(book);
    const { header } = await standing(book);
    for (const column of [place - 1, place + 1]) {
      const word = header[column - 1] ?? '';
      if (word === '') continue;
      book.type([4, column], 'Changed here');
      await book.repair();
      expect([word, ownColumn(book)]).toEqual([word, own]);
      book.type([4, column], word);
    }
  };

  test.each(all)('leaves an own column headed “%s” before column %i alone', leaves);
});

describe('a repair once a column of the sheet was deleted', () => {
  const [[version = '', story = ''] = []] = kept;
  /** All but Strategies, which are as free as a team’s own texts. */
  const WORDS = [1, 2, 6, 7, 8, 9, 10, 11, 12, 13] as const;
  const beside = WORDS.flatMap((deleted) => [[deleted, 'before'] as const, [deleted, 'behind'] as const]); // prettier-ignore

  test.each(beside)('of column %i leaves an own column %s it alone', async (deleted, side) => {
    book = await opened(version, story);
    insertOwn(book, side === 'before' ? deleted : deleted + 1, 'Owner');
    const own = ownColumn(book);
    book.sheet().deleteColumn((side === 'before' ? deleted + 1 : deleted) - 1);
    await book.repair();
    await book.repair();
    expect(ownColumn(book)).toEqual(own);
  });

  // What these two show is never nothing, and nothing that spills from their left fills an empty one.
  test.each([6, 10])('of column %i heads no empty one behind it', async (deleted) => {
    book = await opened(version, story);
    book
      .sheet()
      .activate()
      .insertColumnAfter(deleted - 1);
    book.paste([4, deleted + 1], 'Owner');
    book.sheet().deleteColumn(deleted - 1);
    await book.repair();
    expect((await standing(book)).header).toContain('Owner');
  });
});

describe('a drop-down of its own', () => {
  const [version = ''] = kept[0] ?? [];
  const yes = (place: number) => {
    const app = book.host.globals().SpreadsheetApp;
    const rule = app.newDataValidation().requireValueInList(['yes', 'no'], true);
    const sheet = app.getActive().getSheetByName(LOGISTICS_TAB);
    const built = rule.setAllowInvalid(false).setHelpText('Yes or no').build();
    sheet?.getRange(12, place, 1, 1).setDataValidations([[built]]);
  };

  const outlives = async (place: number): Promise<void> => {
    book = await opened(version, 'hidden');
    insertOwn(book, place, 'Owner');
    yes(place);
    book.paste([12, place], 'yes');
    await book.reveal();
    expect(book.type([12, place], 'maybe')).toBe(false);
    expect(book.type([12, place], 'no')).toBe(true);
  };

  test.each(PLACES)('before column %i outlives a reveal', outlives);
});
