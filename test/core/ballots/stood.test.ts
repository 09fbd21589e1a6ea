import fc from 'fast-check';
import type { Answer, Ballot } from '../../../src/core/ballots/ballot';
import { asItStands, changedSince, changedWords } from '../../../src/core/ballots/changedSince';
import {
  afterSaving,
  stoodIn,
  stoodText,
  strategiesText,
  withStood,
  type Stood,
} from '../../../src/core/ballots/stood';
import { CHOICES } from '../../../src/core/agreement/rating';
import { methodId } from '../../../src/core/rubric/methodId';
import { form, row } from '../sheet/forms';

const answer = (method: string, rating: Answer['rating'], strategy = ''): Answer =>
  Object.freeze({ method, rating, strategy });

describe('what stood in cells', () => {
  test('is kept as a letter for each member and method', () => {
    const stood: readonly Stood[] = [
      { person: '1', ballot: [answer('2.4.02', '?'), answer('2.4.01', 3, 'We meet')] },
      { person: '12', ballot: [answer('2.4.04', 1)] },
    ];
    expect(stoodText(stood)).toBe('["2.4.01–02, 2.4.04–04",[["1","3?-"],["12","--1"]]]');
    expect(strategiesText(stood[0]?.ballot ?? [])).toBe('[["2.4.01",null,"We meet"]]');
  });

  test('is read back as it was kept, whatever it is', () => {
    const ballot: fc.Arbitrary<Ballot> = fc.uniqueArray(
      fc.record({
        method: fc.integer({ min: 1, max: 120 }).map((number) => methodId('3.2', number)),
        rating: fc.constantFrom(...CHOICES, null),
        strategy: fc.constantFrom('', 'We meet', '“—”: é'),
      }),
      { selector: ({ method }) => method },
    );
    const sorted = (some: Ballot): Ballot =>
      some
        .filter(({ rating, strategy }) => rating !== null || strategy !== '')
        .sort((a, b) => a.method.localeCompare(b.method));
    fc.assert(
      fc.property(fc.array(ballot, { maxLength: 5 }), (ballots) => {
        const stood = ballots.map((own, index) => ({ person: String(index), ballot: own }));
        const said = (person: string): string => strategiesText(ballots[Number(person)] ?? []);
        expect(stoodIn(stoodText(stood), said).map((one) => sorted(one.ballot))).toEqual(
          ballots.map(sorted),
        );
      }),
    );
  });

  test('leaves out a method whose id is of another form, and shifts no other', () => {
    const stood = [{ person: '1', ballot: [answer('1a', 4), answer('2.4.01', 1)] }];
    expect(stoodIn(stoodText(stood), () => '')[0]?.ballot).toEqual([answer('2.4.01', 1)]);
  });

  test('that is damaged is refused, and not taken for nothing', () => {
    for (const kept of ['', '[]', '{"1":"3"}', '["2.4.01–01",[["1",3]]]']) {
      expect(() => stoodIn(kept, () => '')).toThrow(
        /^Reading what this workbook keeps about ratings that were revealed failed: /,
      );
    }
  });

  test('follows what its member saves', () => {
    const ballot = [answer('a', 3, 'We meet'), answer('b', 2)];
    const unsaid = { strategy: 'We meet', strategiesBefore: ['We meet'], ratingsBefore: [] };
    const after = afterSaving(ballot, [
      { method: 'a', rating: 'same', ...unsaid, strategy: 'We write' },
      { method: 'b', rating: null, ...unsaid, strategy: '', strategiesBefore: [''] },
      { method: 'c', rating: 4, ...unsaid, strategy: '', strategiesBefore: [''] },
    ]);
    expect(after).toEqual([answer('a', 3, 'We write'), answer('c', 4)]);
  });

  test('takes newer answers in, and loses none', () => {
    const stood = withStood([], '1', [answer('a', 3, 'We meet'), answer('b', 1)]);
    expect(withStood(stood, '1', [answer('a', 4)])).toEqual([
      { person: '1', ballot: [answer('a', 4, 'We meet'), answer('b', 1)] },
    ]);
  });
});

describe('cells that differ from what stood in them', () => {
  const rows = [
    row('2.1.01', { AB: 1, CD: '' }),
    row('2.1.02', { AB: '3', CD: 'x' }),
    row('2.1.03', { AB: '', CD: '?' }),
  ];
  const now = form(rows);
  const ballot = [answer('2.1.01', 1), answer('2.1.02', 3), answer('2.1.03', '?')];
  const words = (initials: string, stood: Ballot): readonly string[] =>
    changedSince(now, [{ initials, ballot: stood }]).map(changedWords);

  test.each<readonly [string, string, Ballot, readonly string[]]>([
    ['none', 'AB', ballot.slice(0, 2), []],
    ['one that is empty', 'ab', ballot, ['ab: 2.1.03 was ? and is empty.']],
    ['some, whatever they hold', 'CD', ballot, ['CD: 2.1.01 was 1 and is empty; 2.1.02 was 3 and is “x”.']],
    ['a column that is gone', 'EF', ballot, ['EF: the column with 3 ratings is gone.']],
    ['a row that is gone is told elsewhere', 'AB', [answer('2.1.09', 2)], []],
    ['a strategy whose cell is empty', 'AB', [answer('2.1.01', 1, 'We meet')], ['AB: a strategy is gone.']],
  ])('%s', (...[, initials, stood, told]) => {
    expect(words(initials, stood)).toEqual(told);
  }); // prettier-ignore

  test('are named up to four, and the rest counted', () => {
    const seven = Array.from({ length: 7 }, (_, index) => methodId('2.1', index + 1));
    const empty = form(seven.map((id) => row(id, { AB: '' })));
    const stood = [{ initials: 'AB', ballot: seven.map((id) => answer(id, 2)) }];
    expect(changedSince(empty, stood).map(changedWords)).toEqual([
      'AB: 2.1.01 was 2 and is empty; 2.1.02 was 2 and is empty; 2.1.03 was 2 and is empty; 2.1.04 was 2 and is empty; 3 more differ.',
    ]);
  });

  test('are right as they are, once that is said', () => {
    for (const initials of ['AB', 'CD', 'EF']) {
      const left = asItStands(now, { initials, ballot: [...ballot, answer('2.1.09', 4)] });
      expect(changedSince(now, [{ initials, ballot: left }])).toEqual([]);
      expect(left).toContainEqual(answer('2.1.09', 4));
    }
  });
});
