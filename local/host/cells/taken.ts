import {
  DataValidationErrorStyle,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import {
  AstTreeBuilder,
  BaseValueObject,
  generateAstNode,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  Interpreter,
  Lexer,
  serializeRange,
} from '@univerjs/engine-formula';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { toUniver } from './area';
import type { Place } from './cells';
import { workbookOf, type Context } from '../calls/context';

/** Whether the validation of a cell takes an entry, a person's or a script's. What is empty it takes. */
export function isTaken(context: Context, { sheetId, area }: Place, entered: string): boolean {
  const rule = context.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(workbookOf(context).getId(), sheetId, area.row - 1, area.column - 1);
  if (rule?.errorStyle !== DataValidationErrorStyle.STOP || entered === '') return true;
  return allows(context, rule, entered);
}

/** A script's entry is refused as a person's is, with Google's sentence; then none of them is written. */
export function requireTaken(context: Context, place: Place, values: unknown[][]): void {
  values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      const { row, column } = place.area;
      const area = { row: row + r, column: column + c, rows: 1, columns: 1 };
      if (isTaken(context, { ...place, area }, entryOf(value))) return;
      throw new Error(
        `The data you entered in cell ${serializeRange(toUniver(area))} violates the data validation rules set on this cell.`,
      );
    });
  });
}

/** A value as a person would type it. */
function entryOf(value: unknown): string {
  return value === null ? '' : String(value).replace(/^'/, '');
}

function allows(context: Context, { type, formula1 = '' }: IDataValidationRule, entered: string) {
  if (type === DataValidationType.CUSTOM) return holds(context, formula1);
  return formula1.split(',').includes(entered);
}

/** Works a formula without references out at once, beside Univer's calculation. */
function holds({ injector }: Context, formula: string): boolean {
  const node = generateAstNode(
    '',
    formula,
    injector.get(Lexer),
    injector.get(AstTreeBuilder),
    injector.get(IFormulaCurrentConfigService),
  );
  const value = injector.get(Interpreter).execute(generateExecuteAstNodeData(node));
  return value instanceof BaseValueObject && !value.isError() && Boolean(value.getValue());
}
