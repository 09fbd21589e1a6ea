import { useState } from 'preact/hooks';
import { isSameTeam, membersIn, teamText } from '../../src/core/team/member';
import { call } from '../server/call';
import type { Prepared, Problem, Setup } from '../server/reply';
import { createSheets, type Outcome, type CreationStep } from './createSheets';
import type { SheetAsked } from './sheetAsked';
import { sheetsBeside } from './sheetsBeside';
import { useAction } from '../controls/useAction';
import type { Entries, EntriesState } from './useEntries';

export interface Creation {
  readonly busy: boolean;
  readonly step: CreationStep | null;
  readonly problems: readonly Problem[];
  readonly outcome: CreationOutcome | null;
  /** Why it could not be started or ended; a sheet that failed stands in the outcome. */
  readonly error: string | null;
  readonly start: (ticked: readonly SheetAsked[]) => Promise<void>;
}

export interface CreationOutcome extends Outcome {
  /** Made hidden though Open was chosen, because ratings are kept hidden for them. */
  readonly stillHidden: readonly SheetAsked[];
}

/** The press of Create sheets, from the check of the entries to the sheet on screen. */
export function useCreation(
  form: EntriesState,
  setup: Setup,
  reload: () => Promise<Setup>,
): Creation {
  const [step, setStep] = useState<CreationStep | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [outcome, setOutcome] = useState<CreationOutcome | null>(null);
  const { busy, error, run } = useAction();

  const create = async (ticked: readonly SheetAsked[]): Promise<void> => {
    setProblems([]);
    setOutcome(null);
    const prepared = await prepare(form, setup, ticked);
    setProblems(prepared.problems);
    if (prepared.problems.length > 0) return;
    const { cycle } = prepared;
    const inSheets = membersIn(form.entries.teamInSheets);
    const isSame = isSameTeam(membersIn(teamOf(form.entries)), inSheets);
    const beside = isSame ? [] : sheetsBeside((await reload()).sheets, cycle, ticked);
    const result = await createPrepared(form, { ...prepared, ticked, beside }, setStep);
    setStep(null);
    setOutcome(result);
    const first = result.failed ? undefined : result.made[0];
    await Promise.all([
      reload(),
      first ? call('showSheet', { subsection: first.id, cycle }) : undefined,
    ]);
  };

  return {
    busy,
    step,
    problems,
    outcome,
    error,
    start: (ticked) => run(() => create(ticked)),
  };
}

async function prepare(
  { entries, saved }: EntriesState,
  setup: Setup,
  ticked: readonly SheetAsked[],
): Promise<Prepared> {
  const { team, cycle, teamBefore, way } = entries;
  const prepared = await call('prepareSheets', {
    ...{ subsections: ticked.map(({ id }) => id), team, cycle, way },
    ...{ teamBefore, faultsSeen: setup.rubric.faults },
  });
  // What was sent, not what is there now: a colleague's change since then must be noticed.
  if (prepared.problems.length === 0) saved(team, teamOf(entries));
  return prepared;
}

/** The team as it is saved: with the initials that were made for it. */
function teamOf({ team, teamBefore }: Entries): string {
  return teamText(membersIn(team, membersIn(teamBefore)));
}

interface PreparedPlan extends Prepared {
  readonly ticked: readonly SheetAsked[];
  /** They are there already, and may lack columns alone. */
  readonly beside: readonly SheetAsked[];
}

async function createPrepared(
  { entries, change }: EntriesState,
  { ticked, beside, cycle, hidden }: PreparedPlan,
  onStep: (step: CreationStep) => void,
): Promise<CreationOutcome> {
  const result = await createSheets({
    subsections: [...ticked, ...beside],
    create: ({ id }) => call('createSheet', { subsection: id, cycle }),
    onStep,
  });
  // After a failure, the next press goes to all sheets again.
  if (!result.failed) change({ teamInSheets: teamOf(entries) });
  const stillHidden = result.made.filter(({ id }) => entries.way === 'open' && hidden.includes(id));
  return { ...result, stillHidden };
}
