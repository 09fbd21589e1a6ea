import { useState } from 'preact/hooks';
import type { Setup } from '../bridge';
import { ResultsView } from './ResultsView';
import { SetUpView } from './SetUpView';
import { Tabs } from './Tabs';

export interface WorkbookProps {
  readonly setup: Setup;
  readonly reload: () => Promise<Setup>;
}

export function Workbook({ setup, reload }: WorkbookProps) {
  const [shown, show] = useState('set-up');
  const results = (
    <ResultsView cycles={setup.cycles} isShown={shown === 'results'} reload={reload} />
  );
  return (
    <Tabs
      shown={shown}
      show={show}
      tabs={[
        { id: 'set-up', title: 'Set up', content: <SetUpView setup={setup} reload={reload} /> },
        { id: 'results', title: 'Results', content: results },
      ]}
    />
  );
}
