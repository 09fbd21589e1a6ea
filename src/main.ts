/**
 * Everything Google may call: a menu, the sidebar's calls, and custom functions. Whoever can edit a
 * workbook can call each of these with anything; so each reads its request as unknown.
 */
import { suggestCycle } from './core/cycle';
import { textIn, textsIn } from './core/request';
import { catalogue, type CustomFunction } from './functions/catalogue';
import {
  createSheet as create,
  prepareSheets as prepare,
  readSetup,
  type Created,
  type Prepared,
  type Setup,
} from './sheets/setup';
import { editRubric as edit, useBuiltInRubric as putAsideRubric } from './sheets/rubricSheet';
import { openSidebar as open, showMenu } from './sheets/screen';
import {
  readResults,
  showMethod as goToMethod,
  showSheet as goToSheet,
  type Results,
} from './sheets/workbookResults';

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

/** What the sidebar starts from, with a name suggested for a cycle that starts today. */
export function getSetup(): Setup & {
  readonly suggestedCycle: string;
  readonly functions: readonly CustomFunction[];
} {
  return { ...readSetup(), suggestedCycle: suggestCycle(new Date()), functions: catalogue };
}

/** @param request `{ subsections, team, cycle }` as entered, `{ teamBefore, faultsSeen }` as read */
export function prepareSheets(request: unknown): Prepared {
  return prepare(
    {
      subsections: textsIn(request, 'subsections'),
      team: textIn(request, 'team'),
      cycle: textIn(request, 'cycle'),
    },
    { team: textIn(request, 'teamBefore'), rubricFaults: textsIn(request, 'faultsSeen') },
  );
}

/** @param request `{ subsection, team, cycle }`: one sheet a call, so that progress is real */
export function createSheet(request: unknown): Created {
  return create({
    subsections: [textIn(request, 'subsection')],
    team: textIn(request, 'team'),
    cycle: textIn(request, 'cycle'),
  });
}

/** @param request `{ subsection, cycle }` */
export function showSheet(request: unknown): void {
  goToSheet({ subsection: textIn(request, 'subsection'), cycle: textIn(request, 'cycle') });
}

/** @param request `{ cycle }` */
export function getResults(request: unknown): Results {
  return readResults(textIn(request, 'cycle'));
}

/** @param request `{ subsection, cycle, method }` */
export function showMethod(request: unknown): void {
  goToMethod(
    { subsection: textIn(request, 'subsection'), cycle: textIn(request, 'cycle') },
    textIn(request, 'method'),
  );
}

/** Brings the tab of the team's own rubric on screen, made from the built-in one if need be. */
export function editRubric(): void {
  edit();
}

/** @returns the name under which the team's own rubric is kept; `null` if it had none */
export function useBuiltInRubric(): string | null {
  return putAsideRubric(new Date().toISOString().slice(0, 10));
}
