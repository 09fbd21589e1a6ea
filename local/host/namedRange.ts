import type { Context } from './context';
import { findName, remove } from './definedNames';
import { rangeOf } from './range';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRange implements Pick<Google, 'getName' | 'getRange' | 'remove'> {
  constructor(
    private readonly context: Context,
    private readonly name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const found = findName(this.context, this.name);
    if (found === null) throw new Error(`The named range ${this.name} does not exist any more.`);
    return rangeOf(this.context, found.place);
  }

  remove(): void {
    remove(this.context, this.name);
  }
}

/** The rules of Google's own help page on naming a range. */
export function checkName(name: string): void {
  const looksLikeCells = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*(c\d*)?$|^c\d*$/i.test(name);
  const wellFormed = /^[a-z_][a-z0-9_]{0,249}$/i.test(name);
  if (wellFormed && !looksLikeCells && !/^(true|false)$/i.test(name)) return;
  throw new Error(
    `The name ${JSON.stringify(name)} is not valid for a named range; give up to 250 letters, digits and underscores that start with no digit, are not true or false, and do not look like a cell.`,
  );
}
