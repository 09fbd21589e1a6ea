import { foldInitials } from './initials';

/**
 * A Strategies cell holds one strategy a line. Those that come from the sidebar begin with the
 * member's initials, `AB: …`; all else is what people typed, and is never changed.
 */

export const LONGEST_STRATEGY = 1000;

/**
 * A strategy as it stands in a cell: on one line. Control characters and halves of surrogate pairs
 * go, since a cell or a store may not keep them, and what was written would never be found again.
 * The sidebar has the same rule, and a test sees that they agree.
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

/**
 * A cell after a member's strategy changed. What they were shown before is replaced; if it is no
 * longer there, somebody has changed it, and the new one is put beside it.
 *
 * @param change `before` and `after`, '' for none
 * @example withStrategy('We meet', 'AB', { before: '', after: 'We write' }) // 'We meet\nAB: We write'
 */
export function withStrategy(
  cell: string,
  initials: string,
  change: { readonly before: string; readonly after: string },
): string {
  const line = (strategy: string): string => strategy && `${initials}: ${strategy}`;
  const [before, after] = [line(change.before), line(change.after)];
  if (before === after) return cell;
  const lines = cell === '' ? [] : cell.split('\n');
  // A call that took effect and was sent again finds its line there.
  const added = after === '' || lines.includes(after) ? [] : [after];
  const index = before === '' ? -1 : lines.findIndex((text) => plainStrategy(text) === before);
  return (
    index < 0
      ? [...lines, ...added]
      : [...lines.slice(0, index), ...added, ...lines.slice(index + 1)]
  ).join('\n');
}

/**
 * A cell after a member's initials were corrected.
 *
 * @example withCorrectedInitials('ab: We write', 'AB', 'AX') // 'AX: We write'
 */
export function withCorrectedInitials(cell: string, from: string, to: string): string {
  const isTheirs = (line: string): boolean =>
    line.includes(': ') && foldInitials(line.slice(0, line.indexOf(': '))) === foldInitials(from);
  return cell
    .split('\n')
    .map((line) => (isTheirs(line) ? to + line.slice(line.indexOf(': ')) : line))
    .join('\n');
}
