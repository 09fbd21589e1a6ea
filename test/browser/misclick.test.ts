import type { FrameLocator, Page } from 'playwright-core';
import { axeViolations, become } from './page';
import { ballot, focused, isSaved, openCard, ratings } from './scorePage';

/** AB was pressed by mistake; three methods are answered by the time it is seen. */
async function misclicked(): Promise<{ page: Page; sidebar: FrameLocator }> {
  const { page, sidebar } = await openCard();
  for (const key of ['1', '2', '1']) await page.keyboard.press(key);
  await isSaved(sidebar);
  await sidebar.getByRole('button', { name: 'Sub-sections' }).click();
  await sidebar.getByRole('button', { name: 'Change initials' }).press('Enter');
  await sidebar.getByText('You gave 3 answers as AB, hidden so far. Whose are they?').waitFor();
  return { page, sidebar };
}

const button = (sidebar: FrameLocator, name: string) => sidebar.getByRole('button', { name });
const chooseCD = async (sidebar: FrameLocator): Promise<void> => {
  await button(sidebar, 'CD Cy Diaz').click();
  await sidebar.getByText('You rate as CD').waitFor();
};

test('answers given under the wrong initials come along, by keyboard alone', async () => {
  const { page, sidebar } = await misclicked();
  expect(await focused(sidebar)).toBe('You gave 3 answers as AB, hidden so far. Whose are they?');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await focused(sidebar)).toBe('Mine: take them along');
  await page.keyboard.press('Enter');
  const along = sidebar.getByRole('checkbox', { name: 'Take along 3 answers that I gave as AB' });
  await along.waitFor();
  expect(await along.isChecked()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await chooseCD(sidebar);
  await sidebar.getByText('3 of 6 done').waitFor();
  expect(ratings(await ballot(page, 'CD'))).toBe('121---');
});

test('answers given under the wrong initials can be deleted, left there, or kept as one goes on', async () => {
  const { page, sidebar } = await misclicked();
  await button(sidebar, 'Cancel changing initials').click();
  await sidebar.getByText('You rate as AB').waitFor();
  expect(await focused(sidebar)).toBe('Change');
  await button(sidebar, 'Change initials').click();
  await button(sidebar, 'AB’s: leave them there').click();
  await chooseCD(sidebar);
  await sidebar.getByText('0 of 6 done').waitFor();

  await button(sidebar, 'Change initials').click();
  await button(sidebar, 'AB Ada Byron').click();
  await sidebar.getByText('3 of 6 done').waitFor();
  await button(sidebar, 'Change initials').click();
  await button(sidebar, 'Nobody’s: delete all 3').click();
  await button(sidebar, 'AB Ada Byron').click();
  await sidebar.getByText('0 of 6 done').waitFor();
  expect(ratings(await ballot(page))).toBe('------');
});

test('whose initials another account has answered under is asked, skips no method, and the lead decides', async () => {
  const { page, sidebar } = await misclicked();
  await button(sidebar, 'Mine: take them along').click();
  await sidebar.getByRole('checkbox').uncheck();
  await chooseCD(sidebar);

  const ada = await become(page, 'AB');
  await ada.getByRole('tab', { name: 'Score' }).click();
  await button(ada, 'AB Ada Byron').click();
  const question =
    'Another account has given 3 answers as AB. You do not see them, and they do not count as yours unless the lead says so. Are you AB, Ada Byron?';
  await ada.getByText(question).waitFor();
  expect(await focused(ada)).toBe('Yes, I am AB');
  expect(await axeViolations(page)).toEqual([]);
  await button(ada, 'No, I am not AB').press('Enter');
  expect(await focused(ada)).toBe('AB Ada Byron');
  await button(ada, 'AB Ada Byron').click();
  await button(ada, 'Yes, I am AB').press('Enter');
  await ada.getByText('0 of 6 done').waitFor();
  await button(ada, 'Support logistics').click();
  await ada.getByText('Another account has answered here under your initials.').waitFor();
  await page.keyboard.press('4');
  await isSaved(ada);

  const lead = await become(page, '');
  await lead.getByRole('tab', { name: 'Results' }).click();
  await lead.getByText('AB: 5 left; 3 answers from another account').waitFor();
  await lead
    .getByText('3 answers as AB came from the account that rates as CD.')
    .scrollIntoViewIfNeeded();
  expect(await axeViolations(page)).toEqual([]);
  await button(lead, 'They are CD’s').click();
  await button(lead, 'Move to CD the answers as AB').click();
  await lead
    .getByRole('heading', { name: 'Whose answers are these?' })
    .waitFor({ state: 'detached' });
  await lead.getByText('3 answers as AB: said to be CD’s.').waitFor();
  await button(lead, 'Reveal Support logistics').click();
  await button(lead, 'Reveal now Support logistics').click();
  await lead.getByText('4 ratings were revealed.').waitFor();
  expect(ratings(await ballot(page, 'CD'))).toBe('121---');
});
