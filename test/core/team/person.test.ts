import fc from 'fast-check';
import { foldInitials } from '../../../src/core/team/sameInitials';
import {
  answersFor,
  heldBy,
  peopleFrom,
  peopleText,
  personOf,
  withHolder,
  withInitials,
  withInitialsAgain,
  withVouched,
  withoutHolder,
  type Person,
} from '../../../src/core/team/person';

const person = (id: string, initials: string, given: Partial<Person> = {}): Person =>
  Object.freeze({ id, initials, holder: null, vouched: [], ...given });

const ada = person('1', 'AB', { holder: 'p1' });
const cy = person('2', 'CD', { holder: 'p2' });
const free = person('3', 'EF');
const people = Object.freeze([ada, cy, free]);

test.each([
  ['AB', ada],
  ['ab', ada],
  ['GH', null],
])('%s names the person who has these initials, in whatever case', (initials, found) =>
  expect(personOf(people, initials)).toBe(found),
);

test.each([
  ['p2', cy],
  ['p3', null],
])('%s holds one set of initials, or none', (holder, found) =>
  expect(heldBy(people, holder)).toBe(found),
);

describe('taking initials', () => {
  const after = (initials: string, holder: string) => withHolder(people, initials, holder);

  test('that nobody ever had makes a person with the next id', () => {
    expect(after('GH', 'p3')).toEqual([...people, person('4', 'GH', { holder: 'p3' })]);
    expect(withHolder([], 'AB', 'p1')).toEqual([person('1', 'AB', { holder: 'p1' })]);
  });

  test('that are free makes their person the holder’s, with the id that they had', () => {
    expect(personOf(after('ef', 'p3'), 'EF')).toEqual({ ...free, holder: 'p3' });
  });

  test('gives up those that the holder had', () => {
    const changed = after('EF', 'p1');
    expect(personOf(changed, 'AB')).toEqual({ ...ada, holder: null });
    expect(heldBy(changed, 'p1')?.initials).toBe('EF');
  });

  test('that one has already changes nothing', () => {
    expect(personOf(after('AB', 'p1'), 'AB')).toEqual(ada);
    expect(after('AB', 'p1')).toHaveLength(3);
  });

  test('that another holds is refused', () => {
    expect(() => after('ab', 'p2')).toThrow(
      new Error(
        'Taking the initials AB failed: somebody else rates under them. If they are yours, ask the lead to release them in Results. If this is a mistake, another of your Google accounts may be in use in this browser: open the spreadsheet in a window where only one is signed in.',
      ),
    );
  });
});

describe('answers that were left under some initials', () => {
  const left = withVouched(withoutHolder(people, 'AB'), 'ab', 'p1');

  test('are theirs, also after their giver took other initials, and those again', () => {
    const [person] = left;
    expect(person && [answersFor(person, 'p1'), answersFor(person, 'p2')]).toEqual([true, false]);
    const again = personOf(withHolder(withHolder(left, 'EF', 'p1'), 'AB', 'p1'), 'AB');
    expect(again).toEqual(ada);
    expect(withVouched(left, 'AB', 'p1')).toEqual(left);
  });

  test('are no longer once another account takes the initials, unless it is said anew', () => {
    const taken = withHolder(left, 'AB', 'p3');
    expect(personOf(taken, 'AB')).toEqual({ ...ada, holder: 'p3' });
    const said = withVouched(taken, 'AB', 'p1');
    expect(personOf(withHolder(said, 'AB', 'p3'), 'AB')?.vouched).toEqual(['p1']);
  });

  test('are kept with the people, and people of earlier versions have none', () => {
    expect(peopleFrom(peopleText(left))).toEqual(left);
    expect(peopleFrom('[{"id":"1","initials":"AB","holder":"p1"}]')).toEqual([ada]);
    expect(peopleText([ada])).toBe('[{"id":"1","initials":"AB","holder":"p1"}]');
  });
});

describe('releasing initials', () => {
  test('keeps the person, and nobody holds them', () => {
    expect(withoutHolder(people, 'ab')).toEqual([{ ...ada, holder: null }, cy, free]);
  });

  test.each(['EF', 'GH'])('that nobody holds, such as %s, changes nothing', (initials) =>
    expect(withoutHolder(people, initials)).toEqual(people),
  );
});

describe('correcting initials', () => {
  const ax = { ...ada, initials: 'AX' };

  test('keeps id and holder', () => {
    expect(withInitials(people, 'ab', 'AX')).toEqual([cy, free, ax]);
  });

  test('in their case alone is possible', () => {
    expect(withInitials([ada], 'AB', 'Ab')).toEqual([{ ...ada, initials: 'Ab' }]);
  });

  test('that nobody took yet makes the person, so that they are recognised later', () => {
    expect(withInitials(people, 'GH', 'GX')).toEqual([...people, person('4', 'GX')]);
  });

  test.each([
    ['AB', 'CD', 'Correcting AB to CD failed: CD are another person’s initials. Choose others.'],
    ['AB', 'cd', 'Correcting AB to cd failed: CD are another person’s initials. Choose others.'],
    ['GH', 'EF', 'Correcting GH to EF failed: EF are another person’s initials. Choose others.'],
  ])('%s to %s, which are another’s, is refused', (from, to, message) =>
    expect(() => withInitials(people, from, to)).toThrow(new Error(message)),
  );
});

describe('a correction that is taken up again', () => {
  test('changes nothing if it was done, whoever holds the initials', () => {
    const done = withInitials(people, 'AB', 'AX');
    expect(withInitialsAgain(done, 'AB', 'AX')).toBe(done);
    const added = withInitials(people, 'GH', 'GX');
    expect(withInitialsAgain(added, 'GH', 'GX')).toBe(added);
  });

  test('is done if it was not', () => {
    expect(withInitialsAgain(people, 'AB', 'AX')).toEqual(withInitials(people, 'AB', 'AX'));
    expect(withInitialsAgain(people, 'ab', 'AB')).toEqual(withInitials(people, 'ab', 'AB'));
  });

  test('is refused if both are there, and two persons’', () => {
    expect(() => withInitialsAgain(people, 'AB', 'CD')).toThrow('another person’s initials');
  });
});

describe('over any sequence of claims, releases and corrections', () => {
  const initials = fc.constantFrom('AB', 'ab', 'CD', 'ÉF', 'E\u0301f', 'GH');
  const holder = fc.constantFrom('p1', 'p2', 'p3');
  type Step = (before: readonly Person[]) => readonly Person[];
  const claim = fc.tuple(initials, holder).map(
    ([which, who]): Step =>
      (before) =>
        withHolder(before, which, who),
  );
  const release = initials.map(
    (which): Step =>
      (before) =>
        withoutHolder(before, which),
  );
  const correction = fc.tuple(initials, initials).map(
    ([from, to]): Step =>
      (before) =>
        withInitials(before, from, to),
  );
  /** Whoever is refused leaves things as they are. */
  const afterStep = (before: readonly Person[], step: Step): readonly Person[] => {
    try {
      return step(before);
    } catch {
      return before;
    }
  };
  const steps = fc.array(fc.oneof(claim, release, correction), { maxLength: 20 });

  const isEachOnce = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

  test('no initials and no id are two persons’, and nobody holds two sets of initials', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let now: readonly Person[] = [];
        for (const step of sequence) {
          now = afterStep(now, step);
          expect(isEachOnce(now.map((each) => foldInitials(each.initials)))).toBe(true);
          expect(isEachOnce(now.map(({ id }) => id))).toBe(true);
          expect(isEachOnce(now.flatMap((each) => each.holder ?? []))).toBe(true);
        }
      }),
    );
  });

  test('nobody’s id is ever lost, and with it what is kept for them', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let now: readonly Person[] = [];
        for (const step of sequence) {
          const next = afterStep(now, step);
          const ids = next.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(now.map(({ id }) => id)));
          now = next;
        }
      }),
    );
  });

  test('a claim is refused exactly if another holds the initials', () => {
    fc.assert(
      fc.property(steps, initials, holder, (sequence, which, who) => {
        const now = sequence.reduce(afterStep, []);
        const isAnothers = now.some(
          (each) =>
            foldInitials(each.initials) === foldInitials(which) &&
            each.holder !== null &&
            each.holder !== who,
        );
        if (isAnothers) expect(() => withHolder(now, which, who)).toThrow('somebody else rates');
        else expect(personOf(withHolder(now, which, who), which)?.holder).toBe(who);
      }),
    );
  });
});
