/**
 * Everything Google may call: a menu, the sidebar's calls, and custom functions. Whoever can edit a
 * workbook can call each of these with anything; so each reads its request as unknown, by the table
 * of requests. Whatever fails is told in a sentence that says what failed and what to do.
 */
import { acting } from './core/calls/acting';
import { answersIn } from './core/ballots/answerEntered';
import { suggestCycle } from './core/cycle/suggestCycle';
import { requestIn } from './core/requests/requestIn';
import { catalogue, type CustomFunction } from './functions/catalogue';
import {
  claimInitials as claim,
  releaseInitials as release,
} from './workbook/people/claimInitials';
import { settleAnswers as settle } from './workbook/people/settleAnswers';
import { takeLead as lead } from './workbook/people/takeLead';
import { correctInitials as correct, type Corrected } from './workbook/people/correctInitials';
import { leaveChanged as letBe, putBack as restore } from './workbook/check/putBack';
import { readBallot, type BallotShown } from './workbook/ballots/readBallot';
import { repairWorkbook as repair } from './workbook/check/repairWorkbook';
import type { Revealed } from './workbook/ballots/revealReport';
import { revealSheet as reveal } from './workbook/ballots/revealSheet';
import { saveAnswers as save, type Saved } from './workbook/ballots/saveAnswers';
import { keepDraft as keep } from './workbook/store/draft';
import { readScore, type Score } from './workbook/ballots/score';
import { checkWorkbook as check, type Findings } from './workbook/check/checkWorkbook';
import { createSheet as create, type Created } from './workbook/setup/createSheet';
import { prepareSheets as prepare, type Prepared } from './workbook/setup/prepareSheets';
import { readSetup, type Setup } from './workbook/setup/setup';
import {
  editRubric as edit,
  useBuiltInRubric as putAsideRubric,
} from './workbook/rubric/readRubric';
import { openSidebar as open, openSidebarToCheck, showMenu } from './workbook/openSidebar';
import { today } from './workbook/today';
import {
  readResults,
  showMethod as goToMethod,
  showSheet as goToSheet,
  type Results,
} from './workbook/results/readResults';

export { HUB_ALIGNMENT } from './functions/hubAlignment';
export { HUB_TALLY } from './functions/hubTally';

export function onOpen(): void {
  acting('Making the menu', 'Reload this page.', showMenu);
}

export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  acting('Opening the sidebar', 'Choose it in the menu again.', open);
}

/** The menu's way to the same check that Results offers. */
export function checkWorkbook(): void {
  acting('Opening the sidebar', 'Choose it in the menu again.', openSidebarToCheck);
}

/** What the sidebar starts from, with a name suggested for a cycle that starts today. */
export function getSetup(): Setup & {
  readonly suggestedCycle: string;
  readonly functions: readonly CustomFunction[];
} {
  return acting('Reading the workbook', 'Try again.', () => {
    const setup = readSetup();
    const suggestedCycle = suggestCycle(today(), setup.cycles);
    return { ...setup, suggestedCycle, functions: catalogue };
  });
}

/** For when the sidebar is closed before the team is saved; nobody else is given it. */
export function keepDraft(request: unknown): void {
  const draft = requestIn('keepDraft', request);
  acting('Keeping what you typed into Team', 'Try again.', () => keep(draft, Math.random()));
}

export function prepareSheets(request: unknown): Prepared {
  const { way, teamBefore, faultsSeen, ...entries } = requestIn('prepareSheets', request);
  const seen = { team: teamBefore, rubricFaults: faultsSeen };
  const choice = { way, chance: Math.random() };
  return acting('Saving the team', 'Try again.', () => prepare(entries, seen, choice));
}

export function createSheet(request: unknown): Created {
  const key = requestIn('createSheet', request);
  return acting('Creating the sheet', 'Try again.', () => create(key));
}

export function showSheet(request: unknown): void {
  const key = requestIn('showSheet', request);
  acting('Going to the sheet', 'Try again.', () => goToSheet(key));
}

export function getResults(request: unknown): Results {
  const { cycle } = requestIn('getResults', request);
  return acting('Counting the ratings', 'Try again.', () => readResults(cycle));
}

export function showMethod(request: unknown): void {
  const { method, ...key } = requestIn('showMethod', request);
  acting('Going to the method', 'Try again.', () => goToMethod(key, method));
}

/** What the Score view starts from. */
export function getScore(): Score {
  return acting('Reading Score', 'Try again.', readScore);
}

export function claimInitials(request: unknown): void {
  const asked = requestIn('claimInitials', request);
  acting('Taking the initials', 'Try again.', () => claim(asked, Math.random()));
}

/** One's own, or as the lead anybody's. */
export function releaseInitials(request: unknown): void {
  const asked = requestIn('releaseInitials', request);
  acting('Releasing', 'Try again.', () => release(asked));
}

/** The lead says whose the answers are that another account gave under somebody's initials. */
export function settleAnswers(request: unknown): void {
  const asked = requestIn('settleAnswers', request);
  const action = 'Saying whose answers they are';
  acting(action, 'Try again.', () => settle(asked, Math.random()));
}

export function correctInitials(request: unknown): Corrected {
  const { from, to } = requestIn('correctInitials', request);
  const remedy = 'Press Correct again; what is done already stays done.';
  return acting('Correcting', remedy, () => correct(from, to, Math.random()));
}

export function getBallot(request: unknown): BallotShown {
  const { initials, ...key } = requestIn('getBallot', request);
  return acting('Opening the sub-section', 'Try again.', () => readBallot(key, initials));
}

export function saveAnswers(request: unknown): Saved {
  const { initials, answers, turn, ...key } = requestIn('saveAnswers', request);
  const entered = answersIn(answers);
  return acting('Saving the rating', 'Try again.', () => save(key, initials, { entered, turn }));
}

export function revealSheet(request: unknown): Revealed {
  const key = requestIn('revealSheet', request);
  const remedy = 'Press Reveal again; what is written already stays.';
  return acting('Revealing', remedy, () => reveal(key, Math.random()));
}

export function takeLead(request: unknown): void {
  requestIn('takeLead', request);
  acting('Taking over the lead', 'Try again.', () => lead(today(), Math.random()));
}

/** Counts the whole workbook anew, and says what is wrong with it. */
export function getFindings(): Findings {
  return acting('Checking', 'Press Check workbook again.', check);
}

export function repairWorkbook(request: unknown): void {
  const { findings } = requestIn('repairWorkbook', request);
  acting('Repairing', 'Press Check workbook again.', () => repair(findings, Math.random()));
}

/** Writes again what stood in members' cells. */
export function putBack(request: unknown): void {
  const asked = requestIn('putBack', request);
  acting('Putting back', 'Press Check workbook again.', () => restore(asked, Math.random()));
}

/** Lets what stands in members' cells be right. */
export function leaveChanged(request: unknown): void {
  const asked = requestIn('leaveChanged', request);
  const remedy = 'Press Check workbook again.';
  acting('Leaving it as it is', remedy, () => letBe(asked, Math.random()));
}

/** Brings the tab of the team's own rubric on screen, made from the built-in one if need be. */
export function editRubric(): void {
  acting('Opening the rubric', 'Press Edit rubric again.', edit);
}

/** @returns the name under which the team's own rubric is kept; `null` if it had none */
export function useBuiltInRubric(): string | null {
  const remedy = 'Press Use the built-in rubric again.';
  return acting('Going back to the built-in rubric', remedy, () => putAsideRubric(today()));
}
