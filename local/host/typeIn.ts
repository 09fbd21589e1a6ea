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
} from '@univerjs/engine-formula';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { writeValues, type Place } from './cells';
import { workbookOf, type Context } from './context';

/** What a person's typing does to a cell: false if its validation turns the entry away. */
export function typeIn(context: Context, place: Place, typed: string): boolean {
  const { row, column } = place.area;
  const rule = context.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(workbookOf(context).getId(), place.sheetId, row - 1, column - 1);
  const strict = rule?.errorStyle === DataValidationErrorStyle.STOP;
  if (strict && typed !== '' && !allows(context, rule, typed)) return false;
  writeValues(context, place, [[typed]]);
  return true;
}

function allows(context: Context, { type, formula1 = '' }: IDataValidationRule, typed: string) {
  if (type === DataValidationType.CUSTOM) return holds(context, formula1);
  return formula1.split(',').includes(typed);
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
