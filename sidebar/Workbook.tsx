import { useState } from 'preact/hooks';
import type { Setup } from './server/reply';
import { ResultsView } from './results/ResultsView';
import { ScoreView } from './score/ScoreView';
import { SetUpView } from './setUp/SetUpView';
import { Tabs } from './controls/Tabs';

interface WorkbookProps {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
  /** The sidebar was opened to check the workbook. */
  readonly isForCheck: boolean;
}

export function Workbook({ setup, reload, isForCheck }: WorkbookProps) {
  const [shown, show] = useState(isForCheck ? 'results' : 'set-up');
  const isShown = shown === 'results';
  const results = <ResultsView {...{ isShown, isForCheck, reload }} cycles={setup.cycles} />;
  return (
    <Tabs
      shown={shown}
      show={show}
      tabs={[
        { id: 'set-up', title: 'Set up', content: <SetUpView setup={setup} reload={reload} /> },
        { id: 'score', title: 'Score', content: <ScoreView isShown={shown === 'score'} /> },
        { id: 'results', title: 'Results', content: results },
      ]}
    />
  );
}
