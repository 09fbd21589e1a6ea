import fc from 'fast-check';
import type { Answer } from '../../../src/core/ballots/ballot';
import { CHOICES } from '../../../src/core/agreement/rating';
import {
  missingFrom,
  occupiedCells,
  revealPlan,
  type HiddenBallot,
  type RevealPlan,
} from '../../../src/core/ballots/revealPlan';
import { form, row } from '../sheet/forms';

const answer = (method: string, given: Partial<Answer> = {}): Answer =>
  Object.freeze({ method, rating: 3, strategy: '', ...given });
const of = (initials: string, ...ballot: readonly Answer[]): HiddenBallot =>
  from('p1', initials, ...ballot);
const from = (who: string, initials: string, ...ballot: readonly Answer[]): HiddenBallot =>
  Object.freeze({ initials, who, ballot });

/** Where each answer went, such as `AB 2.1.01`. */
const sorted = ({ written, rowless, disputed }: RevealPlan) => {
  const names = (list: RevealPlan['written']): readonly string[] =>
    list.map(({ initials, method }) => `${initials} ${method}`);
  return { written: names(written), rowless: names(rowless), disputed: names(disputed) };
};
const planOf = (cell: unknown, given: Partial<Answer> = {}) =>
  sorted(revealPlan(form([row('2.1.01', { AB: cell })]), [of('AB', answer('2.1.01', given))]));

const written = { written: ['AB 2.1.01'], rowless: [], disputed: [] };
const disputed = { written: [], rowless: [], disputed: ['AB 2.1.01'] };

describe('a reveal', () => {
  test.each<[string, readonly [unknown, Partial<Answer>], object]>([
    ['writes into an empty cell', ['', {}], written],
    ['writes a ? as well', ['', { rating: '?' }], written],
    ['may write what stands there already', [3, {}], written],
    ['takes a typed 3 for the number', ['3', {}], written],
    ['leaves another rating, and says so', [2, {}], disputed],
    ['leaves a ?, and says so', ['?', {}], disputed],
    ['leaves what is no rating, and says so', ['great', {}], disputed],
    ['leaves a 0, and says so', [0, {}], disputed],
    ['leaves a 3 if ? was rated', [3, { rating: '?' }], disputed],
    ['writes a strategy beside any cell', [2, { rating: null, strategy: 'We write' }], written],
  ])('%s', (_, [cell, given], plan) => expect(planOf(cell, given)).toEqual(plan));

  test('finds the column in whatever case its header is', () => {
    const sheet = form([row('2.1.01', { ab: 2 })], { members: ['ab'] });
    const plan = revealPlan(sheet, [of('AB', answer('2.1.01'))]);
    expect(sorted(plan)).toEqual(disputed);
  });

  test('writes answers of somebody who has no column yet', () => {
    const plan = revealPlan(form([row('2.1.01', { AB: 2 })]), [of('GH', answer('2.1.01'))]);
    expect(sorted(plan)).toEqual({ written: ['GH 2.1.01'], rowless: [], disputed: [] });
  });

  test('leaves answers whose method has no row', () => {
    const ballots = [of('AB', answer('2.1.01'), answer('2.1.09')), of('CD', answer('2.1.09'))];
    expect(sorted(revealPlan(form([row('2.1.01', { AB: '', CD: '' })]), ballots))).toEqual({
      written: ['AB 2.1.01'],
      rowless: ['AB 2.1.09', 'CD 2.1.09'],
      disputed: [],
    });
  });

  test('hands on each answer whole, with the initials', () => {
    const given = answer('2.1.01', { rating: '?', strategy: 'We write' });
    expect(
      revealPlan(form([row('2.1.01', { AB: '' })]), [from('p7', 'AB', given)]).written,
    ).toEqual([{ method: '2.1.01', rating: '?', strategy: 'We write', who: 'p7', initials: 'AB' }]);
  });

  test('writes the answer of who comes first in the list, where two gave one under the same initials', () => {
    const [now, earlier] = [answer('2.1.01', { rating: 1 }), answer('2.1.01', { rating: 4 })];
    const ballots = [from('p2', 'AB', now), from('p1', 'AB', earlier, answer('2.1.02'))];
    const plan = revealPlan(form([row('2.1.01', { AB: '' }), row('2.1.02', { AB: '' })]), ballots);
    expect(plan.written.map(({ who, method }) => `${who} ${method}`)).toEqual([
      'p2 2.1.01',
      'p1 2.1.02',
    ]);
    expect(plan.disputed).toMatchObject([{ who: 'p1', method: '2.1.01', rating: 4 }]);
  });

  test('has nothing to do without ballots', () => {
    expect(revealPlan(form([row('2.1.01', { AB: 3 })]), [])).toEqual({
      written: [],
      rowless: [],
      disputed: [],
    });
  });
});

test('whatever is hidden and whatever stands in the cells, no answer is lost, doubled, or written over another', () => {
  const ids = ['2.1.01', '2.1.02', '2.1.03'];
  const cell = fc.constantFrom('', 1, 2, 3, 4, '?', 'x', '3');
  const rows = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...ids), cell, cell), { selector: ([id]) => id })
    .map((list) => list.map(([id, AB, CD]) => row(id, { AB, CD })));
  const ballot = fc.uniqueArray(
    fc.record({
      method: fc.constantFrom(...ids),
      rating: fc.constantFrom(null, ...CHOICES),
      strategy: fc.constant('We write'),
    }),
    { selector: ({ method }) => method },
  );
  fc.assert(
    fc.property(rows, fc.tuple(ballot, ballot, ballot), (given, [first, second, third]) => {
      const ballots = [of('AB', ...first), of('CD', ...second), from('p2', 'ab', ...third)];
      const plan = revealPlan(form(given), ballots);
      const all = Object.values(sorted(plan)).flat();
      const hidden = [
        ...first.map(({ method }) => `AB ${method}`),
        ...second.map(({ method }) => `CD ${method}`),
        ...third.map(({ method }) => `ab ${method}`),
      ];
      expect([...all].sort()).toEqual([...hidden].sort());
      for (const { initials, method, rating } of plan.written) {
        const entries = given.find(({ id }) => id === method)?.entries ?? [];
        const there = entries.find((entry) => entry.initials === initials.toUpperCase())?.value;
        if (rating !== null) expect(['', String(rating)]).toContain(String(there));
        const twins = plan.written.filter(
          (other) =>
            other.method === method &&
            other.rating !== null &&
            other.initials.toUpperCase() === initials.toUpperCase(),
        );
        expect(new Set(twins.map((twin) => twin.rating)).size).toBeLessThan(2);
      }
    }),
  );
});

test('every cell that is not empty is occupied, whatever it holds, in columns of those named alone', () => {
  const sheet = form([row('2.1.01', { AB: 3, CD: 'x', EF: 1 }), row('2.1.02', { AB: '', CD: 0 })]);
  expect(occupiedCells(sheet, ['ab', 'CD'])).toEqual(['2.1.01, AB', '2.1.01, CD', '2.1.02, CD']);
});

test('what does not stand in the sheet as it was written is missing from it', () => {
  const shown = { ...row('2.1.01', { AB: 3 }), strategies: 'We meet\nAB: We write' };
  const written = [
    answer('2.1.01', { strategy: 'We write' }),
    answer('2.1.01', { strategy: 'We call' }),
    answer('2.1.01', { rating: 4 }),
    answer('2.1.09'),
  ].map((given) => ({ ...given, initials: 'AB', who: 'p1' }));
  expect(missingFrom(form([shown]), written)).toEqual(written.slice(1));
});
