import { Refusal } from '../../core/calls/refusal';
import { setupProblems } from '../../core/cycle/setupProblems';
import { findSubsection, methodsOf } from '../../core/rubric/domain';
import type { Way } from '../../core/sheet/stage';
import { ratersOf, teamText, type Member } from '../../core/team/member';
import { requireCorrected } from '../people/requireCorrected';
import { readRubric, type RubricInUse } from '../rubric/readRubric';
import { addColumns, withoutColumn } from '../sheet/addColumns';
import { canRepairFormulas, repairFormulas } from '../check/repairFormulas';
import { headsToWrite, writeHeads } from '../sheet/writeHeads';
import { readSheet, type SheetRead } from '../sheet/readSheet';
import { subsectionLayout, type SheetPlan } from '../sheet/subsectionLayout';
import { readStore, sheetIn, type Store } from '../store/store';
import { lockWorkbook } from '../store/lockWorkbook';
import { sheetMark, type SheetKey } from '../tab/mark';
import { tabMarked } from '../tab/markedTabs';
import { tabName } from '../tab/tabName';
import { writeTab } from '../tab/writeTab';
import { requireTeam } from '../team/readTeam';
import { isTeamOf } from '../team/teamOfCycle';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Created {
  readonly tab: string;
  /** False if the sheet was there already. */
  readonly isNew: boolean;
  /** Members who got a column in a sheet that was there; nothing else of it was touched. */
  readonly added: readonly string[];
}

/**
 * Makes the sheet of one sub-section in one cycle, for the team of the Team tab, and in the way that
 * `prepareSheets` noted for it. If it is there, members who lack a column in it get one.
 *
 * @throws Refusal if it was not prepared, the team or the rubric has a problem, or Google fails;
 *   nothing is left half-made then
 * @example createSheet({ subsection: '2.4', cycle: 'Fall 2026' }).tab // 'Support logistics · Fall 2026'
 */
export function createSheet(key: SheetKey): Created {
  lockWorkbook('Creating the sheet');
  const spreadsheet = SpreadsheetApp.getActive();
  const existing = tabMarked(spreadsheet, sheetMark(key));
  return existing ? widened(spreadsheet, existing, key) : made(spreadsheet, key);
}

function made(spreadsheet: Spreadsheet, key: SheetKey): Created {
  const way = wayNoted(readStore(), key);
  const members = requireTeam(spreadsheet);
  const { domain, subsection } = plannedSubsection(key, members, readRubric(spreadsheet));
  const { cycle } = key;
  const tab = writeTab(spreadsheet, {
    named: (ending) => tabName(subsection.title, cycle, ending),
    mark: sheetMark(key),
    layout: subsectionLayout({ domain, subsection, cycle, way, team: ratersOf(members) }),
  });
  return { tab, isNew: true, added: [] };
}

/** Whoever can edit the workbook can call this; how a sheet is rated is for Set up to say, once. */
function wayNoted(store: Store, key: SheetKey): Way {
  const stage = sheetIn(store, key)?.stage;
  if (stage === 'open' || stage === 'hidden') return stage;
  throw new Refusal({
    action: 'Creating the sheet',
    found: `Set up has not prepared ${key.subsection.slice(0, 20)} in “${key.cycle.slice(0, 80)}”.`,
    remedy: 'Choose there how it is rated, and press Create sheets.',
  });
}

function widened(
  spreadsheet: Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { cycle }: SheetKey,
): Created {
  const store = readStore();
  const team = isTeamOf(spreadsheet, store, cycle) ? requireTeam(spreadsheet) : [];
  const read = readSheet(sheet);
  // A sheet whose header cannot be read is left alone; Results tells what it has lost.
  const members = read.parts.header.missing.length > 0 ? [] : team;
  const added = addLacking(read, store, members);
  if (headsToWrite(read.parts, members).length > 0) setAside(sheet, members);
  return { tab: sheet.getName(), isNew: false, added };
}

function addLacking(read: SheetRead, store: Store, team: readonly Member[]): readonly string[] {
  const raters = ratersOf(team).map((member) => member.initials);
  const lacking = withoutColumn(read.parts, raters);
  const action = 'Adding a column';
  if (lacking.length > 0) requireCorrected(store, action);
  addColumns(read, lacking, { action, remedy: 'Press Create sheets again.' });
  return lacking;
}

/** Formulas of earlier versions take brackets for no initials; where they cannot be written, heads stay. */
function setAside(sheet: GoogleAppsScript.Spreadsheet.Sheet, team: readonly Member[]): void {
  const failure = {
    action: 'Bringing the sheet up to the team',
    remedy: 'Press Create sheets again.',
  };
  const now = readSheet(sheet);
  if (!canRepairFormulas(now.parts)) return;
  // First: today's are right for either kind of head, and so every step can be done again.
  repairFormulas(now, failure);
  writeHeads(readSheet(sheet), team, failure);
}

function plannedSubsection(
  { subsection: id, cycle }: SheetKey,
  members: readonly Member[],
  { domains, newIds }: RubricInUse,
): Pick<SheetPlan, 'domain' | 'subsection'> {
  const entries = { subsections: [id], team: teamText(members), cycle };
  const [problem] = setupProblems(entries, domains);
  const found = findSubsection(domains, id);
  if (problem || !found) {
    throw new Refusal({
      action: 'Creating the sheet',
      found: problem?.message ?? 'no sub-section was named.',
      remedy: 'Then press Create sheets again.',
    });
  }
  if (methodsOf(found.subsection).some((method) => newIds.includes(method.id))) {
    throw new Refusal({
      action: `Creating “${found.subsection.title}”`,
      found: 'a method was added to the rubric a moment ago.',
      remedy: 'Press Create sheets again.',
    });
  }
  return found;
}
