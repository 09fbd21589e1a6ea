import { idRuns, idsInRuns } from '../../core/rubric/methodId';

/**
 * What a sheet keeps of how it was made, in the # cell beside its tally: for whoever reads it when
 * the rubric has changed, or the layout, or when a copy of the file has left all else behind.
 */
export interface MadeWith {
  /** Ids of its methods. */
  readonly methods: readonly string[];
  readonly layout: number;
}

/** Sheets of version 0.1.0 bear no layout: theirs is the first. */
const TEXT = /^(.*?)(?: v(\d+))?$/;

/**
 * @example madeWithText({ methods: ['2.1.01', '2.1.02'], layout: 1 }) // '2.1.01–02 v1'
 */
export function madeWithText({ methods, layout }: MadeWith): string {
  return `${idRuns(methods)} v${layout}`;
}

/**
 * Reads back what `madeWithText` wrote.
 *
 * @returns `null` if the text is nothing of the kind
 * @example madeWithIn('2.1.01–02') // { methods: ['2.1.01', '2.1.02'], layout: 1 }
 */
export function madeWithIn(text: string): MadeWith | null {
  const [, runs = '', layout = '1'] = TEXT.exec(text) ?? [];
  const methods = idsInRuns(runs);
  return methods && { methods, layout: Number(layout) };
}
