import { free, meet } from './google';
import { axeViolations, openPage } from './page';
import { ballot, isSaved, openCard, ratings } from './scorePage';

test('a sidebar that Google lets do nothing says what to do, and starts once it is let', async () => {
  const page = await openPage();
  const refused =
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  await meet(page, { refused }, ['getSetup']);
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Hub Reflection' }).click();
  await page.getByRole('menuitem', { name: 'Open sidebar' }).click();
  const sidebar = page.frameLocator('iframe');
  await sidebar.getByRole('alert').waitFor();
  expect(await sidebar.getByRole('alert').innerText()).toBe(
    "The sidebar could not start. Reaching the add-on failed: Google says “We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED”. It does so when several accounts are signed in. Use one only: sign out of the others, or open the spreadsheet in a private window.",
  );
  expect(await axeViolations(page)).toEqual([]);
  await free(page);
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await sidebar.getByRole('button', { name: 'Create sheets' }).waitFor();
});

test('answers are kept through a connection that breaks off, and it is said so', async () => {
  const { page, sidebar } = await openCard();
  const refused = 'NetworkError: Connection failure due to HTTP 0';
  await meet(page, { refused }, ['saveAnswers', 'getScore']);
  await page.keyboard.press('3');
  await sidebar.getByRole('alert').waitFor();
  await page.keyboard.press('1');
  expect(await sidebar.getByRole('alert').innerText()).toBe(
    'Not saved yet: Reaching the add-on failed: Google says “Connection failure due to HTTP 0”. Check that you are online, then try again. Your answers are kept here and sent again. Leave this page open until then.',
  );
  await sidebar.getByText('2 of 6 done').waitFor();
  await free(page);
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('31----');
  await sidebar.getByRole('alert').waitFor({ state: 'detached' });
});
