import type { Locator } from 'playwright-core';
import { keptLogistics } from './keptLogistics';
import { LOGISTICS_TAB, openPage, openSidebar } from './page';
import { STRATEGY } from './scorePage';

const HEBREW = 'לבנות שגרות תקשורת ברשת';
const NAME = 'עדה ביירון';

/** How a text runs, and at which side of its place it stands. */
const standing = (element: Locator) =>
  element.evaluate((place) => {
    const range = place.ownerDocument.createRange();
    range.selectNodeContents(place);
    const [text, box] = [range.getBoundingClientRect(), place.getBoundingClientRect()];
    const isAtRight = box.right - text.right < text.left - box.left;
    return `${getComputedStyle(place).direction}, ${isAtRight ? 'right' : 'left'}`;
  });

test('texts from right to left stand right, beside others that stand left, in the copied table too', async () => {
  const team = `AB ${NAME}\nCD Cy Diaz`;
  const kept = await keptLogistics({ way: 'open', team, ratings: { 6: '14', 7: '14' } });
  const page = await openPage({ kept });
  const sidebar = await openSidebar(page);
  await page.evaluate(
    ({ tab, text }) => void window.host.workbook.getSheetByName(tab)?.getRange(5, 1).setValue(text),
    { tab: LOGISTICS_TAB, text: HEBREW },
  );

  await sidebar.getByRole('tab', { name: 'Results' }).click();
  const rows = sidebar.locator('.row__text');
  expect(await standing(rows.filter({ hasText: HEBREW }))).toBe('rtl, right');
  expect(await rows.count()).toBe(2);
  expect(await standing(rows.nth(1))).toMatch(/^ltr, /);
  await sidebar.getByRole('button', { name: 'Copy tallies' }).click();
  await sidebar.getByText('Copied. Paste it into a document.').waitFor();
  const pasted = await page.evaluate(async (text) => {
    const [item] = await navigator.clipboard.read();
    const place = document.createElement('div');
    place.innerHTML = (await (await item?.getType('text/html'))?.text()) ?? '';
    document.body.append(place);
    const heads = [...place.querySelectorAll<HTMLElement>('th[scope=row]')].slice(0, 2);
    const found = heads.map((head) => {
      const { direction, textAlign } = getComputedStyle(head);
      return [head.textContent === text, direction, textAlign];
    });
    place.remove();
    return found;
  }, HEBREW);
  expect(pasted).toEqual([
    [true, 'rtl', 'start'],
    [false, 'ltr', 'start'],
  ]);

  await sidebar.getByRole('tab', { name: 'Score' }).click();
  const own = sidebar.getByRole('button', { name: NAME }).locator('[dir=auto]');
  expect(await standing(own.filter({ hasText: NAME }))).toMatch(/^rtl/);
  await sidebar.getByRole('button', { name: 'CD Cy Diaz' }).click();
  await sidebar.getByRole('button', { name: 'Support logistics' }).click();
  const method = sidebar.getByRole('heading', { level: 3 });
  await method.waitFor();
  await page.keyboard.press('ArrowLeft');
  for (let back = 0; back < 6; back += 1) {
    if ((await method.innerText()) === HEBREW) break;
    await sidebar.getByRole('button', { name: 'Previous' }).click();
  }
  expect(await method.innerText()).toBe(HEBREW);
  expect(await standing(method)).toBe('rtl, right');
  const field = sidebar.getByLabel(STRATEGY);
  expect(await field.count()).toBe(1);
  await field.fill('We meet');
  expect(await field.evaluate((place) => getComputedStyle(place).direction)).toBe('ltr');
  await field.fill(HEBREW);
  expect(await field.evaluate((place) => getComputedStyle(place).direction)).toBe('rtl');
});
