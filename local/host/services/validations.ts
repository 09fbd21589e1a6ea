import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { toUniver } from '../cells/area';
import type { Place } from '../cells/cells';
import { workbookOf, worksheetOf, type Context } from '../calls/context';
import { DataValidation, type Criteria, type ValidationRule } from './dataValidation';
import { rectangles } from '../cells/rectangles';

/** Equal rules become one rule of Univer's over all their cells. */
export function applyValidations(
  context: Context,
  place: Place,
  rules: (DataValidation | null)[][],
): void {
  const { sheetId, area } = place;
  const target = { unitId: workbookOf(context).getId(), subUnitId: sheetId };
  context.api.syncExecuteCommand(ClearRangeDataValidationCommand.id, {
    ...target,
    ranges: [toUniver(area)],
  });
  for (const [key, rule] of distinct(rules)) {
    const marked = rules.map((row) => row.map((cell) => cell !== null && keyOf(cell) === key));
    const ranges = rectangles(marked).map((part) =>
      toUniver({
        ...part,
        row: area.row + part.row - 1,
        column: area.column + part.column - 1,
      }),
    );
    const added: IDataValidationRule = {
      ...univerRule(rule.rule),
      uid: generateRandomId(8),
      ranges,
    };
    context.api.syncExecuteCommand(AddSheetDataValidationCommand.id, { ...target, rule: added });
  }
}

/**
 * The rule of every cell, each time an object of its own: nobody says that Google gives the same one
 * for cells with the same rule.
 */
export function readValidations(
  context: Context,
  { sheetId, area }: Place,
): (DataValidation | null)[][] {
  const model = context.injector.get(SheetDataValidationModel);
  const unitId = workbookOf(context).getId();
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const place = [area.row + row - 1, area.column + column - 1] as const;
      const rule = model.getRuleByLocation(unitId, sheetId, ...place);
      return rule ? new DataValidation(ruleOf(rule)) : null;
    }),
  );
}

/** New columns take the rules of the column beside which they were inserted, cell by cell. */
export function inheritValidations(
  context: Context,
  sheetId: string,
  { from, to, count }: { readonly from: number; readonly to: number; readonly count: number },
): void {
  const whole = { row: 1, rows: worksheetOf(context, sheetId).getMaxRows() };
  const beside = { sheetId, area: { ...whole, column: from, columns: 1 } };
  const rules = readValidations(context, beside);
  if (rules.flat().every((rule) => rule === null)) return;
  const added = { sheetId, area: { ...whole, column: to, columns: count } };
  applyValidations(
    context,
    added,
    rules.map(([rule = null]) => Array.from({ length: count }, () => rule)),
  );
}

/** The inverse of `univerRule`. */
function ruleOf({ type, formula1 = '', errorStyle, prompt, renderMode }: IDataValidationRule) {
  const criteria: Criteria =
    type === DataValidationType.CUSTOM
      ? { kind: 'formula', formula: formula1 }
      : {
          kind: 'list',
          values: formula1.split(','),
          showDropdown: renderMode !== DataValidationRenderMode.TEXT,
        };
  const allowInvalid = errorStyle !== DataValidationErrorStyle.STOP;
  return { criteria, allowInvalid, helpText: prompt ?? '' };
}

function distinct(rules: (DataValidation | null)[][]): Map<string, DataValidation> {
  const present = rules.flat().filter((rule) => rule !== null);
  return new Map(present.map((rule) => [keyOf(rule), rule]));
}

const keys = new WeakMap<DataValidation, string>();

function keyOf(rule: DataValidation): string {
  const known = keys.get(rule);
  if (known !== undefined) return known;
  const key = JSON.stringify(rule);
  keys.set(rule, key);
  return key;
}

function univerRule({
  criteria,
  allowInvalid,
  helpText,
}: ValidationRule): Omit<IDataValidationRule, 'uid' | 'ranges'> {
  return {
    ...univerCriteria(criteria),
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    error: helpText,
    showInputMessage: helpText !== '',
    prompt: helpText,
  };
}

function univerCriteria(criteria: Criteria) {
  if (criteria.kind === 'formula') {
    return { type: DataValidationType.CUSTOM, formula1: criteria.formula };
  }
  const { values, showDropdown } = criteria;
  return {
    type: DataValidationType.LIST,
    formula1: values.join(','),
    showDropDown: showDropdown,
    renderMode: showDropdown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
  };
}
