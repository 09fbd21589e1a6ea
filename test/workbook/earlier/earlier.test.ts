import { someOf } from '../../campaign';
import type { Together } from '../together';
import { expected, type Expected, type ExpectedSheet } from './expected';
import { keptWorkbooks, opened } from './fixture';
import { answersIn, answersNow, answersOf, standing } from './standing';

const WORDS = ['#', 'Method', '1 We really need to do this', 'Rated', 'Agreement', 'Alignment', 'We agreed', 'Strategies']; // prettier-ignore
const HOW_TO =
  'Rate each method on your own, from 1 to 4, in the column under your initials (? if you cannot say). If you choose 3 or 4, name a strategy that you use.';

/** Each story, as one version kept it. */
const kept = Object.keys(expected).flatMap((story) => someOf(keptWorkbooks([story]), 1));

describe.each(kept)('a workbook of %s, “%s”,', (version, story) => {
  const told = (expected as Readonly<Record<string, Expected>>)[story];
  if (!told) throw new Error(`Nobody has counted ${story} by hand.`);
  const { sheets, counted, rater, team } = told;
  const [sheet] = sheets;
  let book: Together;
  beforeEach(async () => {
    book = await opened(version, story);
  });
  afterEach(() => {
    book.close();
  });
  const isWell = async (more: Partial<Expected['counted']> = {}): Promise<void> => {
    expect(await book.check()).toEqual({
      findings: [],
      isLead: true,
      changed: [],
      ...counted,
      ...more,
    });
  };
  /** Whom nothing was done to. */
  const others = async (touched?: ExpectedSheet): Promise<void> => {
    for (const other of sheets.filter((candidate) => candidate !== touched)) {
      expect(await answersIn(book, other)).toEqual(answersNow(other));
    }
  };
  const saveTeam = async (now: string, cycle = sheet.cycle) => {
    const change = { team: now, teamBefore: team, cycle, way: 'open' } as const;
    expect((await book.prepare(change)).problems).toEqual([]);
    return book.create(change);
  };

  test('is well, and checking it changes nothing', async () => {
    await isWell();
    await others();
    expect((await book.setup()).team).toBe(team);
  });

  test('is counted as by hand', async () => {
    for (const one of sheets) {
      const [results, ...more] = (await book.results(one.cycle)).sheets;
      expect([results?.stage, results?.faults, more]).toEqual([one.stage, [], []]);
      if (one.stage === 'hidden') expect(results?.tally).toEqual([0, 0, 0, 0]);
      else expectCounted(results, one);
    }
    const { progress, methods } = await book.sheetResults();
    expect(progress.map(({ initials, answered }) => [initials, answered])).toEqual(
      sheet.members.map((member, index) => [member, told.answered[index]]),
    );
    expect(
      Object.fromEntries(methods.flatMap(({ id, agreed }) => (agreed ? [[id, agreed]] : []))),
    ).toEqual(told.agreed);
  });

  test('takes a rating given in Score', async () => {
    const { account, initials, unrated } = rater;
    await book.claim(account, initials);
    await book.rate(account, { method: unrated, rating: '1', strategy: 'New' }, initials);
    const { methods } = await book.ballot(account, initials);
    expect(methods.find(({ id }) => id === unrated)).toMatchObject({ rating: 1, strategy: 'New' });
    const isKept = sheet.stage === 'hidden';
    await isWell(isKept ? { hidden: counted.hidden + 1 } : { ratings: counted.ratings + 1 });
    await others(sheet);
    expect((await standing(book)).at(unrated, initials)).toBe(isKept ? '' : '1');
    await book.rate(account, { method: unrated, rating: '', strategiesBefore: ['New'] }, initials);
    await others(isKept ? undefined : sheet);
  });

  test('is revealed with every answer in its cell, or says that it hides none', async () => {
    if (sheet.stage !== 'hidden') {
      await expect(book.reveal()).rejects.toThrow('Revealing failed: this sheet hides no ratings.');
      return others();
    }
    await book.settleAll();
    expect((await book.reveal()).notes).toEqual([]);
    expect(await answersIn(book, sheet)).toEqual(answersOf(sheet));
    expect(await book.shown([3, 1, 1, 1])).toEqual([[HOW_TO]]);
    await others(sheet);
    const [results] = (await book.results()).sheets;
    expect([results?.stage, results?.faults]).toEqual(['revealed', []]);
    expectCounted(results, sheet);
    const sum = sheet.tally.reduce((a, b) => a + b, 0);
    await isWell({ ratings: counted.ratings + sum, hidden: 0 });
    const { header } = await standing(book);
    const place = [6, header.indexOf(rater.initials) + 1] as const;
    expect(book.type(place, '7')).toBe(false);
    expect(book.type(place, '4')).toBe(true);
  });

  test('gives a column to who joins', async () => {
    expect((await saveTeam(`${team}\nZZ Zoe Zed`)).added).toEqual(['ZZ']);
    await isWell();
    await others();
    const { header, at } = await standing(book);
    expect(header.filter((word) => word === 'ZZ')).toHaveLength(1);
    expect(sheet.methods.map(([id]) => at(id, 'ZZ'))).toEqual(sheet.methods.map(() => ''));
    const [last = ''] = sheet.methods.map(([id]) => at(id, 'Rated')).slice(-1);
    expect(last).toMatch(new RegExp(` of ${sheet.members.length + 1}$`));
    await book.claim('Zoe', 'ZZ');
    await book.rate('Zoe', { method: sheet.methods[0]?.[0] ?? '', rating: '3' }, 'ZZ');
    expect((await book.sheetResults()).faults).toEqual([]);
  });

  test('takes other initials for somebody, and other initials back', async () => {
    const { initials } = rater;
    const correct = (from: string, to: string) => book.as('lead', 'correctInitials', { from, to });
    await correct(initials, 'Ñ1');
    await isWell();
    const renamed = sheets.map((one) => ({
      ...one,
      members: one.members.map((member) => (member === initials ? 'Ñ1' : member)),
    }));
    for (const one of renamed) {
      const was = answersNow(one).map((line) => line.replace(`${initials}: `, 'Ñ1: '));
      expect(await answersIn(book, one)).toEqual(was);
    }
    await correct('Ñ1', initials);
    await others();
    await isWell();
  });

  test('finds a header word that was typed over, and puts it back', async () => {
    const { header } = await standing(book);
    for (const word of WORDS) {
      book.type([4, header.indexOf(word) + 1], 'Changed here');
      const { findings } = await book.check();
      expect(findings.map(({ text }) => text).join()).toContain(`The header has lost “${word}”`);
      await book.repair();
      expect((await standing(book)).header).toEqual(header);
    }
    await isWell();
    await others();
  });

  test('finds formulas that were typed over or deleted, and writes them again', async () => {
    const { header } = await standing(book);
    const shown = async () => {
      await book.host.settle();
      return book.sheet().getDataRange().getDisplayValues();
    };
    const before = await shown();
    const isFormula = () =>
      book
        .sheet()
        .getDataRange()
        .getFormulas()
        .map((row) => row.map(Boolean));
    const formulas = isFormula();
    const tally = 7 + sheet.methods.length;
    const typed = [[6, 2, 'AB'], [7, 3, ''], [8, 6, 'x'], [5, 7, ''], [9, 8, 'Aligned'], [tally, 2, '9'], [tally, 6, ''], [tally, 8, 'none']] as const; // prettier-ignore
    for (const [row, offset, text] of typed) {
      book.paste([row, header.indexOf(WORDS[2] ?? '') - 2 + offset + 1], text);
    }
    expect((await book.check()).findings.filter(({ canRepair }) => canRepair).length).toBeGreaterThan(6); // prettier-ignore
    await book.repair();
    expect(await shown()).toEqual(before);
    // Those of an earlier version may be today's by now.
    expect(isFormula()).toEqual(formulas);
    await isWell();
    await others();
  });

  test('offers the methods of its rubric, and makes the next sheet from them', async () => {
    const { domains, rubric } = await book.setup();
    const subsections = domains.flatMap((domain) => domain.subsections);
    expect(subsections.find(({ id }) => id === '2.4')).toMatchObject(told.offered);
    expect(rubric.faults).toEqual([]);
    expect((await saveTeam(team, 'Fall 2027')).isNew).toBe(true);
    const [next] = (await book.results('Fall 2027')).sheets;
    expect(next?.methods.map(({ id }) => id)).toEqual(told.ids);
    expect(next?.faults).toEqual([]);
    await isWell({ sheets: counted.sheets + 1 });
    await others();
  });

  type Results = Awaited<ReturnType<Together['results']>>['sheets'][number] | undefined;
  const expectCounted = (results: Results, { members, methods, tally }: ExpectedSheet): void => {
    expect(results?.tally).toEqual(tally);
    expect(
      results?.methods.map(({ id, boxes, agreement, alignment, strategies }) => [
        id,
        boxes,
        agreement,
        alignment,
        strategies,
      ]),
    ).toEqual(
      methods.map(([id, ratings, percent, word, strategies = '']) => {
        const own = ratings.split(' ');
        const box = (step: string) => members.filter((_, n) => own[n] === step).join(', ');
        return [id, ['1', '2', '3', '4'].map(box), percent, word, strategies];
      }),
    );
    expect(results?.misaligned.slice().sort()).toEqual(
      methods.filter(([, , , word]) => word === 'Misaligned').map(([id]) => id),
    );
  };
});
