import { reason } from '../../core/calls/reason';
import { findSubsection, methodsOf } from '../../core/rubric/domain';
import { isSameTeam, membersIn, teamText } from '../../core/team/member';
import type { SheetKey } from '../tab/mark';
import { markedSheets } from '../tab/markedTabs';
import { readRubric, type RubricInUse } from '../rubric/readRubric';
import { readDraft, type Draft } from '../store/draft';
import { readWholeTeam } from '../team/readTeam';

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
  /** Rows of that tab that are left out, and why. */
  readonly leftOut: readonly string[];
  /** What the caller typed into Team and did not save; `null` if nothing, or it is what the tab says now. */
  readonly draft: Draft | null;
  /** Cycles that have sheets, in the order of their first tabs. */
  readonly cycles: readonly string[];
  /** The sheets that there are; `title` as the rubric has it, or the id if it has none. */
  readonly sheets: readonly (SheetKey & { readonly title: string })[];
}

/**
 * Reads what Set up starts from.
 *
 * @example readSetup().cycles // ['Fall 2026']
 */
export function readSetup(): Setup {
  const spreadsheet = SpreadsheetApp.getActive();
  const { domains, rubric } = rubricOrFault(spreadsheet);
  const team = teamOrFault(spreadsheet);
  const keys = markedSheets(spreadsheet).map(({ key }) => key);
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
    ...team,
    draft: draftBeside(team),
    cycles: [...new Set(keys.map(({ cycle }) => cycle))],
    sheets: keys.map((key) => ({
      ...key,
      title: findSubsection(domains, key.subsection)?.subsection.title ?? key.subsection,
    })),
  };
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

/** A team that was saved meanwhile need not be typed again. Where the tab cannot be read, nobody can tell. */
function draftBeside({ team, teamFault }: Pick<Setup, 'team' | 'teamFault'>): Draft | null {
  const draft = readDraft();
  if (draft === null || teamFault !== null) return draft;
  const typed = membersIn(draft.team, membersIn(draft.teamBefore));
  return isSameTeam(typed, membersIn(team)) ? null : draft;
}

function teamOrFault(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Pick<Setup, 'team' | 'teamFault' | 'leftOut'> {
  try {
    const { members, leftOut } = readWholeTeam(spreadsheet);
    const faults = leftOut.map(({ fault }) => fault);
    return { team: teamText(members), teamFault: null, leftOut: faults };
  } catch (error) {
    return { team: '', teamFault: reason(error), leftOut: [] };
  }
}
