/** Arguments of a custom function as rows of cells: Sheets hands over a single cell bare. */
export type Grid = readonly (readonly unknown[])[];

/**
 * Reads the argument of a custom function.
 *
 * @param action what is being computed and from what, for the message
 * @throws TypeError if there is no argument
 * @example gridFrom('AB', 'HUB_TALLY counts initials') // [['AB']]
 */
export function gridFrom(argument: unknown, action: string): Grid {
  if (argument === undefined || argument === null) {
    throw new TypeError(`${action} and found no range. Name the boxes, such as C5:F20.`);
  }
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}
