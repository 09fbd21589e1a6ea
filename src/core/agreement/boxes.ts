import { splitInitials } from '../team/sameInitials';
import type { Counts } from './rating';

/** One row of a form: what stands in the box of each step of the scale, from 1 to 4. */
export type Boxes = readonly [unknown, unknown, unknown, unknown];

/**
 * How many members stand in each box of a row. A member is counted once per box.
 *
 * @example countBoxes(['AB, CD', '', 'EF', '']) // [2, 0, 1, 0]
 */
export function countBoxes(boxes: Boxes): Counts {
  const [first, second, third, fourth] = boxes;
  const count = (box: unknown): number => splitInitials(box).length;
  return [count(first), count(second), count(third), count(fourth)];
}

/**
 * The members who stand in more than one box of a row: a slip that no count can put right.
 *
 * @returns folded initials, in the order of their first appearance
 * @example membersTwice(['AB', '', 'ab, CD', '']) // ['AB']
 */
export function membersTwice(boxes: Boxes): readonly string[] {
  const all = boxes.flatMap(splitInitials);
  return [...new Set(all)].filter((member) => all.indexOf(member) !== all.lastIndexOf(member));
}
