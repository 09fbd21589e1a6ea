import { call } from '../server/call';
import type { Setup } from '../server/reply';
import { thenRead } from '../server/thenRead';
import { useAction } from '../controls/useAction';
import { Alert } from '../controls/Alert';
import { AskFirst } from '../controls/AskFirst';
import { Button } from '../controls/Button';
import { Faults } from '../controls/Faults';

interface RubricFieldProps {
  readonly rubric: Setup['rubric'];
  readonly reload: () => Promise<unknown>;
}

/** Which rubric is in use, and the ways to the team's own and back. */
export function RubricField({ rubric, reload }: RubricFieldProps) {
  const { busy, error, run } = useAction();
  const edit = (): Promise<void> => thenRead(() => call('editRubric'), reload);
  return (
    <section class="field" aria-labelledby="rubric-heading">
      <h2 id="rubric-heading">Rubric</h2>
      <p class="hint">
        {rubric.tab === null ? (
          'The built-in rubric. Edit it to use your own words.'
        ) : (
          <>
            Your own, from the tab “<bdi>{rubric.tab}</bdi>”. Read it again after you change it.
          </>
        )}
      </p>
      <Faults heading="To mend in your rubric" faults={rubric.faults} />
      <div class="buttons">
        <Button kind="small" busy={busy} onClick={() => void run(edit)}>
          Edit rubric
        </Button>
        {rubric.tab !== null && <OwnRubric reload={reload} />}
      </div>
      {error !== null && <Alert>{error}</Alert>}
    </section>
  );
}

function OwnRubric({ reload }: Pick<RubricFieldProps, 'reload'>) {
  const { busy, error, run } = useAction();
  const readAgain = async (): Promise<void> => {
    await reload();
  };
  const useBuiltIn = (): Promise<void> => thenRead(() => call('useBuiltInRubric'), reload);
  return (
    <>
      <Button kind="small" busy={busy} onClick={() => void run(readAgain)}>
        Read rubric again
      </Button>
      <AskFirst
        button="Use the built-in rubric again"
        work={useBuiltIn}
        question="Set up will offer the built-in rubric. Your tab is kept under another name, and sheets that are there do not change."
        yes={{ text: 'Use it', label: 'Use it, the built-in rubric' }}
        no={{ text: 'Keep ours', label: 'Keep ours, the tab' }}
      />
      {error !== null && <Alert>{error}</Alert>}
    </>
  );
}
