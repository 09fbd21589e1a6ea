import { render } from 'preact';
import { App } from './App';
import { keyTexts } from './keyTexts';

function show(): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('Showing the sidebar failed: the page has no element “app”.');
  const start = document.getElementById('start')?.dataset['view'];
  keyTexts();
  render(<App isForCheck={start === 'check'} />, root);
}

// The menu puts the element “start” behind the page's own, where this script comes before it.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
else show();
