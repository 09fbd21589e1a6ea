import { render } from 'preact';
import { App } from './views/App';

const root = document.getElementById('app');
if (!root) throw new Error('Showing the sidebar failed: the page has no element “app”.');
render(<App />, root);
