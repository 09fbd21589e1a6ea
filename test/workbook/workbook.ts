import type { Created } from '../../src/workbook/setup/createSheet';
import type { Prepared } from '../../src/workbook/setup/prepareSheets';
import type { Setup } from '../../src/workbook/setup/setup';
import type { Results } from '../../src/workbook/results/workbookResults';
import type { createNodeHost as CreateNodeHost, NodeHost } from '../../local/node';

// Built by the set-up of the tests: Univer's own modules do not load under Jest.
const { createNodeHost } = jest.requireActual<{ createNodeHost: typeof CreateNodeHost }>(
  '../../local/out/host.cjs',
);
/** What Google runs but for white space, which a test of the bundle proves. */
const addon = `${__dirname}/../../local/out/dist`;

export const CYCLE = 'Fall 2026';
export const TEAM = 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox';
/** The smallest published sub-section: 6 methods under 2 skills. */
export const LOGISTICS = '2.4';
export const LOGISTICS_TAB = `Support logistics · ${CYCLE}`;
/** Its methods by their rows, and the rating columns of the three members. */
export const ROW = { first: 6, second: 7, tally: 13 } as const;
export const COLUMN = { AB: 3, CD: 4, EF: 5, box1: 6, box4: 9, rated: 10, agreement: 11, word: 12, agreed: 13, strategies: 14 } as const; // prettier-ignore

/** The built add-on in a new workbook of the local host, as people meet it. */
export class Workbook {
  readonly host: NodeHost = createNodeHost({ folder: addon });

  setup = async (): Promise<Setup> => (await this.host.run('getSetup')) as Setup;

  prepare = async (change: object = {}): Promise<Prepared> =>
    (await this.host.run('prepareSheets', {
      subsections: [LOGISTICS],
      team: TEAM,
      cycle: CYCLE,
      teamBefore: '',
      faultsSeen: [],
      way: 'open',
      ...change,
    })) as Prepared;

  create = async (change: object = {}): Promise<Created> =>
    (await this.host.run('createSheet', {
      subsection: LOGISTICS,
      team: TEAM,
      cycle: CYCLE,
      way: 'open',
      ...change,
    })) as Created;

  results = async (cycle = CYCLE): Promise<Results> =>
    (await this.host.run('getResults', { cycle })) as Results;

  tabs = (): string[] => this.host.workbook.getSheets().map((sheet) => sheet.getSheetName());

  sheet(tab = LOGISTICS_TAB) {
    const sheet = this.host.workbook.getSheetByName(tab);
    if (!sheet) throw new Error(`No tab ${tab} among ${this.tabs().join(', ')}.`);
    return sheet;
  }

  /** Types into a cell as a person does; the place counts from 1. */
  type(place: readonly [number, number], typed: string, tab = LOGISTICS_TAB): boolean {
    return this.host.type(tab, place, typed);
  }

  /** Puts a value past a drop-down, as pasting does. */
  paste([row, column]: readonly [number, number], value: string | number): void {
    this.sheet()
      .getRange(row - 1, column - 1)
      .setValue(value);
  }

  /** What people read in a block of cells, once formulas are worked out. */
  async shown(block: readonly [number, number, number, number], tab = LOGISTICS_TAB) {
    await this.host.settle();
    const [row, column, rows, columns] = block;
    const values = this.sheet(tab)
      .getRange(row - 1, column - 1, rows, columns)
      .getDisplayValues();
    return values.map((cells) => cells.map(String));
  }

  close = (): void => {
    this.host.dispose();
  };
}
