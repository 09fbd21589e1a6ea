import { isCellError } from '../words/protocol';
import { shortened } from '../words/shortened';
import { foldInitials, isInitials } from './sameInitials';

/** Commas, semicolons and slashes of any script, `&`, `+`, and white space. */
const SEPARATORS =
  /[,\u055D\u060C\u07F8\u1363\u1802\u1808\u2E32\u2E34\u2E41\u2E49\u3001\uA4FE\uA60D\uA6F5\uFE10\uFE11\uFE50\uFE51\uFF0C\uFF64;\u061B\u1364\u204F\uFE14\uFE54\uFF1B/\u2044\u2215\uFF0F&\uFE60\uFF06+\uFE62\uFF0B\s]+/u;
/** One word, though it has a slash in it. */
const NOT_APPLICABLE = /(?<=^|\s)n\/a(?=$|\s)/giu;
/** In a column as narrow as that of the word. */
const LONGEST_QUOTE = 20;
/** Written small; `AND` may be somebody's initials. */
const AND = 'and';

/** What one box holds. */
export interface Split {
  /** Folded, in the order of their first appearance. */
  readonly initials: readonly string[];
  /** What can be nobody's initials, as a sentence names it. */
  readonly others: readonly string[];
}

/**
 * The members named in one box: split at commas, semicolons, slashes, `&`, `+`, the word `and`, spaces
 * and line ends, compared without case, each once. What can be nobody's initials counts for nobody.
 *
 * @param cell what a cell holds; whole numbers and booleans are read as typed (`12`, `TRUE`)
 * @example splitInitials('ab, CD & AB') // { initials: ['AB', 'CD'], others: [] }
 * @example splitInitials('AB -') // { initials: ['AB'], others: ['“-”'] }
 */
export function splitInitials(cell: unknown): Split {
  if (cell === null || cell === undefined) return { initials: [], others: [] };
  // A date or a time, as Sheets makes it of `1-2`: how it is shown there, nobody can tell from here.
  if (typeof cell === 'object') return { initials: [], others: ['a date'] };
  const text = String(cell);
  const isError = isCellError(text);
  const words = isError ? [text] : (text.match(NOT_APPLICABLE) ?? []);
  const rest = isError ? '' : text.replace(NOT_APPLICABLE, ' ');
  const tokens = rest.split(SEPARATORS).filter((token) => token !== '' && token !== AND);
  return {
    initials: [...new Set(tokens.filter(isInitials).map(foldInitials))],
    others: [
      ...words,
      ...tokens.filter((token) => !isInitials(token) && foldInitials(token) !== ''),
    ].map((text) => `“${shortened(text, LONGEST_QUOTE)}”`),
  };
}
