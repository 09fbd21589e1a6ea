import fc from 'fast-check';
import { progressOf, type Known } from '../../../src/core/results/progressOf';
import type { Member } from '../../../src/core/team/member';
import { form, row } from '../sheet/forms';

const nothing: Known = Object.freeze({ hidden: [], isHeld: false, elsewhere: 0 });
const unknown = (): Known => nothing;
const member = (initials: string, role?: Member['role']): Member =>
  Object.freeze(role ? { initials, name: '', role } : { initials, name: '' });
const team = Object.freeze([member('AB'), member('CD'), member('EF')]);

/** AB has answered all three, CD two of them, EF none. */
const rows = Object.freeze([
  row('2.1.01', { AB: 1, CD: 4, EF: '' }),
  row('2.1.02', { AB: '3', CD: '?', EF: '' }),
  row('2.1.03', { AB: 2, CD: 'great', EF: '' }),
]);

/** Such as `AB 3 0`: answered, left. */
const counts = (list: ReturnType<typeof progressOf>): readonly string[] =>
  list.map(({ initials, answered, left }) => `${initials} ${answered} ${left}`);

describe('progress of three members on three methods', () => {
  test('counts answers, with ? and without what is no rating', () => {
    expect(counts(progressOf(form(rows), team, unknown))).toEqual(['AB 3 0', 'CD 2 1', 'EF 0 3']);
  });

  test('says no more than how far, the role, and whether somebody holds the initials', () => {
    const held = (initials: string): Known => ({
      hidden: [],
      isHeld: initials === 'AB',
      elsewhere: 0,
    });
    expect(progressOf(form(rows), team, held).slice(0, 2)).toEqual([
      { initials: 'AB', answered: 3, left: 0, role: null, isHeld: true, elsewhere: 0 },
      { initials: 'CD', answered: 2, left: 1, role: null, isHeld: false, elsewhere: 0 },
    ]);
  });

  test('counts hidden answers, each method once, and only where it has a row', () => {
    const hidden = (initials: string): Known =>
      initials === 'CD'
        ? { hidden: ['2.1.02', '2.1.03', '2.1.09'], isHeld: true, elsewhere: 0 }
        : nothing;
    expect(counts(progressOf(form(rows), team, hidden))[1]).toBe('CD 3 0');
  });

  test('waits for nobody who does not rate, and tells their role', () => {
    const roles = [member('AB'), member('cd', 'inactive'), member('EF', 'facilitator')];
    const progress = progressOf(form(rows), roles, unknown);
    expect(counts(progress)).toEqual(['AB 3 0', 'CD 2 0', 'EF 0 0']);
    expect(progress.map(({ role }) => role)).toEqual([null, 'inactive', 'facilitator']);
  });

  test('names those of the team who rate and have no column, and no others', () => {
    const larger = [...team, member('GH'), member('IJ', 'facilitator')];
    expect(counts(progressOf(form(rows), larger, unknown))).toEqual([
      'AB 3 0',
      'CD 2 1',
      'EF 0 3',
      'GH 0 3',
    ]);
  });

  test('waits for nobody in brackets of whom the team says nothing, as in an earlier cycle', () => {
    const aside = form(rows, { setAside: ['EF'] });
    expect(progressOf(aside, [], unknown)[2]).toMatchObject({ left: 0, role: 'inactive' });
    expect(progressOf(aside, team, unknown)[2]).toMatchObject({ left: 3, role: null });
  });

  test('names those with a column who are not in the team', () => {
    expect(counts(progressOf(form(rows), [], unknown))).toEqual(['AB 3 0', 'CD 2 1', 'EF 0 3']);
  });

  test('counts a member once whose column is headed in another case than the Team tab', () => {
    const sheet = form([row('2.1.01', { ab: 3 }), row('2.1.02', { ab: '' })], { members: ['ab'] });
    expect(progressOf(sheet, [member('AB')], unknown)).toMatchObject([{ answered: 1, left: 1 }]);
  });
});

test('progress is the same whatever anybody chose', () => {
  const rating = fc.constantFrom(1, 2, 3, 4, '?');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), rating, rating)), (answers) => {
      const sheetOf = (choice: (answer: (typeof answers)[number]) => unknown) =>
        form(
          answers.map((each, index) => row(`2.1.${index}`, { AB: each[0] && choice(each) })),
          {
            members: ['AB'],
          },
        );
      const [one, other] = [sheetOf(([, first]) => first), sheetOf(([, , second]) => second)];
      const progress = progressOf(one, [member('AB')], unknown);
      expect(progress).toEqual(progressOf(other, [member('AB')], unknown));
      expect(progress[0]?.answered).toBe(answers.filter(([isGiven]) => isGiven).length);
      expect((progress[0]?.answered ?? 0) + (progress[0]?.left ?? 0)).toBe(answers.length);
    }),
  );
});
