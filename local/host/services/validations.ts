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
} from '@univerjs/sheets-data-validation';
import { toUniver } from '../cells/area';
import type { Place } from '../cells/cells';
import { workbookOf, type Context } from '../calls/context';
import type { Criteria, DataValidation, ValidationRule } from './dataValidation';
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
