import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { questions } from '../../local/probe/questions/all';
import { pageQuestions } from '../../local/probe/questions/page';
import { readRecording, type Recording } from '../../local/probe/questions/record';
import { faultOf } from '../local/probe/faults';
import { LISTED } from '../local/probe/listed';
import { disagreements, recordings } from '../local/probe/recordings';
import { openPage } from './page';

const built = (file: string): string =>
  readFileSync(join(__dirname, '../../local/out/probe', file), 'utf8');

test('one visit to the menu and one click answer every question, and the page’s as expected', async () => {
  const page = await openPage({
    instead: { 'Code.js': built('Code.js'), 'sidebar.html': built('sidebar.html') },
  });
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Hub Reflection' }).click();
  await page.getByRole('menuitem', { name: 'Run every probe' }).click();
  const sidebar = page.frameLocator('iframe');
  const said = sidebar.getByRole('status');
  await said.getByText('The tab “Report” is written. One more: press the button.').waitFor();
  const before = await recorded(page);
  await sidebar.getByRole('button', { name: 'Try the clipboard' }).click();
  await said.getByText('Done. Copy cell A2 of the tab “Report”.').waitFor();
  const after = await recorded(page);

  const names = questions.map(({ name }) => name);
  const clicked = ['clipboard', 'copy command'];
  expect(after.on).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(Object.keys(after.answers).sort()).toEqual([...names].sort());
  expect(Object.keys(before.answers).sort()).toEqual(
    names.filter((name) => !clicked.includes(name)).sort(),
  );
  const { answers } = after;
  const faults = questions.map((question) =>
    faultOf({ ...question, came: answers[question.name] }, LISTED[question.name]),
  );
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
  const asked = pageQuestions.map(({ name }) => name);
  for (const [, recording] of recordings()) {
    expect(disagreements(recording, { asked, answers, listed: LISTED })).toEqual([]);
  }
});

/** What a person would copy out of the report. */
async function recorded(page: Page): Promise<Recording> {
  const text = await page.evaluate(async () => {
    await window.host.settle();
    const report = window.host.globals().SpreadsheetApp.getActive().getSheetByName('Report');
    return String(report?.getRange(2, 1).getValues()[0]?.[0]);
  });
  return readRecording(text);
}
