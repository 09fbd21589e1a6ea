import type { Page } from 'playwright-core';
import type {} from '@univerjs/sheets-ui/facade';
import { keptLogistics } from '../../browser/keptLogistics';
import { BY_CLOCK } from '../../browser/patience';
import { comesTo, LOGISTICS_TAB, openPage, openSidebar } from '../../browser/page';

const TEAM = ['AB', 'CD', 'EF', 'GH', 'IJ', 'KL', 'MN', 'OP', 'QR', 'ST', 'UV', 'WX'];
const WIDTHS = [390, 1280, 1920] as const;
const FIRST_MEMBER = 3;
/** Rows of methods: the last of them, and the first. */
const [FIRST, LAST] = [6, 12] as const;

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A cell, and the part of the screen in which it scrolls, in pixels of the page. */
function onScreen(page: Page, [row, column]: readonly [number, number]) {
  return page.evaluate(
    ([r, c]): { cell: Rectangle; view: Rectangle } => {
      const sheet = window.host.workbook.getActiveSheet();
      const skeleton = sheet.getSkeleton();
      const boxes = [...document.querySelectorAll('canvas')].map((canvas) =>
        canvas.getBoundingClientRect(),
      );
      // The others are those of editors.
      const [box] = boxes.sort((one, two) => two.width * two.height - one.width * one.height);
      if (!skeleton || !box) throw new Error('There is no grid.');
      /** Where a row or column begins and ends, and where those begin that scroll with it. */
      const span = (
        ends: number[],
        at: number,
        { start = 0, frozen = 0, first = 0, offset = 0 },
      ) => {
        const before = (index: number) => start + (index > 0 ? (ends[index - 1] ?? 0) : 0);
        const scrolled = at < frozen ? 0 : before(first) - start + offset;
        return [
          before(at) - scrolled,
          before(at + 1) - scrolled,
          before(at < frozen ? 0 : frozen),
        ] as const;
      };
      const scroll = sheet.getScrollState();
      const [left, right, viewLeft] = span(Array.from(skeleton.columnWidthAccumulation), c, {
        start: box.left + skeleton.rowHeaderWidth,
        frozen: sheet.getFrozenColumns(),
        first: scroll.sheetViewStartColumn,
        offset: scroll.offsetX,
      });
      const [top, bottom, viewTop] = span(Array.from(skeleton.rowHeightAccumulation), r, {
        start: box.top + skeleton.columnHeaderHeight,
        frozen: sheet.getFrozenRows(),
        first: scroll.sheetViewStartRow,
        offset: scroll.offsetY,
      });
      const view = {
        right: Math.min(box.right, innerWidth),
        bottom: Math.min(box.bottom, innerHeight),
      };
      return {
        cell: { left, right, top, bottom },
        view: { left: viewLeft, top: viewTop, ...view },
      };
    },
    [row - 1, column - 1] as const,
  );
}

/** Univer takes a moment to find out that its place has another size. */
async function resize(page: Page, size: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(size);
  await page.waitForFunction(
    () => {
      const grid = document.querySelector('#grid')?.getBoundingClientRect();
      const widths = [...document.querySelectorAll('canvas')].map(
        (canvas) => canvas.width / window.devicePixelRatio,
      );
      return Math.abs(Math.max(...widths) - (grid?.width ?? 0)) < 2;
    },
    undefined,
    BY_CLOCK,
  );
}

/** A person sees the cell whole, and a click on it hits it. */
async function expectInView(page: Page, place: readonly [number, number]): Promise<void> {
  const { cell, view } = await onScreen(page, place);
  expect(cell.left).toBeGreaterThanOrEqual(view.left);
  expect(cell.top).toBeGreaterThanOrEqual(view.top);
  expect(cell.right).toBeLessThanOrEqual(view.right);
  expect(cell.bottom).toBeLessThanOrEqual(view.bottom);
  await page.mouse.click((cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2);
  const clicked = await page.evaluate(() => {
    const range = window.host.workbook.getActiveRange();
    return [(range?.getRow() ?? -1) + 1, (range?.getColumn() ?? -1) + 1];
  });
  expect(clicked).toEqual(place);
}

test('the column of who rates comes into view beside the frozen columns, on a page of any width', async () => {
  const team = TEAM.join(' Name\n');
  const page = await openPage({ kept: await keptLogistics({ way: 'open', team }) });
  await page.evaluate((tab) => {
    window.host.globals().SpreadsheetApp.getActive().getSheetByName(tab)?.getRange(1, 1).activate();
  }, LOGISTICS_TAB);
  for (const width of WIDTHS) {
    await resize(page, { width, height: 800 });
    // From the first to the last, and back, so that it comes from either side.
    for (const initials of ['AB', 'KL', 'WX', 'KL']) {
      await page.getByLabel('Rate as').selectOption(initials);
      const column = FIRST_MEMBER + TEAM.indexOf(initials);
      await page.waitForFunction(
        (wanted) => window.host.workbook.getActiveRange()?.getColumn() === wanted - 1,
        column,
        BY_CLOCK,
      );
      await expectInView(page, [FIRST, column]);
    }
  }
});

test('the row chosen in Results comes into view, on a page of any width', async () => {
  const team = TEAM.slice(0, 3).join(' Name\n');
  const ratings = { [FIRST]: '114', [LAST]: '144' };
  const page = await openPage({ kept: await keptLogistics({ way: 'open', team, ratings }) });
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('tab', { name: 'Results' }).click();
  const rows = sidebar.getByRole('region', { name: 'Support logistics' }).locator('.rows button');
  for (const width of WIDTHS) {
    await resize(page, { width, height: 360 });
    // Never the same twice: two clicks on a cell in one breath begin to edit it.
    for (const [index, row] of [
      [1, LAST],
      [0, FIRST],
    ] as const) {
      // While one is gone to, a click on another does nothing.
      await rows
        .and(sidebar.locator('[aria-disabled="true"]'))
        .first()
        .waitFor({ state: 'detached' });
      await rows.nth(index).click();
      await comesTo(page, LOGISTICS_TAB, row);
      await expectInView(page, [row, 1]);
    }
  }
});
