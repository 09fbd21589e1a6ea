import { reason } from '../../src/core/calls/reason';
import { fieldOf } from '../../src/core/calls/shape';
import type { Findings } from '../../src/workbook/check/checkWorkbook';
import { someOf } from '../campaign';
import { createdHidden } from './copies';
import { METHODS, saving, Together } from './together';
import { COLUMN, CYCLE, LOGISTICS, ROW, TEAM } from './workbook';

/**
 * Workbooks alike in everything but what AB chose. Whatever anybody else can call, with whatever
 * arguments, must give the same in each: then no answer, message or cell depends on what is hidden.
 * How many methods AB has answered is told, and so is the same.
 */
const worlds = [
  { ratings: ['1', '2', '3', '4', '?', '1'], strategies: ['', '', 'We meet', 'We meet', '', ''] },
  { ratings: ['4', '?', '?', '2', '3', '4'], strategies: ['I doubt that it works', '', '', '', 'I doubt', 'I doubt'] },
] as const; // prettier-ignore

async function world({ ratings, strategies }: (typeof worlds)[number]): Promise<Together> {
  const book = await createdHidden();
  await book.claim('AB');
  await book.claim('CD');
  for (const [index, method] of METHODS.entries()) {
    const strategy = strategies[index] ?? '';
    await book.rate('AB', { method, rating: ratings[index] ?? '', strategy });
  }
  // What is typed into Team and not saved is for whoever typed it, alike in both.
  await book.as('AB', 'keepDraft', { team: `${TEAM}\nZara Quist`, teamBefore: TEAM });
  // Something to find, and to repair.
  book.type([ROW.first, COLUMN.box1], 'typed over');
  return book;
}

const SHEET = { subsection: LOGISTICS, cycle: CYCLE };
const OPEN = { cycle: 'Spring 2026' };

/** In another cycle AB and CD have rated openly, and it was taken out of the cells by hand. */
async function rateOpenly(book: Together): Promise<void> {
  await book.prepare({ ...OPEN, way: 'open', teamBefore: TEAM });
  const { tab } = await book.create(OPEN);
  for (const own of ['AB', 'CD'] as const) {
    const rating = { method: METHODS[0], rating: '2' };
    await book.as(own, 'saveAnswers', { ...saving(own, [rating]), ...OPEN });
    book.type([ROW.first, COLUMN[own]], '', tab);
  }
  await book.host.settle();
}

/** Requests that each function takes from somebody, and things that a cell or a console may hand over. */
function requestsOf(own: string, findings: Findings['findings']): readonly (readonly unknown[])[] {
  const ids = { findings: findings.map(({ id }) => id) };
  const setUp = {
    subsections: [LOGISTICS, '2.3'],
    subsection: '2.3',
    faultsSeen: [],
    way: 'hidden',
  };
  const asAB = {
    ...{ ...SHEET, initials: 'AB', from: 'AB', to: 'ZZ', method: METHODS[0], ...ids },
    ...{ bring: 'AB', fate: 'go', as: '', nth: '1', belongTo: 'AB' },
  };
  const asOwn = {
    ...{ ...SHEET, initials: own, method: METHODS[0], agreed: 'yes', ...ids },
    ...{ bring: 'AB', fate: 'stay', as: '', nth: '1', belongTo: own },
  };
  // AB and CD, as the lead has corrected their initials by then. Either lets nothing differ any more.
  const left = { ...SHEET, ...OPEN, members: ['ZZ'], only: 'leaveChanged' };
  return [
    [left],
    [{ ...left, members: ['AB'], only: 'putBack' }],
    [asAB],
    [{ ...asAB, ...saving('AB', [{ method: METHODS[1], rating: '2' }]) }],
    [{ ...asOwn, ...setUp, team: TEAM, teamBefore: TEAM }],
    [{ ...asOwn, team: `${TEAM}\nGus Hale`, teamBefore: TEAM, draft: 'AB', who: 'AB' }],
    [{ ...asOwn, ...saving(own, [{ method: METHODS[1], rating: '2', strategy: 'Ours' }]) }],
    // As large as it may be, and larger: neither may tell what is kept beside it.
    [saving(own, METHODS.map((method) => ({ method, rating: '1', strategy: '€'.repeat(500) })))],
    [saving('AB', METHODS.map((method) => ({ method, rating: '1', strategy: '€'.repeat(490) })))],
    [{ ...SHEET, initials: 'ab ', answers: [], from: 'CD', to: 'AB', way: 'hidden' }],
    [{ ...SHEET, ...setUp, initials: '', team: 'AB Ada', teamBefore: '', way: 'open' }],
    // AB, once whoever leads has corrected the initials to ZZ.
    [saving('ZZ', [{ method: METHODS[2], rating: '2' }])],
    [asOwn, asAB],
    [asAB, asOwn, 'AB'],
    ...cellArguments,
  ]; // prettier-ignore
}

const cellArguments: readonly (readonly unknown[])[] = [
  [], [undefined], [null], ['AB'], [3], [true], [[['AB', 'CD'], ['', 3]]], [[['2.4', CYCLE, 'AB']]], [{}], [[]],
  ['__proto__'], ['2.4', CYCLE, 'AB'], [[['2.4']], [[CYCLE]], [['AB']]],
]; // prettier-ignore

interface Learnt {
  /** Everything that each call answers or says, and what the workbook shows in the end. */
  readonly heard: readonly string[];
  /** Functions that did what they were asked at least once. */
  readonly done: ReadonlySet<string>;
}

async function learnt(book: Together, role: Role): Promise<Learnt> {
  const [heard, done]: [string[], Set<string>] = [[], new Set()];
  const names = Object.keys(book.host.script).filter((name) => !role.spared.includes(name));
  const { findings } = book.host.as('lead', () => book.host.runNow('getFindings')) as Findings;
  const requests = role.own === null ? cellArguments : requestsOf(role.own, findings);
  const call = (name: string, given: readonly unknown[]): void => {
    const request = given.map((one) => inTurn(one, LATEST + heard.length));
    const said = book.host.as(role.user, () => {
      try {
        const answer = JSON.stringify(book.host.runNow(name, ...request));
        done.add(name);
        return answer;
      } catch (error) {
        return reason(error);
      }
    });
    heard.push(`${name} ${JSON.stringify(request)}: ${said}`);
  };
  // Twice, since one call may open the way for another: initials released, then taken, then read.
  for (const name of [...names.sort(), ...names]) {
    if (role.own !== null) call('claimInitials', [{ initials: role.own, bring: '' }]);
    // One that takes nothing is given nothing, whatever it is called with.
    const takesNothing = book.host.script[name]?.length === 0;
    const fitting = requests.filter(([request]) => [undefined, name].includes(onlyFor(request)));
    for (const request of takesNothing ? requests.slice(0, 1) : fitting) call(name, request);
  }
  // Midnight may pass between one workbook and the next.
  const undated = (text: string): string => text.replace(/\d{4}-\d\d-\d\d/g, 'today');
  return { heard: [...heard, ...shownIn(book)].map(undated), done };
}

/** Above every turn that was taken before. */
const LATEST = 10 ** 15;

/** Each call after those before it, and in the same turn in every workbook. */
function inTurn(request: unknown, turn: number): unknown {
  return fieldOf(request, 'turn') === undefined ? request : { ...(request as object), turn };
}

/** The one function that a request is for, if it is for one alone. */
function onlyFor(request: unknown): string | undefined {
  const only = fieldOf(request, 'only');
  return typeof only === 'string' ? only : undefined;
}

/** Names, colours, formulas and entries of all tabs. What formulas make of the entries follows from them. */
function shownIn(book: Together): string[] {
  return book.host.workbook.getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    const cells = range.getCellDatas().map((row) => row.map((cell) => cell?.f ?? cell?.v ?? ''));
    return JSON.stringify([sheet.getSheetName(), cells, range.getBackgrounds()]);
  });
}

interface Role {
  readonly who: string;
  readonly user: string;
  /** Initials that they can take; `null` for a formula in a cell, which hands no request over. */
  readonly own: string | null;
  /** Functions that would rightly show what is hidden, or make them the lead. */
  readonly spared: readonly string[];
  /** Functions that do nothing for them, whatever they ask. */
  readonly refused: readonly string[];
}

const leadsAlone = ['correctInitials', 'leaveChanged', 'putBack', 'revealSheet', 'settleAnswers'];
const needARequest = [
  ...leadsAlone, 'claimInitials', 'createSheet', 'getBallot', 'getResults', 'keepDraft', 'prepareSheets', 'releaseInitials',
  'repairWorkbook', 'saveAnswers', 'showMethod', 'showSheet', 'takeLead',
]; // prettier-ignore
const roles: readonly Role[] = [
  { who: 'a stranger', user: 'XY', own: 'EF', spared: ['takeLead'], refused: leadsAlone },
  { who: 'a colleague who rates as CD', user: 'CD', own: 'CD', spared: ['takeLead'], refused: leadsAlone },
  { who: 'the lead, short of revealing', user: 'lead', own: 'EF', spared: ['revealSheet'], refused: [] },
  { who: 'somebody who takes over the lead, short of revealing', user: 'EF', own: 'EF', spared: ['revealSheet'], refused: [] },
  { who: 'a formula in a cell, where AB owns the workbook', user: 'AB', own: null, spared: [], refused: needARequest },
]; // prettier-ignore

describe.each(someOf(roles, 2))('$who', (role) => {
  let books: readonly Together[];
  beforeAll(async () => {
    books = await Promise.all(worlds.map(world));
    for (const book of books) {
      // Somebody answered under the wrong initials, and the lead set them free.
      await book.claim('a guest', 'EF');
      await book.rate('a guest', { method: METHODS[0], rating: '1' }, 'EF');
      await book.release('lead', 'EF');
      await rateOpenly(book);
      if (role.user === 'EF') await book.as('EF', 'takeLead', { agreed: 'yes' });
    }
  });
  afterAll(() => {
    for (const book of books) book.close();
  });

  test('learns the same, whatever AB chose, and is not merely refused', async () => {
    const [one, other] = await Promise.all(books.map((book) => learnt(book, role)));
    const all = Object.keys(books[0]?.host.script ?? {});
    const wanted = all.filter((name) => ![...role.spared, ...role.refused].includes(name));
    expect([...(one?.done ?? [])].sort()).toEqual(wanted.sort());
    expect(other?.heard).toEqual(one?.heard);
    expect(one?.heard.join('\n')).not.toMatch(/We meet|I doubt/);
    // What Google gives to a formula of the owner's own.
    if (role.user !== 'AB') expect(one?.heard.join('\n')).not.toContain('Zara Quist');
  });

  test('has changed nothing of what AB chose: it is what the reveal writes', async () => {
    for (const [index, book] of books.entries()) {
      const initials = (await book.score('AB')).initials;
      const { methods } = (await book.ballot('AB', initials ?? '').catch(() => null)) ?? {};
      const lead = role.user === 'EF' ? 'EF' : 'lead';
      // Whoever led may have set AB free.
      await book.settleAll(lead);
      await book.reveal(lead);
      const cells = book.sheet().getDataRange().getCellDatas().flat();
      const shown = cells.map((cell) => String(cell?.v ?? '')).join('\n');
      for (const strategy of worlds[index]?.strategies ?? []) expect(shown).toContain(strategy);
      const ratings = methods?.map(({ rating }) => String(rating));
      if (ratings) expect(ratings).toEqual(worlds[index]?.ratings);
    }
  });
});

test('initials that another holds cannot be taken, nor rated under', async () => {
  const [spec] = worlds;
  const book = await world(spec);
  await expect(book.claim('XY', 'AB')).rejects.toThrow(
    'Taking the initials AB failed: somebody else rates under them. If they are yours, ask the lead to release them in Results. If this is a mistake, another of your Google accounts may be in use in this browser: open the spreadsheet in a window where only one is signed in.',
  );
  await expect(book.rate('CD', { method: METHODS[0], rating: '1' }, 'AB')).rejects.toThrow(
    'Rating as AB failed: you do not hold these initials any more. They were released or corrected, or you took others elsewhere. Press Change in Score, and choose yours. If this is a mistake, another of your Google accounts may be in use in this browser: open the spreadsheet in a window where only one is signed in.',
  );
  await expect(book.release('CD', 'AB')).rejects.toThrow(
    'Releasing AB failed: somebody else rates under these initials, and only they or the lead can release them. Ask the lead. If this is a mistake, another of your Google accounts may be in use in this browser: open the spreadsheet in a window where only one is signed in.',
  );
  book.close();
});

test('who takes released initials sees that methods are answered, not how; and may answer anew', async () => {
  const [spec] = worlds;
  const book = await world(spec);
  await book.release('lead', 'AB');
  await book.claim('AB on a phone', 'AB');
  const { methods } = await book.ballot('AB on a phone', 'AB');
  expect(
    methods.map(({ rating, strategy, isKept, isElsewhere }) => [
      ...[rating, strategy, isKept, isElsewhere],
    ]),
  ).toEqual(Array(6).fill([null, '', false, true]));
  // A strategy alone goes into their own ballot, and takes nothing of another's over.
  await book.rate('AB on a phone', { method: METHODS[1], rating: 'same', strategy: 'Mine' }, 'AB');
  await book.rate('AB on a phone', { method: METHODS[0], rating: '3' }, 'AB');
  await book.rate('AB on a phone', { method: METHODS[5], rating: '' }, 'AB');
  expect((await book.ballot('AB on a phone', 'AB')).methods[1]).toMatchObject({
    ...{ rating: null, strategy: 'Mine', isElsewhere: true },
  });
  expect((await book.ballot('AB on a phone', 'AB')).methods[0]).toMatchObject({ rating: 3 });
  await expect(book.ballot('AB')).rejects.toThrow(/^Rating as AB failed/);
  await book.settle('AB', '', 'AB');
  expect((await book.reveal()).notes).toEqual([
    '2.4.01, AB: the cell holds something else than was rated under these initials in Score, and stays as it is; that rating stays kept. Clear the cell and press Reveal again, or let AB rate it anew in Score.',
  ]);
  expect(await book.cells()).toEqual(['3  ', '2  ', '3  ', '4  ', '?  ', '1  ']);
  // The earlier answer is kept until there is a place for it.
  book.paste([ROW.first, COLUMN.AB], '');
  await book.reveal();
  expect(await book.cells()).toEqual(['1  ', '2  ', '3  ', '4  ', '?  ', '1  ']);
  expect((await book.sheetResults()).stage).toBe('revealed');
  book.close();
});
