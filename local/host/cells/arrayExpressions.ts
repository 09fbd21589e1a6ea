/** Within these Google works an expression out for every cell of a range; elsewhere it wants ARRAYFORMULA. */
const forEachCell = /^(ARRAYFORMULA|FILTER|INDEX|SORT|SUMPRODUCT|MMULT)$/i;

/** These take a range as a whole. */
const takesRanges =
  /^(AND|AVERAGE|CONCATENATE|COUNT|COUNTA|COUNTBLANK|COUNTIF|COUNTIFS|COUNTUNIQUE|JOIN|COLUMN|COLUMNS|LOOKUP|MATCH|MAX|MEDIAN|MIN|OR|ROW|ROWS|SUM|SUMIF|SUMIFS|TEXTJOIN|TRANSPOSE|UNIQUE|VLOOKUP|HUB_\w+)$/i;

const token =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|[A-Z_][\w.]*\(|\$?[\w.]+|[();]|\S/gi;

/**
 * The first range in a formula that stands for a single value, where nothing says that it means each
 * of its cells: Univer spills what comes of it, Google does not.
 *
 * @example looseRange('=A1:A3&"x"') // 'A1:A3'
 */
export function looseRange(formula: string): string | null {
  const tokens = formula.slice(1).match(token) ?? [];
  /** Of the functions and brackets that are open, the names: '' for a bracket alone. */
  const open: string[] = [];
  for (const [at, word] of tokens.entries()) {
    if (word.endsWith('(')) open.push(word.slice(0, -1));
    else if (word === ')') open.pop();
    else if (isRange(word) && !open.some((name) => forEachCell.test(name))) {
      const inner = open.filter((name) => name !== '').at(-1) ?? '';
      if (!isWhole(tokens, at) || !takesRanges.test(inner)) return word;
    }
  }
  return null;
}

/** Whether a range is all of an argument, but for brackets around it. */
function isWhole(tokens: readonly string[], at: number): boolean {
  let [before, after] = [at - 1, at + 1];
  while (tokens[before] === '(' && tokens[after] === ')') [before, after] = [before - 1, after + 1];
  const [left = '', right = ''] = [tokens[before], tokens[after]];
  return (left === ';' || left.endsWith('(')) && (right === ';' || right === ')');
}

function isRange(word: string): boolean {
  return word.includes(':') && !word.startsWith('"');
}
