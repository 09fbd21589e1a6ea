import { become, comesTo, LOGISTICS_TAB, openPage, openSidebar, shownRow } from './page';
import { keptLogistics } from './keptLogistics';
import { focused, isSaved } from './scorePage';

/** The boxes of the first two methods. */
const boxes = async (page: Parameters<typeof shownRow>[0]): Promise<string[][]> =>
  Promise.all([6, 7].map(async (row) => (await shownRow(page, row)).slice(5, 9)));
const WHOLE = [
  ['', '', 'AB', ''],
  ['', 'AB', '', ''],
];

test('ratings that Ctrl+Z takes back after the reveal are named by Check workbook, and put back', async () => {
  const page = await openPage({ kept: await keptLogistics({ way: 'hidden' }) });
  await openSidebar(page);
  const ada = await become(page, 'AB');
  await ada.getByRole('tab', { name: 'Score' }).click();
  await ada.getByRole('button', { name: 'AB Ada Byron' }).click();
  await ada.getByRole('button', { name: 'Support logistics' }).click();
  await ada.getByText('0 of 6 done').waitFor();
  for (const key of ['3', '2']) await page.keyboard.press(key);
  await isSaved(ada);

  const lead = await become(page, '');
  await lead.getByRole('tab', { name: 'Results' }).click();
  await lead.getByRole('button', { name: 'Reveal Support logistics' }).click();
  await lead.getByRole('button', { name: 'Reveal now Support logistics' }).click();
  await lead.getByText('2 ratings were revealed.').waitFor();
  expect(await boxes(page)).toEqual(WHOLE);

  // Somebody rates on the sheet, thinks better of it, and presses Ctrl+Z too often.
  await lead.getByRole('button', { name: 'Go to sheet Support logistics' }).click();
  await comesTo(page, LOGISTICS_TAB, 1);
  await become(page, 'EF');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  expect((await boxes(page))[0]).toEqual(['', '', 'AB', 'EF']);
  await page.keyboard.press('Control+z');
  expect(await boxes(page)).toEqual(WHOLE);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect((await boxes(page)).flat().join('')).toBe('');

  const again = await become(page, '');
  await again.getByRole('tab', { name: 'Results' }).click();
  await again.getByRole('button', { name: 'Check workbook' }).click();
  await again
    .getByText(/^AB: 2\.4\.01 was 3 and is empty; 2\.4\.02 was 2 and is empty\./)
    .waitFor();
  await again.getByRole('button', { name: /^Put back: AB/ }).press('Enter');
  await again.getByRole('button', { name: 'Put back now: AB' }).press('Enter');
  await again
    .getByRole('heading', { name: 'Changed since they were revealed or saved' })
    .waitFor({ state: 'detached' });
  await again.getByText('AB: put back.').waitFor();
  expect(await focused(again)).toMatch(/^AB: put back\./);
  expect(await boxes(page)).toEqual(WHOLE);
});
