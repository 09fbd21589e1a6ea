/**
 * Everything Google may call: a menu, the sidebar's calls, and custom functions. Whoever can edit a
 * workbook can call each of these with anything; so each reads its request as unknown.
 */
import { acting } from './core/calls/acting';
import { answersIn } from './core/ballots/answerRequest';
import { suggestCycle } from './core/cycle/cycle';
import { textIn, textsIn } from './core/calls/request';
import type { Way } from './core/sheet/stage';
import { catalogue, type CustomFunction } from './functions/catalogue';
import {
  claimInitials as claim,
  releaseInitials as release,
  takeLead as lead,
} from './workbook/people/claims';
import { correctInitials as correct, type Corrected } from './workbook/people/correctInitials';
import type { SheetKey } from './workbook/tab/mark';
import { readBallot, type BallotShown } from './workbook/ballots/readBallot';
import { repairWorkbook as repair } from './workbook/check/repairWorkbook';
import { revealSheet as reveal, type Revealed } from './workbook/ballots/revealSheet';
import { saveAnswers as save, type Saved } from './workbook/ballots/saveAnswers';
import { readScore, type Score } from './workbook/ballots/score';
import { checkWorkbook as check, type Findings } from './workbook/check/checkWorkbook';
import { createSheet as create, type Created } from './workbook/setup/createSheet';
import { prepareSheets as prepare, type Prepared } from './workbook/setup/prepareSheets';
import { readSetup, type Setup } from './workbook/setup/setup';
import {
  editRubric as edit,
  useBuiltInRubric as putAsideRubric,
} from './workbook/rubric/rubricTab';
import { openSidebar as open, openSidebarToCheck, showMenu } from './workbook/screen';
import {
  readResults,
  showMethod as goToMethod,
  showSheet as goToSheet,
  type Results,
} from './workbook/results/workbookResults';

export { HUB_ALIGNMENT } from './functions/hubAlignment';
export { HUB_TALLY } from './functions/hubTally';

export function onOpen(): void {
  showMenu();
}

export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  open();
}

/** The menu's way to the same check that Results offers. */
export function checkWorkbook(): void {
  openSidebarToCheck();
}

/** What the sidebar starts from, with a name suggested for a cycle that starts today. */
export function getSetup(): Setup & {
  readonly suggestedCycle: string;
  readonly functions: readonly CustomFunction[];
} {
  return { ...readSetup(), suggestedCycle: suggestCycle(new Date()), functions: catalogue };
}

/** @param request `{ subsections, team, cycle, way }` as entered, `{ teamBefore, faultsSeen }` as read */
export function prepareSheets(request: unknown): Prepared {
  const entries = {
    subsections: textsIn(request, 'subsections'),
    team: textIn(request, 'team'),
    cycle: textIn(request, 'cycle'),
  };
  const seen = {
    team: textIn(request, 'teamBefore'),
    rubricFaults: textsIn(request, 'faultsSeen'),
  };
  const choice = { way: wayIn(request), chance: Math.random() };
  return acting('Saving the team', 'Try again.', () => prepare(entries, seen, choice));
}

/** @param request `{ subsection, team, cycle, way }`: one sheet a call, so that progress is real */
export function createSheet(request: unknown): Created {
  const entries = {
    subsections: [textIn(request, 'subsection')],
    team: textIn(request, 'team'),
    cycle: textIn(request, 'cycle'),
  };
  const way = wayIn(request);
  return acting('Creating the sheet', 'Try again.', () => create(entries, way));
}

/** @param request `{ subsection, cycle }` */
export function showSheet(request: unknown): void {
  goToSheet(keyIn(request));
}

/** @param request `{ cycle }` */
export function getResults(request: unknown): Results {
  const cycle = textIn(request, 'cycle');
  return acting('Counting the ratings', 'Try again.', () => readResults(cycle));
}

/** @param request `{ subsection, cycle, method }` */
export function showMethod(request: unknown): void {
  goToMethod(keyIn(request), textIn(request, 'method'));
}

/** What the Score view starts from. */
export function getScore(): Score {
  return acting('Reading Score', 'Try again.', readScore);
}

/** @param request `{ initials }` to rate under */
export function claimInitials(request: unknown): void {
  const initials = textIn(request, 'initials');
  acting('Taking the initials', 'Try again.', () => claim(initials, Math.random()));
}

/** @param request `{ initials }`: one's own, or as the lead anybody's */
export function releaseInitials(request: unknown): void {
  const initials = textIn(request, 'initials');
  acting('Releasing', 'Try again.', () => release(initials));
}

/** @param request `{ from, to }` */
export function correctInitials(request: unknown): Corrected {
  const [from, to] = [textIn(request, 'from'), textIn(request, 'to')];
  const remedy = 'Press Correct again; what is done already stays done.';
  return acting('Correcting', remedy, () => correct(from, to, Math.random()));
}

/** @param request `{ subsection, cycle, initials }` */
export function getBallot(request: unknown): BallotShown {
  const [key, initials] = [keyIn(request), textIn(request, 'initials')];
  return acting('Opening the sub-section', 'Try again.', () => readBallot(key, initials));
}

/**
 * @param request `{ subsection, cycle, initials, answers }`, each of these
 *   `{ method, rating, ratingsBefore, strategy, strategiesBefore }`
 */
export function saveAnswers(request: unknown): Saved {
  const [key, initials] = [keyIn(request), textIn(request, 'initials')];
  const answers = answersIn(request);
  return acting('Saving the rating', 'Try again.', () => save(key, initials, answers));
}

/** @param request `{ subsection, cycle }` */
export function revealSheet(request: unknown): Revealed {
  const key = keyIn(request);
  const remedy = 'Press Reveal again; what is written already stays.';
  return acting('Revealing', remedy, () => reveal(key, Math.random()));
}

/** @param request `{ agreed }`: how the team agreed on it, so that no formula in a cell can do this */
export function takeLead(request: unknown): void {
  textIn(request, 'agreed');
  acting('Taking over the lead', 'Try again.', () => lead(today(), Math.random()));
}

/** Counts the whole workbook anew, and says what is wrong with it. */
export function getFindings(): Findings {
  return acting('Checking', 'Press Check workbook again.', check);
}

/** @param request `{ findings }`: ids of those to put right */
export function repairWorkbook(request: unknown): void {
  const findings = textsIn(request, 'findings');
  acting('Repairing', 'Press Check workbook again.', () => repair(findings, Math.random()));
}

/** Brings the tab of the team's own rubric on screen, made from the built-in one if need be. */
export function editRubric(): void {
  edit();
}

/** @returns the name under which the team's own rubric is kept; `null` if it had none */
export function useBuiltInRubric(): string | null {
  return putAsideRubric(today());
}

function keyIn(request: unknown): SheetKey {
  return { subsection: textIn(request, 'subsection'), cycle: textIn(request, 'cycle') };
}

function wayIn(request: unknown): Way {
  return textIn(request, 'way') === 'hidden' ? 'hidden' : 'open';
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
