import { axeViolations, isReady, openPage, openSidebar, shownRow } from './page';
import { ballot, focused, isSaved, openCard, openLogistics, ratings, STRATEGY } from './scorePage';

test('a sub-section is rated with the keyboard alone, in no more presses than methods and two', async () => {
  const { page, sidebar } = await openLogistics();
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await sidebar.getByRole('tab', { name: 'Set up' }).focus();
  await press('ArrowRight');

  // "I am" is asked once, and counts for nothing here.
  await sidebar.getByRole('button', { name: 'AB Ada Byron' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(sidebar)).toBe('AB Ada Byron');
  await page.keyboard.press('Enter');
  await sidebar.getByText('You rate as AB').waitFor();

  expect(await focused(sidebar)).toContain('Support logistics');
  await press('Enter');
  await sidebar.getByText('0 of 6 done').waitFor();
  await sidebar
    .getByText('Your ratings stay out of the sheet until the lead reveals them.')
    .waitFor();
  expect(await focused(sidebar)).toContain('Build communication routines');
  for (const rating of '12?214') await press(rating);
  expect(presses).toBe(8);

  await sidebar.getByRole('heading', { name: 'You answered every method' }).waitFor();
  await sidebar.getByText('6 of 6 done').waitFor();
  expect(await focused(sidebar)).toBe('You answered every method');
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('12?214');
  for (const row of [6, 7, 8, 9, 11, 12]) {
    expect((await shownRow(page, row)).slice(2, 9).join('')).not.toMatch(/[1-4?]|AB/);
  }
});

test('a strategy is asked for after 3 and 4, without taking the focus, and is kept', async () => {
  const { page, sidebar } = await openCard();
  const field = sidebar.getByLabel(STRATEGY);
  await page.keyboard.press('2');
  expect(await field.count()).toBe(0);
  const second = await focused(sidebar);
  await page.keyboard.press('3');
  await field.waitFor();
  await sidebar.getByText(`For: ${second}`).waitFor();
  expect(await focused(sidebar)).not.toBe(second);

  for (let tabs = 0; tabs < 6; tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('3 calls, ? no mails');
  await page.keyboard.press('Escape');
  const third = await focused(sidebar);
  await page.keyboard.press('4');
  await sidebar.getByText(`For: ${third}`).waitFor();
  expect(await field.inputValue()).toBe('');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await focused(sidebar)).toBe(second);
  expect(await field.inputValue()).toBe('3 calls, ? no mails');
  await isSaved(sidebar);
  expect((await ballot(page)).slice(0, 3)).toMatchObject([
    { rating: 2, strategy: '' },
    { rating: 3, strategy: '3 calls, ? no mails' },
    { rating: 4, strategy: '' },
  ]);
});

test('the end offers the strategies that are missing, and every answer to change', async () => {
  const { page, sidebar } = await openCard();
  for (const rating of '413222') await page.keyboard.press(rating);
  await sidebar.getByText('2 methods have none yet.').waitFor();
  await sidebar.getByRole('button', { name: 'Add strategy: Build communication' }).click();
  await page.keyboard.type('We meet on Mondays');
  await sidebar.getByText('1 method has none yet.').waitFor();
  await sidebar.getByRole('button', { name: 'Change: Plan convenings' }).click();
  await sidebar.getByRole('button', { name: '2 We could', pressed: true }).waitFor();
  await page.keyboard.press('1');
  await sidebar.getByRole('heading', { name: 'You answered every method' }).waitFor();
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('413212');
  expect((await ballot(page))[0]?.strategy).toBe('We meet on Mondays');
});

test('answers can be changed and cleared, and a member comes back to where they left off', async () => {
  const { page, sidebar } = await openCard();
  const button = (name: string) => sidebar.getByRole('button', { name });
  const first = await focused(sidebar);
  // A double click rates one method, not the next one too.
  await button('1 We really').dblclick();
  await button('2 We could').click();
  const third = await focused(sidebar);
  await button('Previous').click();
  await button('Previous').click();
  expect(await focused(sidebar)).toBe(first);
  // A changed answer leads back to the first that is open.
  await button('Can’t say yet').click();
  expect(await focused(sidebar)).toBe(third);
  await page.keyboard.press('ArrowLeft');
  await button('Clear answer').click();
  await sidebar.getByText('1 of 6 done').waitFor();
  const second = await focused(sidebar);
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('?-----');

  await button('Sub-sections').click();
  await sidebar.getByText('1 of 6 done · hidden until revealed').waitFor();
  await page.keyboard.press('Enter');
  await sidebar.getByRole('heading', { name: second }).waitFor();

  await page.getByText('Saved in this browser').waitFor();
  await page.reload();
  await isReady(page);
  await openSidebar(page);
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await sidebar.getByText('1 of 6 done · hidden until revealed').waitFor();
  await button('Support logistics').click();
  await sidebar.getByRole('heading', { name: second }).waitFor();
});

test('on an open sheet ratings and strategies show as they are made', async () => {
  const { page, sidebar } = await openCard('open');
  await sidebar.getByText('Your ratings show in the sheet as you make them.').waitFor();
  await page.keyboard.press('3');
  await sidebar.getByLabel(STRATEGY).fill('We meet on Mondays');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await isSaved(sidebar);
  const row = await shownRow(page, 6);
  expect(row[2]).toBe('3');
  expect(row).toContain('AB: We meet on Mondays');
  expect((await shownRow(page, 7))[2]).toBe('?');
});

test('without sheets it says what to do', async () => {
  const sidebar = await openSidebar(await openPage());
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await sidebar.getByText('There are no sheets to rate yet. Create them in Set up.').waitFor();
});

test('axe finds nothing on the way through Score, in light and dark', async () => {
  const { page, sidebar } = await openLogistics();
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  await sidebar.getByRole('button', { name: 'AB Ada Byron' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await sidebar.getByRole('button', { name: 'AB Ada Byron' }).click();
  await sidebar.getByText('You rate as AB').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await sidebar.getByRole('button', { name: 'Support logistics' }).click();
  await sidebar.getByRole('button', { name: '3 We' }).click();
  await sidebar.getByLabel(STRATEGY).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowLeft');
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(() =>
    window.host.failAt(({ name }) => name.startsWith('Properties.setPropert')),
  );
  await page.keyboard.press('2');
  await sidebar.getByRole('alert').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  for (const rating of '1234?') await page.keyboard.press(rating);
  await sidebar.getByRole('heading', { name: 'You answered every method' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
