import { reason } from '../../src/core/calls/reason';
import { createdHidden } from './copies';
import { METHODS, saving, Together } from './together';
import { CYCLE, LOGISTICS, TEAM } from './workbook';

let book: Together;
beforeAll(async () => {
  book = await createdHidden();
  await book.claim('AB');
});
afterEach(() => {
  book.host.failAt(null);
});
afterAll(() => {
  book.close();
});

const KEY = { subsection: LOGISTICS, cycle: CYCLE };
const asEntered = {
  ...{ subsections: ['2.3'], team: `${TEAM}\nGH Gus`, teamBefore: TEAM, cycle: CYCLE },
  ...{ way: 'hidden', faultsSeen: [] },
};
/** What each says that it was about, and what it is handed. */
const ENTRY_POINTS = [
  ['onOpen', /^Making the menu/],
  ['onInstall', /^Making the menu/],
  ['openSidebar', /^Opening the sidebar/],
  ['checkWorkbook', /^Opening the sidebar/],
  ['getSetup', /^Reading the workbook/],
  ['prepareSheets', /^Saving the team/, asEntered],
  ['keepDraft', /^Keeping what you typed into Team/, { team: `${TEAM}\nGH Gus`, teamBefore: TEAM }],
  ['createSheet', /^Creating the sheet/, KEY],
  ['showSheet', /^Going to the sheet/, KEY],
  ['showMethod', /^Going to the method/, { ...KEY, method: METHODS[0] }],
  ['getResults', /^Counting the ratings/, { cycle: CYCLE }],
  ['getScore', /^Reading Score/],
  ['claimInitials', /^Taking the initials/, { initials: 'CD', bring: '' }],
  ['releaseInitials', /^Releasing/, { initials: 'AB', fate: 'stay' }],
  [
    'settleAnswers',
    /^Saying whose answers they are/,
    { initials: 'AB', as: '', nth: '1', belongTo: 'AB' },
  ],
  ['correctInitials', /^Correcting/, { from: 'AB', to: 'AX' }],
  ['getBallot', /^Opening the sub-section/, { ...KEY, initials: 'AB' }],
  ['saveAnswers', /^Saving the rating/, saving('AB', [{ method: METHODS[0], rating: '3' }])],
  ['revealSheet', /^Revealing/, KEY],
  ['putBack', /^Putting back/, { ...KEY, members: ['AB'] }],
  ['leaveChanged', /^Leaving it as it is/, { ...KEY, members: ['AB'] }],
  ['takeLead', /^Taking over the lead/, { agreed: 'yes' }],
  ['getFindings', /^Checking/],
  ['repairWorkbook', /^Repairing/, { findings: [] }],
  ['editRubric', /^Opening the rubric/],
  ['useBuiltInRubric', /^Going back to the built-in rubric/],
] as const;

const said = (name: string, request?: object): string => {
  try {
    return JSON.stringify(book.host.runNow(name, ...(request ? [request] : [])));
  } catch (error) {
    return reason(error);
  }
};
const REMEDY = / (Try again|Press|Reload|Choose) ?[^.]*\.$/;

test('everything that Google may call is tried here, but for what a cell calls', () => {
  const names = Object.keys(book.host.script).filter((name) => !name.startsWith('HUB_'));
  expect(ENTRY_POINTS.map(([name]) => name).sort()).toEqual(names.sort());
});

describe.each(ENTRY_POINTS)('%s', (name, action, request?: object) => {
  test.each([
    ['Google fails at once', () => true],
    ['Google fails behind the lock', (call: string) => call !== 'Lock.tryLock'],
  ])('where %s, says what failed, and what to do', (_, fails) => {
    book.host.failAt((call) => fails(call.name));
    const sentence = said(name, request);
    expect(sentence).toMatch(action);
    expect(sentence).toMatch(/ failed\b/);
    expect(sentence).toMatch(REMEDY);
  });
});
