import { reason } from '../../../src/core/calls/reason';
import { places } from '../../campaign';
import { captured } from '../earlier/capture';
import { Together } from '../together';
import { LOGISTICS_TAB, TEAM } from '../workbook';

/** Google stops a script for good: no call comes through any more, not even to take back what was begun. */
function stop(book: Together, n: number): void {
  let calls = 0;
  book.host.failAt(() => {
    calls += 1;
    return calls >= n;
  });
}

/** Presses Create sheets as Set up does, with what it has read. */
async function press(book: Together, team = TEAM): Promise<string> {
  try {
    const teamBefore = (await book.setup()).team;
    const { problems } = await book.prepare({ team, teamBefore });
    if (problems.length > 0) return problems.map(({ message }) => message).join(' ');
    await book.create();
    return 'created';
  } catch (error) {
    return reason(error);
  }
}

/** Presses again, and checks and repairs, for as long as one is told to. */
async function pressUntilCreated(book: Together): Promise<void> {
  for (let presses = 1; presses <= 2; presses += 1) {
    const said = await press(book);
    if (said === 'created') return;
    expect(said).toMatch(/Press Check workbook in Results, and Repair; then create the rest\.$/);
    await book.repair();
  }
  throw new Error('Not created by what one is told to do.');
}

/** All that the tabs are made of, in their order. */
async function tabsOf(book: Together) {
  const { tabs, names } = await captured(book.host);
  return { tabs, names };
}

describe('Google stops a creation for good', () => {
  let whole: Awaited<ReturnType<typeof tabsOf>>;
  let calls = 0;
  let book: Together;
  beforeAll(async () => {
    book = new Together();
    await book.setup();
    book.host.log.clear();
    expect(await press(book)).toBe('created');
    calls = book.host.log.count('service');
    whole = await tabsOf(book);
    book.close();
  });
  beforeEach(() => {
    book = new Together();
  });
  afterEach(() => {
    book.close();
  });

  test('a creation makes as many service calls as are stopped at', () => {
    expect(calls).toBe(CALLS);
    expect(whole.tabs.map(({ name }) => name)).toEqual(['Sheet1', 'Team', LOGISTICS_TAB]);
  });

  const CALLS = 76;
  test.each(places(CALLS))(
    'at service call %i: whoever does what they are told ends with the same tabs, whole',
    async (n) => {
      stop(book, n);
      await press(book);
      book.host.failAt(null);
      await pressUntilCreated(book);
      expect(await tabsOf(book)).toEqual(whole);
      expect(await book.findingTexts()).toEqual([]);
    },
  );
});

describe.each([
  ['opening the rubric', 'editRubric', { tabs: ['Sheet1', 'Rubric'], calls: 33 }],
  [
    'going back to the built-in rubric',
    'useBuiltInRubric',
    { tabs: ['Sheet1', 'Rubric until'], calls: 11 },
  ],
] as const)('Google stops %s for good', (_, action, { tabs, calls }) => {
  let book: Together;
  beforeEach(async () => {
    book = new Together();
    if (action === 'useBuiltInRubric') await book.as('lead', 'editRubric');
  });
  afterEach(() => {
    book.close();
  });
  const pressed = (): Promise<string> => book.as('lead', action).then(() => 'done', reason);
  const undated = (): string[] => book.tabs().map((name) => name.replace(/ \d{4}-\d\d-\d\d$/, ''));

  test(`which makes ${calls} service calls`, async () => {
    book.host.log.clear();
    expect(await pressed()).toBe('done');
    expect(book.host.log.count('service')).toBe(calls);
  });

  test.each(places(calls))('at service call %i: pressed again, it ends with one tab', async (n) => {
    stop(book, n);
    await pressed();
    book.host.failAt(null);
    expect(await pressed()).toBe('done');
    expect(undated()).toEqual(tabs);
    const { rubric } = await book.setup();
    expect([rubric.tab, rubric.faults]).toEqual([action === 'editRubric' ? 'Rubric' : null, []]);
  });
});

describe('a tab that somebody has deleted leaves its name behind', () => {
  let book: Together;
  beforeEach(async () => {
    book = new Together();
    await press(book);
    await book.as('lead', 'editRubric');
    for (const tab of ['Rubric', 'Team', LOGISTICS_TAB]) {
      book.host.workbook.deleteSheet(book.sheet(tab));
    }
  });
  afterEach(() => {
    book.close();
  });

  test('and is made again all the same', async () => {
    expect(await press(book)).toBe('created');
    await book.as('lead', 'editRubric');
    expect(book.tabs()).toEqual(['Sheet1', 'Team', LOGISTICS_TAB, 'Rubric']);
    expect(await book.findingTexts()).toEqual([]);
  });

  test('or, where Google does not give it back, one is told where to delete it, and nothing stays half-made', async () => {
    book.host.context.ghostsStay = true;
    const said = await press(book);
    expect(said).toMatch(/^Making the tab “Team” failed: Giving the name HUB_TEAM failed: /);
    expect(said).toContain(
      'delete HUB_TEAM under Data > Named ranges, where a deleted tab may have left it. Nothing of it is left; press the button again.',
    );
    expect(book.tabs()).toEqual(['Sheet1']);
    expect(await press(book)).toBe(said);
  });
});
