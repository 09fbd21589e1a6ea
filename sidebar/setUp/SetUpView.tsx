import { useEffect, useRef } from 'preact/hooks';
import type { Problem, Setup } from '../server/reply';
import { useCreation, type Creation } from './useCreation';
import { hasMethods, tickedIn, useEntries } from './useEntries';
import { moveFocus } from '../controls/moveFocus';
import { Button } from '../controls/Button';
import { CreationReport } from './CreationReport';
import { CycleField } from './CycleField';
import { DomainField } from './DomainField';
import { FunctionHelp } from './FunctionHelp';
import { RubricField } from './RubricField';
import { SubsectionsField } from './SubsectionsField';
import { TeamField } from './TeamField';
import { WayField } from './WayField';

interface SetUpViewProps {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
}

export function SetUpView({ setup, reload }: SetUpViewProps) {
  const form = useEntries(setup);
  const creation = useCreation(form, setup, reload);
  const element = useFocusOnFault(creation.problems);
  const domain = setup.domains.find(({ id }) => id === form.entries.domain);
  const messages = (field: Problem['field']): readonly string[] =>
    creation.problems.filter((problem) => problem.field === field).map(({ message }) => message);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!isCreating(creation)) void creation.start(tickedIn(domain, form.entries));
  };
  return (
    <>
      <form ref={element} class="fields" noValidate onSubmit={submit}>
        <DomainField {...form} domains={setup.domains} />
        {domain && (
          <SubsectionsField
            {...form}
            domain={domain}
            problems={hasMethods(domain) ? messages('subsections') : []}
          />
        )}
        <RubricField rubric={setup.rubric} reload={reload} />
        <TeamField {...form} setup={setup} reload={reload} problems={messages('team')} />
        <CycleField {...form} cycles={setup.cycles} problems={messages('cycle')} />
        <WayField {...form} hasSheets={setup.cycles.includes(form.entries.cycle)} />
        <Button
          kind="primary"
          type="submit"
          busy={isCreating(creation)}
          disabled={!domain || !hasMethods(domain)}
        >
          Create sheets
        </Button>
        <CreationReport creation={creation} />
      </form>
      <FunctionHelp functions={setup.functions} />
    </>
  );
}

/** Once it is told what came of it, nobody waits for what is read anew behind it. */
function isCreating({ busy, outcome }: Creation): boolean {
  return busy && outcome === null;
}

function useFocusOnFault(problems: readonly Problem[]) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    moveFocus(form.current?.querySelector<HTMLElement>('[aria-invalid="true"]'));
  }, [problems]);
  return form;
}
