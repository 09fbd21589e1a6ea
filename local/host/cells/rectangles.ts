import type { Area } from './area';

/**
 * Covers the marked cells of a grid with few rectangles: runs along a row, joined downwards while
 * the run below is the same. Rows and columns count from 1.
 */
export function rectangles(marked: readonly (readonly boolean[])[]): Area[] {
  const closed: Area[] = [];
  let open: Area[] = [];
  marked.forEach((row, index) => {
    const runs = runsOf(row, index + 1);
    const next = runs.map((run) => {
      const above = open.find((area) => area.column === run.column && area.columns === run.columns);
      return above === undefined ? run : { ...above, rows: above.rows + 1 };
    });
    closed.push(...open.filter((area) => !next.some((longer) => continues(longer, area))));
    open = next;
  });
  return [...closed, ...open];
}

function continues(longer: Area, area: Area): boolean {
  return longer.row === area.row && longer.column === area.column && longer.rows > area.rows;
}

function runsOf(row: readonly boolean[], rowNumber: number): Area[] {
  const runs: Area[] = [];
  row.forEach((mark, index) => {
    if (!mark) return;
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.columns === index + 1) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row: rowNumber, column: index + 1, rows: 1, columns: 1 });
  });
  return runs;
}
