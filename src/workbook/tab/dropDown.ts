import type { Choices } from './layout';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Never true, and written without a word or a separator that differs between locales. */
const NEVER = '=1=0';

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
      : builder.requireFormulaSatisfied(NEVER);
  return asked.setAllowInvalid(false).setHelpText(help).build();
}

/**
 * Whether a cell offers choices and takes nothing else. Its help is not compared: versions word it
 * in other ways, and so may people.
 *
 * @param rule of the cell; `null` if it has none
 * @example isDropDown(rule, { values: ['1', '2'], help: 'Choose 1 or 2.' })
 */
export function isDropDown(rule: Rule | null, { values }: Choices): boolean {
  if (rule === null || rule.getAllowInvalid()) return false;
  const { VALUE_IN_LIST, CUSTOM_FORMULA } = SpreadsheetApp.DataValidationCriteria;
  const [given]: readonly unknown[] = rule.getCriteriaValues();
  switch (rule.getCriteriaType()) {
    case VALUE_IN_LIST:
      return Array.isArray(given) && sorted(given.map(String)) === sorted(values);
    case CUSTOM_FORMULA:
      return values.length === 0 && String(given).replace(/\s/g, '') === NEVER;
    default:
      return false;
  }
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('\n');
}
