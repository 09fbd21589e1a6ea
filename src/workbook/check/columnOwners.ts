import type { Owner } from '../../core/check/misplacedWords';
import { idParts } from '../../core/rubric/methodId';
import { isWord, OF, TALLY_LABEL } from '../../core/words/protocol';
import { wordColumns, type ColumnKey } from '../sheet/columns';
import { levelChoices, ratingChoices } from '../sheet/howTo';
import type { SheetRead } from '../sheet/readSheet';
import { isDropDown } from '../tab/dropDown';
import { areaIn } from '../tab/highlightRule';
import type { Area } from '../tab/layout';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

/** What stands in and on the cells of a sheet beside its values. */
export interface Behind {
  readonly formulas: readonly (readonly string[])[];
  readonly rules: readonly (readonly Rule[])[];
  /** Merged cells, each as one area. */
  readonly merged: readonly Area[];
}

/** One column below the header. */
interface Column {
  readonly values: readonly unknown[];
  readonly formulas: readonly string[];
  readonly rules: readonly Rule[];
}

/** A text in a formula. */
const TEXTS = /"((?:[^"]|"")*)"/g;

/**
 * Reads formulas, drop-downs and merged cells of a sheet, in a call each.
 *
 * @example readBehind(read).formulas.length
 */
export function readBehind({ sheet, values }: SheetRead): Behind {
  const range = sheet.getRange(1, 1, values.length, values[0]?.length ?? 0);
  return {
    formulas: range.getFormulas(),
    rules: range.getDataValidations(),
    merged: range.getMergedRanges().map(areaIn),
  };
}

/**
 * Whose every column is, whatever heads it: by its ids and the label of its tally, by the texts of its
 * formulas, and by what its drop-downs offer. Half of the methods have to say so: people paste.
 *
 * @example columnOwners(read, readBehind(read))[0] // '#'
 */
export function columnOwners({ values, parts }: SheetRead, behind: Behind): readonly Owner[] {
  const { row } = parts.header;
  const columns = (values[row - 1] ?? []).map((_, index): Column => ({
    values: values.slice(row).map((cells) => cells[index]),
    formulas: behind.formulas.slice(row).map((cells) => cells[index] ?? ''),
    rules: behind.rules.slice(row).map((cells) => cells[index] ?? null),
  }));
  const most = Math.max(...columns.map((column) => column.values.filter(isId).length));
  const keys = columns.map((column) => ownerOf(column, Math.max(2, most / 2)));
  // Nothing below says of itself that it is one of these, but for what stands beside it.
  const spilled = keys.indexOf('agreement') + 1;
  const isSpill = (index: number): boolean =>
    spilled > 0 &&
    index === spilled &&
    (columns[index]?.values.every((value) => isWord(String(value ?? ''))) ?? false);
  const told = keys.map((key, index) => (isSpill(index) ? 'alignment' : key));
  const isOneLeft = told.filter((key) => key === null).length === 1;
  return told.map((key) => {
    if (key === 'member') return '';
    const own = key ?? (isOneLeft ? 'strategies' : null);
    return wordColumns.find((column) => column.key === own)?.word ?? null;
  });
}

function ownerOf({ values, formulas, rules }: Column, enough: number): ColumnKey | 'member' | null {
  const isMost = <Item>(items: readonly Item[], is: (item: Item) => boolean): boolean =>
    items.filter(is).length >= enough;
  if (isMost(values, isId)) return 'id';
  if (values.some((value) => String(value ?? '').startsWith(TALLY_LABEL))) return 'method';
  if (formulas.some((formula) => formula.includes('HUB_ALIGNMENT'))) return 'agreement';
  const texts = formulas.map(textsIn);
  if (isMost(texts, (own) => own.includes(OF))) return 'rated';
  const box = ([1, 2, 3, 4] as const).find((step) =>
    isMost(texts, (own) => own.filter((text) => /^[1-4]$/.test(text)).join() === String(step)),
  );
  if (box) return `box${box}`;
  if (isMost(rules, (rule) => isDropDown(rule, levelChoices))) return 'agreed';
  const { open, hidden } = ratingChoices;
  const isRating = (rule: Rule): boolean => isDropDown(rule, open) || isDropDown(rule, hidden);
  return isMost(rules, isRating) ? 'member' : null;
}

function isId(value: unknown): boolean {
  return idParts(String(value ?? '')) !== null;
}

function textsIn(formula: string): readonly string[] {
  return [...formula.matchAll(TEXTS)].map(([, text = '']) => text);
}
