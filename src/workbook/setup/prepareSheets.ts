import { isSameCycle, plainCycle } from '../../core/cycle/isSameCycle';
import { renamedIn } from '../../core/team/renamedIn';
import { findSubsection, methodsOf } from '../../core/rubric/domain';
import { setupProblems, type Problem, type SetupEntries } from '../../core/cycle/setupProblems';
import type { SheetRecord, Way } from '../../core/sheet/stage';
import { membersIn, type Member } from '../../core/team/member';
import { leadOrRefuse } from '../people/takeLead';
import type { SheetKey } from '../tab/mark';
import { markedSheets } from '../tab/markedTabs';
import {
  leadIn,
  nextNumber,
  readStore,
  sheetIn,
  sheetsIn,
  writeSheets,
  type Store,
} from '../store/store';
import { dropDraft } from '../store/draft';
import { hiddenIn } from '../store/givenBallot';
import { answersStood } from '../store/stood';
import { lockWorkbook } from '../store/lockWorkbook';
import { readBook } from '../check/readBook';
import { numberRubric, readRubric, type RubricInUse } from '../rubric/readRubric';
import { saveTeam } from '../team/readTeam';

/** What Set up had read when its button was pressed. */
export interface Seen {
  readonly team: string;
  readonly rubricFaults: readonly string[];
}

export interface Prepared {
  readonly problems: readonly Problem[];
  /** The cycle as its first sheets spell it. */
  readonly cycle: string;
  /** Ids of the sub-sections asked for whose sheets hide ratings. */
  readonly hidden: readonly string[];
}

/** Entries that passed every check but the next. */
interface ChosenWay {
  readonly way: Way;
  /** From 0 to 1; see `whoCallsNow`. */
  readonly chance: number;
}

/**
 * Checks what was entered, and if all is well brings the Team tab up to date and notes for each sheet
 * to be made how it is rated. Whoever does so first leads.
 *
 * @param seen what Set up showed: a team changed since is not overwritten, and rows of the rubric
 *   that have gone bad since are told before anything is created
 * @example prepareSheets(entries, { team: '', rubricFaults: [] }, { way: 'hidden', chance }).problems // []
 */
export function prepareSheets(entries: SetupEntries, seen: Seen, choice: ChosenWay): Prepared {
  lockWorkbook('Saving the team');
  const spreadsheet = SpreadsheetApp.getActive();
  const rubric = readRubric(spreadsheet);
  const refused = { cycle: entries.cycle, hidden: [] };
  const before = membersIn(seen.team);
  const problems = [...setupProblems(entries, rubric.domains, before), ...newFaults(rubric, seen)];
  if (problems.length > 0) return { ...refused, problems };
  const keys = markedSheets(spreadsheet).map(({ key }) => key);
  const store = readStore();
  // Somebody else may be about to make the first sheet of the cycle, and spell it in another way.
  const spelled =
    [...keys, ...sheetsIn(store)].find((key) => isSameCycle(key.cycle, entries.cycle))?.cycle ??
    plainCycle(entries.cycle);
  const wanted = entries.subsections.map((id): Planned => ({
    key: { subsection: id, cycle: spelled },
    methods: methodsIn(rubric, id),
    isThere: keys.some((key) => key.cycle === spelled && key.subsection === id),
  }));
  const lost = lostFault(store, wanted);
  if (lost !== null) return { ...refused, problems: [{ field: 'subsections', message: lost }] };
  const teams = [membersIn(entries.team, before), before] as const;
  const conflict = saveOrRefuse(spreadsheet, teams, keys.length > 0);
  if (conflict !== null) return { ...refused, problems: [{ field: 'team', message: conflict }] };
  dropDraft();
  numberRubric(spreadsheet);
  const records = recordSheets(store, wanted, choice);
  const hidden = entries.subsections.filter((_, index) => records[index]?.stage === 'hidden');
  return { problems: [], cycle: spelled, hidden };
}

interface Planned {
  readonly key: SheetKey;
  readonly methods: number;
  readonly isThere: boolean;
}

/** A sheet that has lost its mark must not get a second beside it: its ratings would be forgotten. */
function lostFault(store: Store, wanted: readonly Planned[]): string | null {
  const isGone = wanted.some(({ key, isThere }) => !isThere && sheetIn(store, key) !== null);
  const [found] = isGone ? readBook().unmarked : [];
  return found
    ? `The tab “${found.read.sheet.getName()}” looks like the sheet of ${found.key.subsection} in ${found.key.cycle}, and has lost the name by which it is found. Press Check workbook in Results, and Repair; then create the rest.`
    : null;
}

/** Saves the team, or says why not. Other initials for somebody with sheets would be another member. */
function saveOrRefuse(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  [team, before]: readonly [readonly Member[], readonly Member[]],
  hasSheets: boolean,
): string | null {
  const renamed = hasSheets ? renamedIn(before, team) : null;
  return renamed
    ? `“${renamed.to} ${renamed.name}” was ${renamed.from} before. Press Read team again, and correct the initials in Results, under Lead: then every sheet follows. If it is somebody else, give them another name.`
    : saveTeam(spreadsheet, team, before);
}

/** Notes how sheets that are not there yet will be rated; where ratings are kept hidden, so it stays. */
function recordSheets(
  store: Store,
  wanted: readonly Planned[],
  { way, chance }: ChosenWay,
): readonly (SheetRecord | null)[] {
  let next = nextNumber(store);
  const noted = wanted.map(({ key, methods, isThere }) => {
    const record = sheetIn(store, key);
    if (isThere) return { key, record, made: null };
    const number = record?.number ?? next++;
    const isNeeded = record !== null && hiddenIn(store, record) > 0;
    // What stood in a tab that is gone can only be put back where it may be seen again.
    const hasStood = record !== null && answersStood(store, record) > 0;
    const stage = isNeeded ? 'hidden' : hasStood ? 'open' : way;
    const made: SheetRecord = { number, stage, methods };
    return { key, record, made };
  });
  const isOtherWay = noted.some(({ key, record, made }) => {
    if (!made) return false;
    const ways = waysIn(store, key.cycle);
    const isOther = ways.length > 0 && !ways.includes(wayOf(made));
    return isOther || (record !== null && record.stage !== made.stage);
  });
  if (isOtherWay || leadIn(store) === null) leadOrRefuse(store, 'Choosing how to rate', chance);
  writeSheets(noted.flatMap(({ key, made }) => (made ? [[key, made] as const] : [])));
  return noted.map(({ record, made }) => made ?? record);
}

/** How the sheets of a cycle are rated, as far as is known. */
function waysIn(store: Store, cycle: string): readonly Way[] {
  return sheetsIn(store)
    .filter((key) => isSameCycle(key.cycle, cycle))
    .flatMap((key) => sheetIn(store, key) ?? [])
    .map(wayOf);
}

function wayOf({ stage }: SheetRecord): Way {
  return stage === 'open' ? 'open' : 'hidden';
}

function methodsIn({ domains }: RubricInUse, id: string): number {
  const found = findSubsection(domains, id);
  return found ? methodsOf(found.subsection).length : 0;
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
