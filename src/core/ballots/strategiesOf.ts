import { sameInitials } from '../team/sameInitials';

/**
 * A Strategies cell holds one strategy a line. Those that come from the sidebar begin with the
 * member's initials, `AB: …`; all else is what people typed, and is never changed.
 */

export const LONGEST_STRATEGY = 1000;

/**
 * A strategy as it stands in a cell: on one line. Control characters and halves of surrogate pairs
 * go, since a cell or a store may not keep them, and what was written would never be found again.
 *
 * @example plainStrategy(' We meet\n weekly ') // 'We meet weekly'
 */
export function plainStrategy(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/**
 * The strategy that a cell holds for a member: the first of theirs.
 *
 * @returns '' if it holds none
 * @example strategyIn('We meet\nAB: We write', 'AB') // 'We write'
 */
export function strategyIn(cell: string, initials: string): string {
  return strategiesOf(cell, initials)[0] ?? '';
}

/**
 * All strategies that a cell holds for a member.
 *
 * @example strategiesOf('AB: We write\nWe meet\nAB: We call', 'AB') // ['We write', 'We call']
 */
export function strategiesOf(cell: string, initials: string): readonly string[] {
  const start = `${initials}: `;
  return cell
    .split('\n')
    .filter((line) => line.startsWith(start))
    .map((line) => plainStrategy(line.slice(start.length)));
}

/** A strategy as it was entered. */
export interface StrategyEntered {
  /** What may stand there for all that the member's sidebar knows; '' for none. */
  readonly before: readonly string[];
  /** '' for none. */
  readonly after: string;
}

/**
 * A cell after a member's strategy changed. What they were shown before is replaced; if it is no
 * longer there, somebody has changed it, and the new one is put beside it.
 *
 * @example withStrategy('We meet', 'AB', { before: [''], after: 'We write' }) // 'We meet\nAB: We write'
 */
export function withStrategy(
  cell: string,
  initials: string,
  { before, after }: StrategyEntered,
): string {
  const lineOf = (strategy: string): string => `${initials}: ${strategy}`;
  const replaced = before.filter((text) => text !== '' && text !== after).map(lineOf);
  const lines = cell === '' ? [] : cell.split('\n');
  // A call that took effect and was sent again finds its line there.
  const added = after === '' || lines.includes(lineOf(after)) ? [] : [lineOf(after)];
  const index = lines.findIndex((line) => replaced.includes(plainStrategy(line)));
  return (
    index < 0
      ? [...lines, ...added]
      : [...lines.slice(0, index), ...added, ...lines.slice(index + 1)]
  ).join('\n');
}

const BESIDE = ' / ';

/**
 * The one strategy kept of a member after it changed, by the same rule: two that were entered in two
 * places stand beside each other.
 *
 * @example strategyAfter('We meet', { before: [''], after: 'We write' }) // 'We meet / We write'
 */
export function strategyAfter(kept: string, { before, after }: StrategyEntered): string {
  if (kept === '' || before.includes(kept)) return after;
  const between = (text: string): string => BESIDE + text + BESIDE;
  const stands = (text: string): boolean => text !== '' && between(kept).includes(between(text));
  if (stands(after)) return kept;
  const added = after === '' ? BESIDE : between(after);
  const replaced = before.find(stands);
  const all =
    replaced === undefined
      ? BESIDE + kept + added
      : between(kept).replace(between(replaced), () => added);
  return all.slice(BESIDE.length, -BESIDE.length);
}

/**
 * A cell after a member's initials were corrected.
 *
 * @example withCorrectedInitials('ab: We write', 'AB', 'AX') // 'AX: We write'
 */
export function withCorrectedInitials(cell: string, from: string, to: string): string {
  const isTheirs = (line: string): boolean =>
    line.includes(': ') && sameInitials(line.slice(0, line.indexOf(': ')), from);
  return cell
    .split('\n')
    .map((line) => (isTheirs(line) ? to + line.slice(line.indexOf(': ')) : line))
    .join('\n');
}
