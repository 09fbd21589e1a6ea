import type { TallyTable } from './tallyTable';

/**
 * A table as tab-separated text, one row a line.
 *
 * @example tableText(table).split('\n')[0] // 'Method\tWe really need to do this\t…\tRated'
 */
export function tableText({ head, groups, total }: TallyTable): string {
  const rows = groups.flatMap(({ title, methods, tally }) => [[title], ...methods, tally]);
  return [head, ...rows, total].map((row) => row.map(oneCell).join('\t')).join('\n');
}

function oneCell(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ');
}
