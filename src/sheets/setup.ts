import { isSameCycle } from '../core/cycle';
import { reason } from '../core/reason';
import { findSubsection, methodsOf } from '../core/rubric';
import { setupProblems, type Problem, type SetupEntries } from '../core/setupProblems';
import { membersIn, teamText } from '../core/team';
import { domains } from '../rubric/domains';
import { markedSheets, sheetMarked } from './findSheets';
import { lockWorkbook } from './lock';
import { markName } from './mark';
import { subsectionLayout } from './subsectionLayout';
import { freeName, tabName } from './tabName';
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
      /** How many there are to rate; 0 if the published tool gives the name alone. */
      readonly methods: number;
    }[];
  }[];
  /** The Team tab as text, one member a line. */
  readonly team: string;
  /** Why the Team tab could not be read; `null` if it could. */
  readonly teamFault: string | null;
  /** Cycles that have sheets, in the order of their first tabs. */
  readonly cycles: readonly string[];
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
  return {
    domains: domains.map(({ subsections, ...domain }) => ({
      ...domain,
      subsections: subsections.map((subsection) => ({
        id: subsection.id,
        title: subsection.title,
        methods: methodsOf(subsection).length,
      })),
    })),
    ...teamOrFault(spreadsheet),
    cycles: [...new Set(markedSheets(spreadsheet).map(({ mark }) => mark.cycle))],
  };
}

/**
 * Checks what was entered, and brings the Team tab up to date if all is well.
 *
 * @param teamBefore the team as Set up read it, so that a change made since is not overwritten
 * @example prepareSheets({ subsections: ['2.4'], team: 'AB Ada', cycle: 'Fall 2026' }, '')
 */
export function prepareSheets(entries: SetupEntries, teamBefore: string): Prepared {
  const problems = setupProblems(entries, domains);
  if (problems.length > 0) return { problems, cycle: entries.cycle };
  lockWorkbook('Saving the team');
  const spreadsheet = SpreadsheetApp.getActive();
  const cycles = markedSheets(spreadsheet).map(({ mark }) => mark.cycle);
  saveTeam(spreadsheet, membersIn(entries.team), membersIn(teamBefore));
  return {
    problems: [],
    cycle: cycles.find((cycle) => isSameCycle(cycle, entries.cycle)) ?? entries.cycle.trim(),
  };
}

/**
 * Makes the sheet of one sub-section in one cycle, unless it is there.
 *
 * @throws Error if the entries have a problem, or Google fails; nothing is left half-made then
 * @example createSheet({ subsections: ['2.4'], team: 'AB Ada', cycle: 'Fall 2026' }).tab
 */
export function createSheet(entries: SetupEntries): Created {
  const [problem] = setupProblems(entries, domains);
  if (problem) throw new Error(`Creating the sheet failed: ${problem.message}`);
  const found = findSubsection(domains, entries.subsections[0] ?? '');
  if (!found) throw new Error('Creating the sheet failed: no sub-section was named.');
  const { subsection } = found;
  const { cycle } = entries;
  lockWorkbook(`Creating “${subsection.title}”`);
  const spreadsheet = SpreadsheetApp.getActive();
  const mark = markName({ subsection: subsection.id, cycle });
  const existing = sheetMarked(spreadsheet, mark);
  if (existing) return { tab: existing.getName(), isNew: false };
  const tab = freeName(
    (ending) => tabName(subsection.title, cycle, ending),
    (name) => spreadsheet.getSheetByName(name) !== null,
  );
  const layout = subsectionLayout({ ...found, cycle, team: membersIn(entries.team) });
  writeSheet(spreadsheet, { name: tab, mark, layout });
  return { tab, isNew: true };
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
