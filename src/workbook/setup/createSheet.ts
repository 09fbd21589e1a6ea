import { findSubsection, methodsOf } from '../../core/rubric/rubric';
import { setupProblems, type SetupEntries } from '../../core/cycle/setupProblems';
import type { Way } from '../../core/sheet/stage';
import { membersIn, ratersOf, teamFaults } from '../../core/team/team';
import { addColumns, withoutColumn } from '../sheet/addColumns';
import { sheetMark } from '../tab/mark';
import { tabMarked } from '../tab/markedTabs';
import { lockWorkbook } from '../store/lock';
import { readStore } from '../store/kept';
import { readSheet } from '../sheet/readSheet';
import { requireCorrected } from '../people/requireCorrected';
import { readRubric, type RubricInUse } from '../rubric/rubricTab';
import { subsectionLayout, type SheetPlan } from '../sheet/subsectionLayout';
import { tabName } from '../tab/tabName';
import { writeSheet } from '../tab/writeTab';

export interface Created {
  readonly tab: string;
  /** False if the sheet was there already. */
  readonly isNew: boolean;
  /** Members who got a column in a sheet that was there; nothing else of it was touched. */
  readonly added: readonly string[];
}

/**
 * Makes the sheet of one sub-section in one cycle. If it is there, members who lack a column in it
 * get one.
 *
 * @throws Error if the entries have a problem, or Google fails; nothing is left half-made then
 * @example createSheet({ subsections: ['2.4'], team: 'AB Ada', cycle: 'Fall 2026' }, 'hidden').tab
 */
export function createSheet(entries: SetupEntries, way: Way): Created {
  lockWorkbook('Creating the sheet');
  const spreadsheet = SpreadsheetApp.getActive();
  const { cycle } = entries;
  const [id = ''] = entries.subsections;
  const members = membersIn(entries.team);
  const team = ratersOf(members);
  const mark = sheetMark({ subsection: id, cycle });
  const existing = tabMarked(spreadsheet, mark);
  if (existing) {
    const [fault] = teamFaults(members);
    if (fault !== undefined) throw new Error(`Adding to the sheet failed: ${fault}`);
    const initials = team.map((member) => member.initials);
    return { tab: existing.getName(), isNew: false, added: addLacking(existing, initials) };
  }
  const { domain, subsection } = plannedSubsection(entries, readRubric(spreadsheet));
  const tab = writeSheet(spreadsheet, {
    named: (ending) => tabName(subsection.title, cycle, ending),
    mark,
    layout: subsectionLayout({ domain, subsection, cycle, way, team }),
  });
  return { tab, isNew: true, added: [] };
}

/** A sheet whose header cannot be read is left alone; Results tells what it has lost. */
function addLacking(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  team: readonly string[],
): readonly string[] {
  const read = readSheet(sheet);
  const lacking = read.parts.header.missing.length > 0 ? [] : withoutColumn(read.parts, team);
  if (lacking.length > 0) requireCorrected(readStore(), 'Adding a column');
  addColumns(read, lacking);
  return lacking;
}

function plannedSubsection(
  entries: SetupEntries,
  { domains, newIds }: RubricInUse,
): Pick<SheetPlan, 'domain' | 'subsection'> {
  const [problem] = setupProblems(entries, domains);
  const found = findSubsection(domains, entries.subsections[0] ?? '');
  if (problem || !found) {
    throw new Error(
      `Creating the sheet failed: ${problem?.message ?? 'no sub-section was named.'}`,
    );
  }
  if (methodsOf(found.subsection).some(({ id }) => newIds.includes(id))) {
    throw new Error(
      `Creating “${found.subsection.title}” failed: a method was added to the rubric a moment ago. Press Create sheets again.`,
    );
  }
  return found;
}
