import { alignment, percent } from '../core/agreement/alignment';
import { boxesFault, countBoxes, type Boxes } from '../core/agreement/boxes';
import { gridFrom } from './grid';

/**
 * Agreement and its word for each row of a form. Described for users in `catalogue.ts`.
 *
 * @param boxes n rows × 4 columns of initials, in the order of the scale
 * @returns n rows × 2 columns: agreement from 0 to 1 in whole hundredths, rounded down, or '' below two
 *   ratings; and the word
 * @throws TypeError if called without a range, RangeError unless it has 4 columns
 * @example HUB_ALIGNMENT([['AB', '', '', 'CD']]) // [[0, 'Misaligned']]
 */
export function HUB_ALIGNMENT(boxes: unknown): (number | string)[][] {
  return gridFrom(boxes, 'HUB_ALIGNMENT compares the ratings in a range of boxes').map((row) =>
    alignmentOf(fourBoxes(row)),
  );
}

function alignmentOf(boxes: Boxes): (number | string)[] {
  const fault = boxesFault(boxes);
  if (fault !== null) return ['', fault];
  const counts = countBoxes(boxes);
  const agreement = percent(counts);
  return [agreement === null ? '' : agreement / 100, alignment(counts) ?? ''];
}

function fourBoxes(row: readonly unknown[]): Boxes {
  if (row.length !== 4) {
    const found = row.length === 1 ? '1 column' : `${row.length} columns`;
    throw new RangeError(
      `HUB_ALIGNMENT compares the ratings in four columns of boxes and found ${found}. Name the four columns in the order of the scale, such as C5:F20.`,
    );
  }
  const [first, second, third, fourth] = row;
  return [first, second, third, fourth];
}
