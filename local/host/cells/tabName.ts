import { workbookOf, type Context } from '../calls/context';

const longestTabName = 100;

/** What Google refuses as the name of a tab. `own` is the tab that bears the name already. */
export function checkTabName(context: Context, tab: string, own?: string): void {
  if (tab === '' || tab.length > longestTabName) {
    throw new RangeError(`The tab name has ${tab.length} characters; give 1 to ${longestTabName}.`);
  }
  if (/[:\\/?*[\]]/.test(tab)) {
    throw new RangeError(`The tab name ${JSON.stringify(tab)} has one of : \\ / ? * [ ] in it.`);
  }
  const twin = workbookOf(context)
    .getSheets()
    .find((sheet) => sheet.getSheetName().toLowerCase() === tab.toLowerCase());
  if (twin === undefined || twin.getSheetId() === own) return;
  throw new Error(
    `A sheet with the name ${JSON.stringify(tab)} already exists. Please enter another name.`,
  );
}
