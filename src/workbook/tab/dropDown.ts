import type { Choices } from './layout';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * The drop-down of a cell that offers choices; a cell that offers none takes nothing.
 *
 * @example dropDown({ values: ['1', '2'], help: 'Choose 1 or 2.' })
 */
export function dropDown({ values, help }: Choices): Rule {
  const builder = SpreadsheetApp.newDataValidation();
  const asked =
    values.length > 0
      ? builder.requireValueInList([...values], true)
      : // Never true, and written without a word or a separator that differs between locales.
        builder.requireFormulaSatisfied('=1=0');
  return asked.setAllowInvalid(false).setHelpText(help).build();
}
