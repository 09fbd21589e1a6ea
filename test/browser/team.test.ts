import { BY_CLOCK } from './patience';
import { axeViolations, CYCLE, openPage, openSidebar } from './page';

const PASTED = 'Byron, Ada\nCy Diaz <cy@x.org>\nEF: Eve Fox\nGus Hart (facilitator)';

test('a team as people have it is shown as it is understood, and saved so', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  const team = sidebar.getByLabel('Team', { exact: true });
  const chips = sidebar.locator('.chips').getByRole('listitem');
  await team.focus();
  await page.keyboard.insertText(`${PASTED}\n? Ida`);
  const count = sidebar.getByRole('status').filter({ hasText: 'Understood' });
  await count.getByText('3 people rate, 1 does not, 1 line not understood.').waitFor();
  expect(await chips.allTextContents()).toEqual([
    'AB · Ada Byron made',
    'CD · Cy Diaz made',
    'EF · Eve Fox',
    'GH · Gus Hart made, facilitator',
    '? Ida not understood',
  ]);
  // Typing goes on where it was.
  expect(await team.evaluate((area) => area.ownerDocument.activeElement === area)).toBe(true);
  expect(await team.getAttribute('dir')).toBe('auto');
  expect(await axeViolations(page)).toEqual([]);

  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('“? Ida” is not understood.').waitFor();
  await team.fill(PASTED);
  await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('Created:').waitFor();
  expect(await team.inputValue()).toBe(
    'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox\nGH Gus Hart (facilitator)',
  );
  const made = await page.evaluate(() => {
    const sheet = window.host.workbook.getSheetByName('Support logistics · Fall 2026');
    return sheet?.getRange(3, 0, 1, 8).getDisplayValues()[0]?.map(String);
  });
  expect(made?.filter((word) => /^[A-Z]{2}$/.test(word))).toEqual(['AB', 'CD', 'EF']);
});

test('what was typed comes back when the sidebar is opened again, until it is saved', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  const team = sidebar.getByLabel('Team', { exact: true });
  const kept = (isKept: boolean) =>
    page.waitForFunction(
      (wanted) => {
        const names = Object.keys(window.host.properties.save().document);
        return names.some((name) => name.startsWith('HUB_DRAFT_')) === wanted;
      },
      isKept,
      BY_CLOCK,
    );
  await team.fill('Ada Byron\nCy D');
  await kept(true);
  await openSidebar(page);
  expect(await team.inputValue()).toBe('Ada Byron\nCy D');
  await sidebar.getByText('You typed this before, and it is not in the Team tab yet.').waitFor();
  await team.fill('Ada Byron\nCy Diaz');
  await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('Created:').waitFor();
  await kept(false);
  await openSidebar(page);
  expect(await team.inputValue()).toBe('AB Ada Byron\nCD Cy Diaz');
  expect(await sidebar.getByText('You typed this before').count()).toBe(0);
});

test('a row of the Team tab that nobody understands is told, and everybody else chooses themself', async () => {
  const page = await openPage();
  const sidebar = await openSidebar(page);
  await sidebar.getByLabel('Team', { exact: true }).fill('AB Ada Byron\nCD Cy Diaz');
  await sidebar.getByLabel('Cycle', { exact: true }).fill(CYCLE);
  await sidebar.getByRole('button', { name: 'Create sheets' }).click();
  await sidebar.getByText('Created:').waitFor();
  await page.evaluate(() => window.host.type('Team', [3, 1], 'CD is away until May'));
  await openSidebar(page);
  await sidebar.getByText('Row 3: “CD is away until May” cannot be initials.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  const score = sidebar.getByRole('tabpanel', { name: 'Score' });
  await score.getByText('Row 3: “CD is away until May” cannot be initials.').waitFor();
  await score.getByText('If you are one of them, ask the lead to mend it').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await score.getByRole('button', { name: 'AB Ada Byron' }).click();
  await score.getByRole('button', { name: /^Support logistics/ }).waitFor();
});
