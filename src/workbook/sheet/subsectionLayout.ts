import { STEPS } from '../../core/agreement/rating';
import { idRuns } from '../../core/rubric/methodIds';
import { methodsOf, type Domain, type Method, type Subsection } from '../../core/rubric/rubric';
import type { Way } from '../../core/sheet/stage';
import type { Member } from '../../core/team/team';
import { columnsFor, headers, RATING_WIDTH, TALLY_LABEL, type Columns } from './columns';
import { formulasFor, type Formulas } from './formulas';
import type { Area, Cell, Highlight, Layout } from '../tab/layout';
import { HIDDEN_SIGN, howTo, levelChoices, ratingChoices, STARTER_NOTE } from './sheetWords';

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
  const { subsection, team } = plan;
  const columns = columnsFor(team.length);
  const lines = subsection.skills.flatMap((skill): (string | Method)[] => [
    skill.title,
    ...skill.methods,
  ]);
  const last = HEADER_ROW + lines.length;
  const formulas = formulasFor(columns, { header: HEADER_ROW, first: FIRST_ROW, last });
  const sheet = { plan, columns, formulas };
  return {
    cells: [
      ...topRows(sheet),
      ...lines.map((line, index) =>
        typeof line === 'string'
          ? bandRow(sheet, line, index === 0)
          : methodRow(sheet, line, FIRST_ROW + index),
      ),
      tallyRow(sheet),
    ],
    frozen: { rows: HEADER_ROW, columns: columns.method },
    widths: [
      { column: columns.id, columns: columns.lastMember, width: RATING_WIDTH },
      { column: columns.method, columns: 1, width: 232 },
      { column: columns.strategies, columns: 1, width: 280 },
    ],
    guarded: {
      row: FIRST_ROW,
      column: columns.firstBox,
      rows: last + 1 - HEADER_ROW,
      columns: columns.alignment - columns.firstBox + 1,
    },
    highlights: highlightsOf(sheet, last + 1),
  };
}

function highlightsOf({ columns, formulas }: Sheet, rows: number): Highlight[] {
  const whole: Area = { row: 1, column: 1, rows, columns: columns.strategies };
  const strategies: Area = { ...whole, column: columns.strategies, columns: 1 };
  return [
    { area: whole, when: formulas.isMisaligned, look: 'misaligned' },
    { area: strategies, when: formulas.lacksStrategy, look: 'lacksStrategy' },
  ];
}

interface Sheet {
  readonly plan: SheetPlan;
  readonly columns: Columns;
  readonly formulas: Formulas;
}

function topRows({ plan, columns }: Sheet): Cell[][] {
  const { domain, subsection, cycle, team } = plan;
  const goal = domain.goal === null ? '' : ` Goal: ${domain.goal}`;
  const hasStarters = methodsOf(subsection).some(({ origin }) => origin === 'starter');
  const line = (look: 'title' | 'line', text: string): Cell[] => [
    { look, text },
    ...Array.from({ length: columns.strategies - 1 }, (): Cell => ({ look })),
  ];
  const head = (text: string): Cell => ({ look: 'header', text });
  return [
    line('title', subsection.title),
    line('line', `${domain.title} · ${cycle}.${goal}${hasStarters ? ` ${STARTER_NOTE}` : ''}`),
    line('line', howTo[plan.way]),
    [
      head(headers.id),
      { look: 'methodHeader', text: headers.method },
      ...team.map((member) => head(member.initials)),
      ...headers.boxes.map(head),
      head(headers.rated),
      head(headers.agreement),
      head(headers.alignment),
      head(headers.agreed),
      head(headers.strategies),
    ],
  ];
}

/** The first band holds the formula that fills agreement and alignment all the way down. */
function bandRow({ plan, columns, formulas }: Sheet, title: string, isFirst: boolean): Cell[] {
  const empty: Cell = { look: 'band' };
  const formula: Cell = { look: 'bandFormula' };
  const saysHidden = isFirst && plan.way === 'hidden';
  return [
    empty,
    { look: saysHidden ? 'bandWrapped' : 'band', text: title },
    ...plan.team.map((_, index) =>
      saysHidden && index === 0 ? { ...empty, text: HIDDEN_SIGN } : empty,
    ),
    ...headers.boxes.map(() => formula),
    formula,
    isFirst ? { ...formula, formula: formulas.alignment } : formula,
    formula,
    ...Array.from({ length: columns.strategies - columns.alignment }, () => empty),
  ];
}

function methodRow({ plan, formulas }: Sheet, method: Method, row: number): Cell[] {
  return [
    { look: 'id', text: method.id },
    { look: 'text', text: method.text },
    ...plan.team.map((): Cell => ({ look: 'rating', choices: ratingChoices[plan.way] })),
    ...STEPS.map((step): Cell => ({ look: 'box', formula: formulas.box(row, step) })),
    { look: 'formula', formula: formulas.rated(row) },
    { look: 'percent' },
    { look: 'formula' },
    { look: 'rating', choices: levelChoices },
    { look: 'text' },
  ];
}

function tallyRow({ plan, formulas }: Sheet): Cell[] {
  const empty: Cell = { look: 'total' };
  const formula: Cell = { look: 'totalFormula' };
  return [
    // What the sheet was made with, for whoever reads it when the rubric has changed.
    { look: 'totalId', text: idRuns(methodsOf(plan.subsection).map(({ id }) => id)) },
    { look: 'total', text: TALLY_LABEL + plan.subsection.title },
    ...plan.team.map(() => empty),
    { look: 'totalFormula', formula: formulas.tally },
    formula,
    formula,
    formula,
    { look: 'totalFormula', formula: formulas.total },
    formula,
    { look: 'totalFormula', formula: formulas.misaligned },
    empty,
    empty,
  ];
}
