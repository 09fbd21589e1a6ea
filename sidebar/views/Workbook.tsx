import { useState } from 'preact/hooks';
import type { Setup } from '../bridge';
import { ResultsView } from './ResultsView';
import { ScoreView } from './ScoreView';
import { SetUpView } from './SetUpView';
import { Tabs } from './Tabs';

export interface WorkbookProps {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
}

interface StartedWorkbookProps extends WorkbookProps {
  /** The sidebar was opened to check the workbook. */
  readonly isForCheck: boolean;
}

export function Workbook({ setup, reload, isForCheck }: StartedWorkbookProps) {
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
