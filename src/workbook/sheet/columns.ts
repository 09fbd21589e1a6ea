import { STEPS, type Step } from '../../core/agreement/rating';
import type { Method } from '../../core/rubric/domain';
import type { Way } from '../../core/sheet/stage';
import { HIDDEN_SIGN, sheetHeaders, TALLY_LABEL } from '../../core/words/protocol';
import { scale } from '../../rubric/scale';
import type { Field } from '../tab/header';
import type { Cell } from '../tab/layout';
import type { Formulas } from './formulas';
import { levelChoices, ratingChoices } from './howTo';

/** What is known of the sheet whose cells are made. */
export interface Sketch {
  readonly way: Way;
  readonly formulas: Formulas;
  /** The name of the sub-section. */
  readonly title: string;
  /** What the sheet keeps about how it was made. */
  readonly madeWith: string;
}

/** The row of a leadership skill. */
export interface Band {
  readonly title: string;
  /** The first, for the first member: there stand a formula, and the sign of hidden ratings. */
  readonly isFirst: boolean;
}

/** A column: what stands in it from the header down. */
interface Column {
  /** Pixels. */
  readonly width: number;
  readonly header: Cell['look'];
  readonly band: (sketch: Sketch, band: Band) => Cell;
  readonly method: (sketch: Sketch, method: Method, row: number) => Cell;
  readonly tally: (sketch: Sketch) => Cell;
}

export type ColumnKey = keyof typeof sheetHeaders | `box${Step}`;

/** A column that is known by its word. */
export interface WordColumn extends Column, Field {
  readonly key: ColumnKey;
  /** The first layout that has it: a sheet made with an earlier one is whole without it. */
  readonly since: number;
}

/** Pixels: enough for four letters, so that many members fit beside each other. */
export const RATING_WIDTH = 48;

const typed = {
  since: 1,
  width: 100,
  header: 'header',
  isNeeded: false,
  isFilled: false,
  band: (): Cell => ({ look: 'band' }),
  tally: (): Cell => ({ look: 'total' }),
} as const;

const filled = {
  ...typed,
  isNeeded: true,
  isFilled: true,
  band: (): Cell => ({ look: 'bandFormula' }),
  tally: (): Cell => ({ look: 'totalFormula' }),
} as const;

const boxColumns = STEPS.map((step): WordColumn => ({
  ...filled,
  key: `box${step}`,
  word: `${step} ${scale[step - 1] ?? ''}`,
  method: ({ formulas }, _, row) => ({ look: 'box', formula: formulas.box(row, step) }),
  ...(step === 1 && {
    tally: ({ formulas }: Sketch): Cell => ({ look: 'totalFormula', formula: formulas.tally }),
  }),
}));

/**
 * The columns of a sub-section sheet, in their order. How a sheet is laid out, read and guarded, and how
 * its header is mended, derives from here; which cells hold formulas stands in `check/formulaCells`.
 */
export const columns: {
  readonly left: readonly WordColumn[];
  /** One for each who rates, headed by their initials. */
  readonly members: Column;
  readonly right: readonly WordColumn[];
} = {
  left: [
    {
      ...typed,
      ...{ key: 'id', word: sheetHeaders.id, isNeeded: true, width: RATING_WIDTH },
      method: (_, { id }) => ({ look: 'id', text: id }),
      tally: ({ madeWith }) => ({ look: 'totalId', text: madeWith }),
    },
    {
      ...typed,
      ...{ key: 'method', word: sheetHeaders.method, isNeeded: true, width: 232 },
      header: 'methodHeader',
      band: ({ way }, { title, isFirst }) => ({
        look: saysHidden(way, isFirst) ? 'bandWrapped' : 'band',
        text: title,
      }),
      method: (_, { text }) => ({ look: 'text', text }),
      tally: ({ title }) => ({ look: 'total', text: TALLY_LABEL + title }),
    },
  ],
  members: {
    ...typed,
    width: RATING_WIDTH,
    band: ({ way }, { isFirst }) =>
      saysHidden(way, isFirst) ? { look: 'band', text: HIDDEN_SIGN } : { look: 'band' },
    method: ({ way }) => ({ look: 'rating', choices: ratingChoices[way] }),
  },
  right: [
    ...boxColumns,
    {
      ...filled,
      ...{ key: 'rated', word: sheetHeaders.rated },
      method: ({ formulas }, _, row) => ({ look: 'formula', formula: formulas.rated(row) }),
      tally: ({ formulas }) => ({ look: 'totalFormula', formula: formulas.total }),
    },
    {
      ...filled,
      ...{ key: 'agreement', word: sheetHeaders.agreement },
      // Fills agreement and alignment all the way down.
      band: ({ formulas }, { isFirst }) => ({
        look: 'bandFormula',
        ...(isFirst && { formula: formulas.alignment }),
      }),
      method: () => ({ look: 'percent' }),
    },
    {
      ...filled,
      ...{ key: 'alignment', word: sheetHeaders.alignment },
      method: () => ({ look: 'formula' }),
      tally: ({ formulas }) => ({ look: 'totalFormula', formula: formulas.misaligned }),
    },
    {
      ...typed,
      ...{ key: 'agreed', word: sheetHeaders.agreed },
      method: () => ({ look: 'rating', choices: levelChoices }),
    },
    {
      ...typed,
      ...{ key: 'strategies', word: sheetHeaders.strategies, width: 280 },
      method: () => ({ look: 'text' }),
    },
  ],
};

/** Those that are known by their words, left to right. */
export const wordColumns: readonly WordColumn[] = [...columns.left, ...columns.right];

/** The layout that new sheets are made with. */
export const LAYOUT = Math.max(...wordColumns.map(({ since }) => since));

function saysHidden(way: Way, isFirst: boolean): boolean {
  return isFirst && way === 'hidden';
}
