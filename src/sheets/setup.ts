import { isSameCycle, plainCycle } from '../core/cycle';
import { reason } from '../core/reason';
import { findSubsection, methodsOf } from '../core/rubric';
import { setupProblems, type Problem, type SetupEntries } from '../core/setupProblems';
import { membersIn, teamText } from '../core/team';
import { markedSheets, sheetMarked } from './findSheets';
import { lockWorkbook } from './lock';
import { markName } from './mark';
import { subsectionLayout, type SheetPlan } from './subsectionLayout';
import { numberRubric, readRubric, type RubricInUse } from './rubricSheet';
import { tabName } from './tabName';
import { readTeam, saveTeam } from './teamSheet';
import { writeSheet } from './writeSheet';

/** What Set up starts from. */
export interface Setup {
  readonly domains: readonly {
    readonly id: string;
    readonly title: string;
    readonly goal: string | null;
    readonly directions: readonly string[];
    readonly subsections: readonly {
      readonly id: string;
      readonly title: string;
      /** How many there are to rate, and whose words they are. */
      readonly methods: number;
      readonly starter: number;
      readonly own: number;
    }[];
  }[];
  readonly rubric: {
    /** The tab of the team's own rubric; `null` if the built-in one is in use. */
    readonly tab: string | null;
    /** Rows of that tab that are left out and why, or why none of it could be read. */
    readonly faults: readonly string[];
  };
  /** The Team tab as text, one member a line. */
  readonly team: string;
  /** Why the Team tab could not be read; `null` if it could. */
  readonly teamFault: string | null;
  /** Cycles that have sheets, in the order of their first tabs. */
  readonly cycles: readonly string[];
}

/** What Set up had read when its button was pressed. */
export interface Seen {
  readonly team: string;
  readonly rubricFaults: readonly string[];
}

export interface Prepared {
  readonly problems: readonly Problem[];
  /** The cycle as its first sheets spell it. */
  readonly cycle: string;
}

export interface Created {
  readonly tab: string;
  /** False if the sheet was there already; it has not been touched then. */
  readonly isNew: boolean;
}

/**
 * Reads what Set up starts from.
 *
 * @example readSetup().cycles // ['Fall 2026']
 */
export function readSetup(): Setup {
  const spreadsheet = SpreadsheetApp.getActive();
  const { domains, rubric } = rubricOrFault(spreadsheet);
  return {
    domains: domains.map(({ subsections, ...domain }) => ({
      ...domain,
      subsections: subsections.map((subsection) => {
        const origins = methodsOf(subsection).map(({ origin }) => origin);
        return {
          id: subsection.id,
          title: subsection.title,
          methods: origins.length,
          starter: origins.filter((origin) => origin === 'starter').length,
          own: origins.filter((origin) => origin === 'own').length,
        };
      }),
    })),
    rubric,
    ...teamOrFault(spreadsheet),
    cycles: [...new Set(markedSheets(spreadsheet).map(({ mark }) => mark.cycle))],
  };
}

/**
 * Checks what was entered, and brings the Team tab up to date if all is well.
 *
 * @param seen what Set up showed: a team changed since is not overwritten, and rows of the rubric
 *   that have gone bad since are told before anything is created
 * @example prepareSheets(entries, { team: '', rubricFaults: [] }).problems // []
 */
export function prepareSheets(entries: SetupEntries, seen: Seen): Prepared {
  lockWorkbook('Saving the team');
  const spreadsheet = SpreadsheetApp.getActive();
  const rubric = readRubric(spreadsheet);
  const problems = [...setupProblems(entries, rubric.domains), ...newFaults(rubric, seen)];
  if (problems.length > 0) return { problems, cycle: entries.cycle };
  const conflict = saveTeam(spreadsheet, membersIn(entries.team), membersIn(seen.team));
  if (conflict !== null) {
    return { problems: [{ field: 'team', message: conflict }], cycle: entries.cycle };
  }
  numberRubric(spreadsheet);
  const cycles = markedSheets(spreadsheet).map(({ mark }) => mark.cycle);
  return {
    problems: [],
    cycle: cycles.find((cycle) => isSameCycle(cycle, entries.cycle)) ?? plainCycle(entries.cycle),
  };
}

/**
 * Makes the sheet of one sub-section in one cycle, unless it is there.
 *
 * @throws Error if the entries have a problem, or Google fails; nothing is left half-made then
 * @example createSheet({ subsections: ['2.4'], team: 'AB Ada', cycle: 'Fall 2026' }).tab
 */
export function createSheet(entries: SetupEntries): Created {
  lockWorkbook('Creating the sheet');
  const spreadsheet = SpreadsheetApp.getActive();
  const rubric = readRubric(spreadsheet);
  const { domain, subsection } = plannedSubsection(entries, rubric);
  const { cycle } = entries;
  const mark = markName({ subsection: subsection.id, cycle });
  const existing = sheetMarked(spreadsheet, mark);
  if (existing) return { tab: existing.getName(), isNew: false };
  const tab = writeSheet(spreadsheet, {
    named: (ending) => tabName(subsection.title, cycle, ending),
    mark,
    layout: subsectionLayout({ domain, subsection, cycle, team: membersIn(entries.team) }),
  });
  return { tab, isNew: true };
}

function newFaults({ sheet, faults }: RubricInUse, seen: Seen): readonly Problem[] {
  if (faults.every((fault) => seen.rubricFaults.includes(fault))) return [];
  return [
    {
      field: 'subsections',
      message: `The tab “${sheet?.getName() ?? ''}” has changed and holds rows to mend. Press Read rubric again to see them.`,
    },
  ];
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

function rubricOrFault(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Pick<RubricInUse, 'domains'> & Pick<Setup, 'rubric'> {
  try {
    const { domains, sheet, faults } = readRubric(spreadsheet);
    return { domains, rubric: { tab: sheet?.getName() ?? null, faults } };
  } catch (error) {
    return { domains: [], rubric: { tab: 'Rubric', faults: [reason(error)] } };
  }
}

function teamOrFault(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Pick<Setup, 'team' | 'teamFault'> {
  try {
    return { team: teamText(readTeam(spreadsheet)), teamFault: null };
  } catch (error) {
    return { team: '', teamFault: reason(error) };
  }
}
