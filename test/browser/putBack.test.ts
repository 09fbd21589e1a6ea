import { become, LOGISTICS_TAB, openPage, openSidebar, shownRow } from './page';
import { keptLogistics } from './keptLogistics';
import { focused, isSaved } from './scorePage';

/** The boxes of the first two methods. */
const boxes = async (page: Parameters<typeof shownRow>[0]): Promise<string[][]> =>
  Promise.all([6, 7].map(async (row) => (await shownRow(page, row)).slice(5, 9)));
const WHOLE = [
  ['', '', 'AB', ''],
  ['', 'AB', '', ''],
];

test('ratings that are gone from their cells after the reveal are named by Check workbook, and put back', async () => {
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

  // As an undo does, or a paste: nothing of it goes through the add-on.
  await page.evaluate((tab) => {
    for (const row of [6, 7]) window.host.type(tab, [row, 3], '');
  }, LOGISTICS_TAB);
  expect((await boxes(page)).flat().join('')).toBe('');

  await lead.getByRole('button', { name: 'Check workbook' }).click();
  await lead.getByText(/^AB: 2\.4\.01 was 3 and is empty; 2\.4\.02 was 2 and is empty\./).waitFor();
  await lead.getByRole('button', { name: /^Put back: AB/ }).press('Enter');
  await lead.getByRole('button', { name: 'Put back now: AB' }).press('Enter');
  await lead
    .getByRole('heading', { name: 'Changed since they were revealed or saved' })
    .waitFor({ state: 'detached' });
  await lead.getByText('AB: put back.').waitFor();
  expect(await focused(lead)).toMatch(/^AB: put back\./);
  expect(await boxes(page)).toEqual(WHOLE);
});
