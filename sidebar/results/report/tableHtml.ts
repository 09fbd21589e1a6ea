import type { TallyGroup, TallyTable } from './tallyTable';

const CELL = 'border:1px solid #9aa0a6;padding:4px 8px;vertical-align:top';
/** At the side where a text begins, and at the left where nobody knows that. */
const WORDS = `${CELL};text-align:left;text-align:start`;
const PLAIN_WORDS = `${WORDS};font-weight:normal`;
const SHADED = 'background-color:#f1f3f4';

/**
 * A table as HTML. Its looks are inline, because documents take no style sheet from a clipboard.
 *
 * @example tableHtml(table) // '<table style="…"><thead>…'
 */
export function tableHtml({ head, groups, total }: TallyTable): string {
  const header = row(
    head.map((text) => cell('th', text, `scope="col" style="${WORDS};${SHADED}"`)),
  );
  const bodies = groups.map((group) => `<tbody>${groupRows(group, head.length)}</tbody>`).join('');
  const last = `<tfoot>${sumRow(total)}</tfoot>`;
  return `<table style="border-collapse:collapse"><thead>${header}</thead>${bodies}${last}</table>`;
}

function groupRows({ title, methods, tally }: TallyGroup, width: number): string {
  const attributes = `scope="rowgroup" colspan="${width}" style="${WORDS}"`;
  return [
    row([cell('th', title, attributes)]),
    ...methods.map(([text = '', ...rest]) => headedRow(text, rest, PLAIN_WORDS)),
    sumRow(tally),
  ].join('');
}

function sumRow([text = '', ...rest]: readonly string[]): string {
  return headedRow(text, rest, `${WORDS};${SHADED}`);
}

function headedRow(text: string, rest: readonly string[], style: string): string {
  return row([
    cell('th', text, `scope="row" style="${style}"`),
    ...rest.map((value) => cell('td', value, `style="${CELL}"`)),
  ]);
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function cell(tag: 'th' | 'td', text: string, attributes: string): string {
  return `<${tag} ${attributes} dir="auto">${escaped(text)}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
