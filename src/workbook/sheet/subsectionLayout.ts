import { methodsOf, type Domain, type Method, type Subsection } from '../../core/rubric/domain';
import type { Way } from '../../core/sheet/stage';
import type { Member } from '../../core/team/member';
import { cycleWords } from '../../core/words/protocol';
import type { Area, Cell, Highlight, Layout } from '../tab/layout';
import { columns, LAYOUT, wordColumns, type Band, type Sketch } from './columns';
import { formulasFor } from './formulasFor';
import { madeWithText } from './madeWith';
import { placesFor, type Places } from './places';
import { howTo, STARTER_NOTE } from './howTo';

/** Everything that one sub-section sheet is made of. */
export interface SheetPlan {
  readonly domain: Domain;
  readonly subsection: Subsection;
  readonly cycle: string;
  readonly way: Way;
  /** Those who rate. */
  readonly team: readonly Member[];
}

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;

/**
 * Describes the sheet of one sub-section in one cycle.
 *
 * @example subsectionLayout({ domain, subsection, cycle: 'Fall 2026', way: 'open', team }).frozen.rows // 4
 */
export function subsectionLayout(plan: SheetPlan): Layout {
  const { subsection, team, way } = plan;
  const places = placesFor(team.length);
  const lines = subsection.skills.flatMap((skill): (string | Method)[] => [
    skill.title,
    ...skill.methods,
  ]);
  const last = HEADER_ROW + lines.length;
  const formulas = formulasFor(places, { header: HEADER_ROW, first: FIRST_ROW, last });
  const methods = methodsOf(subsection).map(({ id }) => id);
  const madeWith = madeWithText({ methods, layout: LAYOUT });
  const sketch: Sketch = { way, formulas, title: subsection.title, madeWith };
  return {
    cells: [
      ...topRows(plan),
      headerRow(team),
      ...lines.map((line, index) =>
        typeof line === 'string'
          ? bandRow(sketch, team.length, { title: line, isFirst: index === 0 })
          : rowOf(team.length, (column) => column.method(sketch, line, FIRST_ROW + index)),
      ),
      rowOf(team.length, (column) => column.tally(sketch)),
    ],
    frozen: { rows: HEADER_ROW, columns: columns.left.length },
    widths: widthsFor(places),
    guarded: guardedIn(places, { first: FIRST_ROW, last: last + 1 }),
    highlights: highlightsOf(places, sketch, last + 1),
  };
}

type AnyColumn = (typeof columns)['members'];

/** A row of cells, one for each column that is known by its word, and one for each member. */
function rowOf(members: number, cellOf: (column: AnyColumn, member: number) => Cell): Cell[] {
  const one = (column: AnyColumn): Cell => cellOf(column, 0);
  return [
    ...columns.left.map(one),
    ...Array.from({ length: members }, (_, member) => cellOf(columns.members, member)),
    ...columns.right.map(one),
  ];
}

function bandRow(sketch: Sketch, members: number, band: Band): Cell[] {
  return rowOf(members, (column, member) =>
    column.band(sketch, { ...band, isFirst: band.isFirst && member === 0 }),
  );
}

function headerRow(team: readonly Member[]): Cell[] {
  const texts = [
    ...columns.left.map(({ word }) => word),
    ...team.map(({ initials }) => initials),
    ...columns.right.map(({ word }) => word),
  ];
  return rowOf(team.length, ({ header }) => ({ look: header })).map((cell, index) => ({
    ...cell,
    text: texts[index] ?? '',
  }));
}

function topRows({ domain, subsection, cycle, way, team }: SheetPlan): Cell[][] {
  const goal = domain.goal === null ? '' : ` Goal: ${domain.goal}`;
  const hasStarters = methodsOf(subsection).some(({ origin }) => origin === 'starter');
  const line = (look: 'title' | 'line', text: string): Cell[] =>
    rowOf(team.length, () => ({ look })).map((cell, index) =>
      index === 0 ? { ...cell, text } : cell,
    );
  return [
    line('title', subsection.title),
    line(
      'line',
      `${domain.title}${cycleWords(cycle)}${goal}${hasStarters ? ` ${STARTER_NOTE}` : ''}`,
    ),
    line('line', howTo[way]),
  ];
}

/** What a new tab gives every column. */
const DEFAULT_WIDTH = 100;

/** One run up to the last member, and a run for each other column that has another width. */
function widthsFor(places: Places): Layout['widths'] {
  const { width } = columns.members;
  const others = [
    ...columns.left.filter((column) => column.width !== width),
    ...columns.right.filter((column) => column.width !== DEFAULT_WIDTH),
  ];
  return [
    { column: 1, columns: places.lastMember, width },
    ...others.map((column) => ({ column: places[column.key], columns: 1, width: column.width })),
  ];
}

/**
 * What people are warned not to edit: from the first column that formulas fill to the last.
 *
 * @example guardedIn(placesFor(3), { first: 5, last: 13 }) // { row: 5, column: 6, rows: 9, columns: 7 }
 */
export function guardedIn(
  places: Places,
  { first, last }: { readonly first: number; readonly last: number },
): Area {
  const filled = wordColumns.filter(({ isFilled }) => isFilled).map(({ key }) => places[key]);
  const [from, to] = [Math.min(...filled), Math.max(...filled)];
  return { row: first, column: from, rows: last + 1 - first, columns: to + 1 - from };
}

/**
 * The highlights of a sheet, from its first row down.
 *
 * @param rows how many there are
 * @example highlightsOf(places, sketch, 13)[0]?.look // 'misaligned'
 */
export function highlightsOf(
  places: Places,
  { formulas }: Pick<Sketch, 'formulas'>,
  rows: number,
): readonly Highlight[] {
  const columnsInAll = Math.max(...wordColumns.map(({ key }) => places[key]));
  const whole: Area = { row: 1, column: 1, rows, columns: columnsInAll };
  const strategies: Area = { ...whole, column: places.strategies, columns: 1 };
  return [
    { area: whole, when: formulas.isMisaligned, look: 'misaligned' },
    { area: strategies, when: formulas.lacksStrategy, look: 'lacksStrategy' },
  ];
}
