import { wordColumns } from '../sheet/columns';
import { formulasFor } from '../sheet/formulasFor';
import { methodLines } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { highlightsOf } from '../sheet/subsectionLayout';
import { areaIn, isCovered } from '../tab/highlightRule';
import type { Area, Highlight } from '../tab/layout';
import type { Place } from '../tab/readTab';
import { countedRows, placesIn } from './formulaCells';
import { behindMembers } from './formulaFitter';
import { highlightShape, highlightText, topsOf } from './highlightText';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule of a sheet, whoever made it. */
interface FoundRule {
  readonly rule: Rule;
  /** `null` if it goes by anything but a formula. */
  readonly formula: string | null;
  readonly areas: readonly Area[];
}

/** A highlight of ours, and where it does not reach. */
interface Reach {
  readonly highlight: Highlight;
  /** Ids of methods that it leaves out. */
  readonly missed: readonly string[];
  readonly isAnywhere: boolean;
}

export interface HighlightsFound {
  readonly reaches: readonly Reach[];
  /** All rules but those of ours that look at other cells than they should. */
  readonly kept: readonly Rule[];
}

/**
 * Reads the highlights of a sheet, in one call.
 *
 * @returns `null` if the columns stand so that nobody can tell what they should be
 * @example findHighlights(read)?.reaches.map(({ missed }) => missed.length) // [0, 0]
 */
export function findHighlights(read: SheetRead): HighlightsFound | null {
  const { sheet, values, parts } = read;
  const [places, rows] = [placesIn(parts), countedRows(parts)];
  if (!places || !rows || parts.header.lost.length > 0) return null;
  const formulas = formulasFor(places, { header: parts.header.row, ...rows });
  const wanted = highlightsOf(places, { formulas }, values.length);
  const rules = sheet.getConditionalFormatRules().map(foundRule);
  const ends = behindMembers(parts);
  const fits = ({ formula, areas }: FoundRule, { when }: Highlight): boolean =>
    formula !== null &&
    topsOf(areas).some((top) => highlightText(formula, top, ends) === highlightText(when, 1, ends));
  return {
    reaches: wanted.map((highlight) => {
      const areas = rules.filter((rule) => fits(rule, highlight)).flatMap((rule) => rule.areas);
      const missed = methodLines(parts)
        .filter(({ row }) => cellsOf(read, highlight, row).some((cell) => !isCovered(cell, areas)))
        .map(({ id }) => id);
      return { highlight, missed, isAnywhere: areas.length > 0 };
    }),
    kept: rules
      .filter((rule) => !wanted.some((highlight) => isStale(rule, highlight, fits)))
      .map(({ rule }) => rule),
  };
}

/** Ours by its words and by where it stands, and looking elsewhere: it would paint wrong rows. */
function isStale(
  rule: FoundRule,
  highlight: Highlight,
  fits: (rule: FoundRule, highlight: Highlight) => boolean,
): boolean {
  return (
    rule.formula !== null &&
    highlightShape(rule.formula) === highlightShape(highlight.when) &&
    rule.areas.some(({ column }) => column <= highlight.area.column) &&
    !fits(rule, highlight)
  );
}

/** The cells of a row that a highlight is for: not those of a team's own columns. */
function cellsOf({ parts }: SheetRead, { area }: Highlight, row: number): readonly Place[] {
  const { header, ratings } = parts;
  const columns = [
    ...ratings.map(({ column }) => column),
    ...wordColumns.map(({ key }) => header.columnOf(key)),
  ];
  return columns
    .filter((column) => column >= area.column && column < area.column + area.columns)
    .map((column) => ({ row, column }));
}

function foundRule(rule: Rule): FoundRule {
  const condition = rule.getBooleanCondition();
  const { CUSTOM_FORMULA } = SpreadsheetApp.BooleanCriteria;
  if (condition?.getCriteriaType() !== CUSTOM_FORMULA) return { rule, formula: null, areas: [] };
  const [formula]: readonly unknown[] = condition.getCriteriaValues();
  return { rule, formula: String(formula), areas: rule.getRanges().map(areaIn) };
}
