import { isReady } from './page';
import { ballot, isSaved, openCard, ratings } from './scorePage';

test('a page that is loaded anew as soon as it says Saved has kept every answer', async () => {
  const { page, sidebar } = await openCard();
  for (const [index, rating] of [...'12121'].entries()) {
    await page.keyboard.press(rating);
    // Else it might be the answer before that is saved, and the browser asks before it drops this one.
    await sidebar.getByText(`${index + 1} of 6 done`).waitFor();
    await isSaved(sidebar);
  }
  await page.reload();
  await isReady(page);
  expect(ratings(await ballot(page))).toBe('12121-');
});
