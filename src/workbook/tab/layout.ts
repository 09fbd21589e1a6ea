import type { highlights, looks } from './looks';

/** One cell of a sheet to be made. Text stays text, whatever it looks like. */
export interface Cell {
  readonly look: keyof typeof looks;
  readonly text?: string;
  readonly formula?: string;
  /** What its drop-down offers. */
  readonly choices?: Choices;
}

export interface Choices {
  /** None, where nothing may be entered. */
  readonly values: readonly string[];
  readonly help: string;
}

/** Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A conditional format: where, when (a formula for the row 1 of its area), and how it looks. */
export interface Highlight {
  readonly area: Area;
  readonly when: string;
  readonly look: keyof typeof highlights;
}

/** A plain description of one whole sheet. */
export interface Layout {
  /** Every row as long as the first. */
  readonly cells: readonly (readonly Cell[])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Runs of columns with a width in pixels, a later one before an earlier; others keep 100. */
  readonly widths: readonly {
    readonly column: number;
    readonly columns: number;
    readonly width: number;
  }[];
  /** What people are warned not to edit; `null` if everything is theirs. */
  readonly guarded: Area | null;
  readonly highlights: readonly Highlight[];
}
