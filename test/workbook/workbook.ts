import type { RequestOf } from '../../src/core/requests/requests';
import type { Created } from '../../src/workbook/setup/createSheet';
import type { Prepared } from '../../src/workbook/setup/prepareSheets';
import type { Setup } from '../../src/workbook/setup/setup';
import type { Results } from '../../src/workbook/results/readResults';
import { placesFor } from '../../src/workbook/sheet/places';
import type { NodeHost, NodeHostOptions } from '../../local/node';
import { localHost } from '../localHost';

/** What Google runs but for white space, which a test of the bundle proves. */
const addon = `${__dirname}/../../local/out/dist`;

export const CYCLE = 'Fall 2026';
export const TEAM = 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox';
/** The smallest published sub-section: 6 methods under 2 skills. */
export const LOGISTICS = '2.4';
export const LOGISTICS_TAB = `Support logistics · ${CYCLE}`;
/** Its methods by their rows, and the columns of a sheet for the three members. */
export const ROW = { first: 6, second: 7, tally: 13 } as const;
const PLACES = placesFor(3);
export const COLUMN = {
  ...PLACES,
  ...{ AB: PLACES.firstMember, CD: PLACES.firstMember + 1, EF: PLACES.lastMember },
  word: PLACES.alignment,
} as const;

const UNCHANGED = { teamBefore: '', faultsSeen: [], way: 'open' } as const;

type Creation = Partial<
  RequestOf<'createSheet'> & Pick<RequestOf<'prepareSheets'>, 'team' | 'way'>
>;

export interface Kept extends Required<Pick<NodeHostOptions, 'saved' | 'properties'>> {
  readonly prepared: readonly string[];
}

/** The built add-on in a new workbook of the local host, as people meet it. */
export class Workbook {
  readonly host: NodeHost;
  private readonly prepared: Set<string>;

  constructor(kept?: Kept) {
    const { prepared, ...saved } = kept ?? {};
    this.host = localHost.createNodeHost({ folder: addon, ...saved });
    this.prepared = new Set(prepared);
  }

  /** All of it, as the page keeps it from one visit to the next. */
  keep(): Kept {
    const { workbook, properties } = this.host;
    const kept = { saved: workbook.save(), properties: properties.save() };
    return structuredClone({ ...kept, prepared: [...this.prepared] });
  }

  setup = async (): Promise<Setup> => (await this.host.run('getSetup')) as Setup;

  prepare = async (change: Partial<RequestOf<'prepareSheets'>> = {}): Promise<Prepared> => {
    const request = { subsections: [LOGISTICS], team: TEAM, cycle: CYCLE, ...UNCHANGED, ...change };
    const prepared = (await this.host.run('prepareSheets', request)) as Prepared;
    for (const id of prepared.problems.length > 0 ? [] : request.subsections) {
      this.prepared.add(`${id} ${request.cycle}`);
    }
    return prepared;
  };

  /** Creates a sheet; in a way, for a team, or for the first time, it is prepared before. */
  create = async ({ team, way, ...change }: Creation = {}): Promise<Created> => {
    const key = { subsection: LOGISTICS, cycle: CYCLE, ...change };
    if (team !== undefined || way || !this.prepared.has(`${key.subsection} ${key.cycle}`)) {
      const teamBefore = (await this.setup()).team;
      await this.prepare({
        ...{ subsections: [key.subsection], cycle: key.cycle, teamBefore },
        ...{ team: team ?? (teamBefore || TEAM), ...(way && { way }) },
      });
    }
    return (await this.host.run('createSheet', key)) as Created;
  };

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

  /** Drags a column in front of another, as a person does; both count from 1. */
  moveColumn(from: number, to: number): void {
    const sheet = this.sheet().activate();
    sheet.moveColumns(sheet.getRange(0, from - 1), to - 1);
  }

  /** The same of a row. */
  moveRow(from: number, to: number): void {
    const sheet = this.sheet().activate();
    sheet.moveRows(sheet.getRange(from - 1, 0), to - 1);
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

/** The sheet as a script holds it. */
export function scriptTab({ host }: Workbook): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = host.globals().SpreadsheetApp.getActive().getSheetByName(LOGISTICS_TAB);
  if (!sheet) throw new Error('The sheet is gone.');
  return sheet;
}
