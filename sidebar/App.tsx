import { useEffect, useState } from 'preact/hooks';
import { call } from './server/call';
import type { Setup } from './server/reply';
import { useAction } from './controls/useAction';
import { Alert } from './controls/Alert';
import { Button } from './controls/Button';
import { Workbook } from './Workbook';

interface AppProps {
  /** It was opened to check the workbook. */
  readonly isForCheck: boolean;
}

export function App({ isForCheck }: AppProps) {
  const [setup, setSetup] = useState<Setup | null>(null);
  const { busy, error, run } = useAction();
  const reload = async (): Promise<Setup> => {
    const read = await call('getSetup');
    setSetup(read);
    return read;
  };
  const load = (): void => {
    void run(async () => {
      await reload();
    });
  };
  useEffect(load, []);

  return (
    <>
      <h1 class="unseen">Hub Reflection</h1>
      {setup ? (
        <Workbook setup={setup} reload={reload} isForCheck={isForCheck} />
      ) : (
        <div class="view fields">
          <p role="status">
            {error === null && <span class="waiting">Reading the workbook…</span>}
          </p>
          {error !== null && (
            <>
              <Alert>The sidebar could not start. {error}</Alert>
              <Button busy={busy} onClick={load}>
                Try again
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}
