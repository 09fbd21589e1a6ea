/**
 * What Check workbook can put right without touching a rating: formulas written again, header words
 * put back, columns added for members, drop-downs, highlights and the warning before formulas are
 * edited, the name by which a sheet is found, the record of what a sheet hides, the record of a sheet
 * that is gone.
 */
export type Repair =
  | 'formulas'
  | 'header'
  | 'columns'
  | 'heads'
  | 'dropDowns'
  | 'highlights'
  | 'guard'
  | 'mark'
  | 'hide'
  | 'forget';

/** Something that keeps a number from being whole: a sentence with its place and its remedy. */
export interface Fault {
  readonly text: string;
  /** `null` if people have to put it right by hand. */
  readonly repair: Repair | null;
  /** As long as it is there, nothing else of its sheet can be told. */
  readonly comesFirst?: true;
}

/**
 * A fault that only people can put right.
 *
 * @example byHand('2.4.01, AB: “great” is no rating.').repair // null
 */
export function byHand(text: string): Fault {
  return { text, repair: null };
}

/**
 * @example repairable('formulas', '2.4.01: the box of 3 has lost its formula.').repair // 'formulas'
 */
export function repairable(repair: Repair, text: string): Fault {
  return { text, repair };
}
