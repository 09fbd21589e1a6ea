import { keptLogistics } from './keptLogistics';
import { comesTo, LOGISTICS_TAB, openPage, openSidebar } from './page';

test('Results list misaligned rows first, then those with voices apart, and go to either', async () => {
  const team = ['AB', 'CD', 'EF', 'GH', 'IJ', 'KL', 'MN', 'OP'].join(' Name\n');
  // By hand: 3, 0, 1, 4: G = 46, 4 %. 2, 0, 6, 0: G = 24, 50 %. 1, 0, 6, 1: G = 21, 56 %.
  const ratings = { 6: '33343331', 7: '22222222', 9: '44341141', 11: '11333333' };
  const page = await openPage({ kept: await keptLogistics({ way: 'open', team, ratings }) });
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  const region = sidebar.getByRole('region', { name: 'Support logistics' });

  const headings = region.getByRole('heading', { level: 3 });
  await headings.first().waitFor();
  expect(await headings.allInnerTexts()).toEqual(['1 misaligned row', '2 rows with voices apart']);
  const numbers = region.locator('.rows button');
  expect((await numbers.allInnerTexts()).map((text) => text.split('\n').slice(-2))).toEqual([
    ['1: 3 · 2: 0 · 3: 1 · 4: 4', 'Agreement 4% · 8 of 8 rated'],
    ['1: 2 · 2: 0 · 3: 6 · 4: 0', '2 voices apart · Agreement 50% · 8 of 8 rated'],
    ['1: 1 · 2: 0 · 3: 6 · 4: 1', '1 voice apart · Agreement 56% · 8 of 8 rated'],
  ]);
  await numbers.last().click();
  await comesTo(page, LOGISTICS_TAB, 6);
});
