import { useState } from 'preact/hooks';
import { call, type Problem, type Setup, type Subsection } from './bridge';
import { createSheets, type Outcome, type Step } from './createSheets';
import { useAction } from './useAction';
import type { EntriesState } from './useEntries';

export interface Creation {
  readonly busy: boolean;
  readonly step: Step | null;
  readonly problems: readonly Problem[];
  readonly outcome: Outcome | null;
  /** Why it could not be started or ended; a sheet that failed stands in the outcome. */
  readonly error: string | null;
  readonly start: (subsections: readonly Subsection[]) => Promise<void>;
}

/** The press of Create sheets, from the check of the entries to the sheet on screen. */
export function useCreation(
  form: EntriesState,
  setup: Setup,
  reload: () => Promise<unknown>,
): Creation {
  const [step, setStep] = useState<Step | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { busy, error, run } = useAction();

  const create = async (subsections: readonly Subsection[]): Promise<void> => {
    setProblems([]);
    setOutcome(null);
    const { team } = form.entries;
    const { cycle, problems: found } = await prepare(form, setup, subsections);
    setProblems(found);
    if (found.length > 0) return;
    const result = await createSheets({
      subsections,
      create: ({ id }) => call('createSheet', { subsection: id, team, cycle }),
      onStep: setStep,
    });
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
    start: (subsections) => run(() => create(subsections)),
  };
}

async function prepare(
  { entries, change }: EntriesState,
  setup: Setup,
  subsections: readonly Subsection[],
) {
  const { team, cycle, teamBefore } = entries;
  const ids = subsections.map(({ id }) => id);
  const faultsSeen = setup.rubric.faults;
  const prepared = await call('prepareSheets', {
    ...{ subsections: ids, team, cycle },
    ...{ teamBefore, faultsSeen },
  });
  // What was sent, not what is there now: a colleague's change since then must be noticed.
  if (prepared.problems.length === 0) change({ teamBefore: team });
  return prepared;
}
