/**
 * What the cells of custom functions show to a script as long as Google still works them out, by their
 * places: Google does so behind everybody’s back, and in which words it says so is not documented.
 */
export type LateValues = ReadonlyMap<string, unknown>;

/** Of a cell, by its row and column from 1. */
export function placeKey(sheetId: string, row: number, column: number): string {
  return [sheetId, row, column].join();
}
