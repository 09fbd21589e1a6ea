import { rowFaults, type TeamRow } from '../../../src/core/team/rowFaults';

/** From row 2 on, as the tab has them. */
const rows = (...members: readonly Partial<TeamRow>[]): readonly TeamRow[] =>
  members.map((member, index) => ({
    ...{ number: index + 2, initials: 'AB', name: '', unread: '' },
    ...member,
  }));
const HOW =
  'Write facilitator or inactive under “Does not rate”, or leave it empty for a member who rates.';

test('members of whatever role have no fault', () => {
  const team = rows(
    { name: 'Ada Byron' },
    { initials: 'CD', role: 'inactive', name: 'Cy (inactive since May)' },
    { initials: 'कि', role: 'facilitator' },
  );
  expect(rowFaults(team)).toEqual([null, null, null]);
});

test.each<[string, Partial<TeamRow>, string]>([
  [
    'words in the place of initials',
    { initials: 'EF is away until May' },
    'Row 3: “EF is away until May” cannot be initials. Write 1 to 4 letters or digits under “Initials”, and the rest in the other columns.',
  ],
  [
    'a role that is none',
    { initials: 'EF', name: 'Eve Fox', unread: 'on leave' },
    `Row 3, EF Eve Fox: “on leave” stands under “Does not rate”. ${HOW}`,
  ],
  [
    'a name that says something of a role',
    { initials: 'EF', name: 'Eve (inactive since May)' },
    `Row 3, EF Eve (inactive since May): it is not clear whether they rate. ${HOW} Then take that word off the name.`,
  ],
])('%s is told with its row and its remedy, and nobody else is', (_, row, fault) => {
  expect(rowFaults(rows({}, row, { initials: 'CD' }))).toEqual([null, fault, null]);
});

test('of two rows with the same initials neither is taken', () => {
  const fault = (row: number, who: string): string =>
    `Row ${row}, ${who}: rows 2 and 4 have the same initials, so nobody can tell who rates under them. Give each initials of their own; capitals make no difference.`;
  const twins = rows({ name: 'Ada' }, { initials: 'CD' }, { initials: 'ab', name: 'Abe' });
  expect(rowFaults(twins)).toEqual([fault(2, 'AB Ada'), null, fault(4, 'ab Abe')]);
  // One of them may have left: whose the ratings are is as unclear.
  const left = rows({ name: 'Ada' }, { name: 'Ada', role: 'inactive' });
  expect(rowFaults(left).filter(Boolean)).toHaveLength(2);
});

test('of two that say the same the first is taken', () => {
  expect(rowFaults(rows({ name: 'Ada' }, { name: 'Ada' }))).toEqual([
    null,
    'Row 3, AB: this member stands in row 2 already. Clear one of the two.',
  ]);
});
