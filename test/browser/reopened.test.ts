import { CYCLE, openSidebar } from './page';
import { ballot, isSaved, openCard, ratings, STRATEGY } from './scorePage';

test('what was typed right before the menu opens the sidebar anew is saved', async () => {
  const { page, sidebar } = await openCard();
  await page.keyboard.press('3');
  await sidebar.getByLabel(STRATEGY).pressSequentially('We meet on Mondays');
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('data-former', ''));
  await openSidebar(page);
  await page.locator('iframe:not([data-former])').waitFor();
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await sidebar.getByRole('button', { name: /^Support logistics/u }).click();
  await sidebar.getByText('1 of 6 done').waitFor();
  expect((await ballot(page))[0]).toMatchObject({ rating: 3, strategy: 'We meet on Mondays' });
  await page.keyboard.press('ArrowLeft');
  expect(await sidebar.getByLabel(STRATEGY).inputValue()).toBe('We meet on Mondays');
});

test('answers that one account gives on two computers are all kept, and shown on both', async () => {
  const { page, sidebar } = await openCard();
  await page.keyboard.press('1');
  await isSaved(sidebar);
  const given = { strategy: 'We meet', strategiesBefore: [''], ratingsBefore: [''], rating: '4' };
  await page.evaluate((request) => window.host.run('saveAnswers', request), {
    ...{ subsection: '2.4', cycle: CYCLE, initials: 'AB' },
    answers: [{ method: '2.4.03', ...given }],
    turn: Date.now(),
  });
  await page.keyboard.press('2');
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('124---');
  expect((await ballot(page))[2]?.strategy).toBe('We meet');
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await sidebar.getByText('3 of 6 done').waitFor();
});
