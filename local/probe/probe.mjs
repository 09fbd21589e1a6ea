// Puts the probe into Google Sheets: a spreadsheet of its own, with a script of its own.

import { tryToDeploy } from '../deploy/deploy.mjs';

tryToDeploy({
  command: 'npm run probe',
  title: 'Hub Reflection probe',
  folder: 'local/out/probe',
  build: 'node local/probe/build.mjs',
  next: `1. Open it, wait for its menus, and choose Extensions > Hub Reflection probe > Run every probe.
2. Google asks for your permission the first time: Advanced, Go to Hub Reflection probe (unsafe), Allow; then choose it again.
3. Wait some minutes, until the sidebar says that the tab "Report" is written, and press its button.
4. Copy cell A2 of that tab into a new file of test/live, such as test/live/2026-11-27.txt, and run npm test.`,
  own: '.clasp.probe.json',
});
