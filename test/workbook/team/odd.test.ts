import { created, createdHidden } from '../copies';
import { METHODS, type Together } from '../together';
import { COLUMN, ROW, TEAM } from '../workbook';

/** One row of the Team tab that nobody can understand keeps nobody else from anything. */

const AWAY =
  'Row 4: “EF is away until May” cannot be initials. Write 1 to 4 letters or digits under “Initials”, and the rest in the other columns.';
const ON_LEAVE =
  'Row 4, EF Eve Fox: “on leave” stands under “Does not rate”. Write facilitator or inactive under “Does not rate”, or leave it empty for a member who rates.';

let book: Together;
afterEach(() => {
  book.close();
});

/** Past the drop-down, as pasting does. */
const paste = ([row, column]: readonly [number, number], text: string): void => {
  book.sheet('Team').getRange(row - 1, column - 1).setValue(text);
}; // prettier-ignore

describe.each([
  ['words in the place of initials', [4, 1], 'EF is away until May', AWAY],
  ['a role that is none', [4, 3], 'on leave', ON_LEAVE],
] as const)('%s', (...[, place, text, fault]) => {
  beforeEach(async () => {
    book = await createdHidden();
    await book.claim('EF');
    paste(place, text);
  });

  test('leave everybody else in the team, and are told to whoever looks for themself', async () => {
    const { members, leftOut } = await book.score('AB');
    expect(members.map(({ initials }) => initials)).toEqual(['AB', 'CD']);
    expect(leftOut).toEqual([fault]);
    await book.claim('AB');
    await book.rate('AB', { method: METHODS[0], rating: '3' });
    expect((await book.ballot('AB')).methods[0]).toMatchObject({ rating: 3 });
  });

  test('let the member go on who has rated already', async () => {
    await book.rate('EF', { method: METHODS[0], rating: '4' });
    expect((await book.score('EF')).initials).toBe('EF');
    await book.reveal();
    expect((await book.cells())[0]).toBe('  4');
    expect((await book.sheetResults()).progress.map(({ initials }) => initials)).toEqual([
      ...['AB', 'CD', 'EF'],
    ]);
  });

  test('are told in Set up, and nothing is created or written until they are mended', async () => {
    const { team, teamFault, leftOut } = await book.setup();
    expect({ team, teamFault, leftOut }).toEqual({
      ...{ team: 'AB Ada Byron\nCD Cy Diaz', teamFault: null, leftOut: [fault] },
    });
    const before = await book.shown([1, 1, 6, 3], 'Team');
    expect((await book.prepare({ team: `${team}\nGH Gus`, teamBefore: team })).problems).toEqual([
      {
        field: 'team',
        message: `A row of the tab “Team” has to be mended first. ${fault} Then press Read team again. Nothing was saved.`,
      },
    ]);
    await expect(
      book.host.run('createSheet', { subsection: '2.4', cycle: 'Fall 2026' }),
    ).rejects.toThrow(
      `Reading the team failed: the Team tab has something to mend. ${fault}`,
    );
    expect(await book.shown([1, 1, 6, 3], 'Team')).toEqual(before);
    paste(place, place[1] === 1 ? 'EF' : '');
    expect((await book.setup()).team).toBe(TEAM);
  });

  test('are told by Check workbook, once', async () => {
    // Under words in their place nobody can tell whose the column is.
    const isNamed = place[1] === 3;
    const stranger = 'EF: nobody in the Team tab has these initials.';
    const texts = await book.findingTexts();
    expect(texts[0]).toBe(`${fault} Until then this row is left out.`);
    expect(texts.some((found) => found.startsWith(stranger))).toBe(!isNamed);
    expect(texts).toHaveLength(isNamed ? 1 : 2);
  });
}); // prettier-ignore

test('initials whose row is left out can be taken by nobody, and the reason is told', async () => {
  book = await createdHidden();
  paste([4, 3], 'on leave');
  await expect(book.claim('EF')).rejects.toThrow(
    `Taking the initials EF failed: their row in the Team tab is left out. ${ON_LEAVE} Choose your own, or ask the lead to change the team.`,
  );
});

test('of two rows with the same initials neither can be taken, and neither is corrected', async () => {
  book = await createdHidden();
  paste([5, 1], 'ab');
  paste([5, 2], 'Abe Blum');
  const { members, leftOut } = await book.score('AB');
  expect(members.map(({ initials }) => initials)).toEqual(['CD', 'EF']);
  expect(leftOut.map((fault) => fault.slice(0, 22))).toEqual([
    ...['Row 2, AB Ada Byron: r', 'Row 5, ab Abe Blum: ro'],
  ]);
  await expect(book.claim('AB')).rejects.toThrow(/^Taking the initials AB failed: their row/);
  await expect(
    book.as('lead', 'correctInitials', { from: 'AB', to: 'AX' }),
  ).rejects.toThrow(
    'Correcting AB failed: two rows of the Team tab have these initials. Give one of them others there first.',
  );
  await expect(
    book.as('lead', 'correctInitials', { from: 'CD', to: 'AB' }),
  ).rejects.toThrow(/^Correcting CD failed: /);
}); // prettier-ignore

describe('a role that is nearly one', () => {
  test.each([
    ['in brackets, in its column', [3, 3], '(Inactive)', 'CD Cy Diaz (inactive)'],
    ['in brackets of another script', [3, 3], '（inactive）', 'CD Cy Diaz (inactive)'],
    ['behind the name', [3, 2], 'Cy Diaz (inactive)', 'CD Cy Diaz (inactive)'],
    ['joined to the name', [3, 2], 'Cy(inactive)', 'CD Cy (inactive)'],
    ['beside something else', [3, 2], 'Cy [facilitator, she/her]', 'CD Cy (she/her) (facilitator)'],
  ] as const)('%s is understood, and stays as it was typed', async (...[, place, text, line]) => {
    book = await created();
    paste(place, text);
    const { team, leftOut } = await book.setup();
    expect([team.split('\n')[1], leftOut]).toEqual([line, []]);
    const { problems } = await book.prepare({ team: `${team}\nGH Gus Hale`, teamBefore: team });
    expect(problems).toEqual([]);
    expect((await book.shown([...place, 1, 1], 'Team'))[0]).toEqual([text]);
    expect((await book.setup()).team).toBe(`${team}\nGH Gus Hale`);
  });

  test('and is gone where Set up takes it off', async () => {
    book = await created();
    paste([3, 2], 'Cy Diaz (inactive)');
    const { team } = await book.setup();
    await book.prepare({ team: TEAM, teamBefore: team });
    expect((await book.shown([3, 1, 1, 3], 'Team'))[0]).toEqual(['CD', 'Cy Diaz', '']);
    await book.prepare({ team, teamBefore: TEAM });
    expect((await book.shown([3, 1, 1, 3], 'Team'))[0]).toEqual(['CD', 'Cy Diaz', 'inactive']);
  });

  test('and is never lost with a correction of initials', async () => {
    book = await created();
    paste([3, 2], 'Cy Diaz (inactive)');
    paste([4, 3], 'on leave');
    await book.as('lead', 'correctInitials', { from: 'CD', to: 'CX' });
    await book.as('lead', 'correctInitials', { from: 'EF', to: 'EX' });
    expect(await book.shown([3, 1, 2, 3], 'Team')).toEqual([
      ['CX', 'Cy Diaz (inactive)', ''],
      ['EX', 'Eve Fox', 'on leave'],
    ]);
    expect((await book.shown([4, COLUMN.AB, 1, 3]))[0]).toEqual(['AB', 'CX', 'EX']);
  });
});

test('a team as people have it is saved with the initials that were made', async () => {
  book = await created();
  const team = 'Byron, Ada\nGus Hale <gus@x.org>\nEF: Eve Fox; Hy Ito (facilitator)';
  expect((await book.prepare({ team, teamBefore: TEAM })).problems).toEqual([]);
  expect((await book.setup()).team).toBe('AB Ada Byron\nEF Eve Fox\nGH Gus Hale\nHI Hy Ito (facilitator)'); // prettier-ignore
  expect(book.type([ROW.first, COLUMN.AB], '3')).toBe(true);
});
