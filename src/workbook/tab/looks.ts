export interface Look {
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
  readonly align: 'left' | 'center';
  /** Long text either wraps in its cell, or runs on over the empty cells to its right. */
  readonly wrap: boolean;
  /** `@` keeps what is typed as text; only cells without formulas may have it. */
  readonly format: '@' | 'General' | '0%';
}

const body: Look = {
  bold: false,
  size: 10,
  color: '#202124',
  background: null,
  align: 'left',
  wrap: true,
  format: '@',
};
const number = { ...body, align: 'center', format: 'General' } as const;
const band = { bold: true, background: '#e8eaed' } as const;

/** How each kind of cell looks. Contrast of text and background is at least 4.5 to 1. */
export const looks = {
  title: { ...body, bold: true, size: 16, wrap: false },
  line: { ...body, wrap: false },
  header: { ...body, bold: true, color: '#ffffff', background: '#174ea6', align: 'center' },
  methodHeader: { ...body, bold: true, color: '#ffffff', background: '#174ea6' },
  band: { ...body, ...band, wrap: false },
  /** Beside a cell with text, over which it cannot run on. */
  bandWrapped: { ...body, ...band },
  bandFormula: { ...number, ...band },
  id: { ...body, color: '#5f6368' },
  text: body,
  rating: number,
  box: { ...number, align: 'left' },
  formula: number,
  percent: { ...number, format: '0%' },
  total: { ...body, ...band },
  totalId: { ...body, ...band, bold: false, size: 8 },
  totalFormula: { ...number, ...band },
} satisfies Record<string, Look>;

export const highlights = {
  misaligned: { background: '#fce8b2', color: '#202124' },
  lacksStrategy: { background: '#d2e3fc', color: '#202124' },
} as const;
