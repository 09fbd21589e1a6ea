import { splitInitials } from '../team/splitInitials';
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
  const count = (box: unknown): number => splitInitials(box).initials.length;
  return [count(first), count(second), count(third), count(fourth)];
}

/**
 * The members who stand in more than one box of a row: a slip that no count can put right.
 *
 * @returns folded initials, in the order of their first appearance
 * @example membersTwice(['AB', '', 'ab, CD', '']) // ['AB']
 */
export function membersTwice(boxes: Boxes): readonly string[] {
  const all = boxes.flatMap((box) => splitInitials(box).initials);
  return [...new Set(all)].filter((member) => all.indexOf(member) !== all.lastIndexOf(member));
}

/**
 * What nobody can count in a row of boxes, as its word says it.
 *
 * @returns `null` if all is understood
 * @example boxesFault(['AB', '', 'ab', '']) // 'Check: AB twice'
 * @example boxesFault(['-', '', 'AB', '']) // 'Check: “-”'
 */
export function boxesFault(boxes: Boxes): string | null {
  const twice = membersTwice(boxes);
  const others = [...new Set(boxes.flatMap((box) => splitInitials(box).others))];
  const said = [...(twice.length > 0 ? [`${twice.join(', ')} twice`] : []), ...others];
  return said.length > 0 ? `Check: ${said.join(', ')}` : null;
}
