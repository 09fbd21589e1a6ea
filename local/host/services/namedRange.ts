import type { Context } from '../calls/context';
import { define, findName, isGhost, namesOn, remove } from '../cells/definedNames';
import { text } from '../calls/guard';
import { serve } from '../calls/serve';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;

export class NamedRange implements Pick<Google, 'getName' | 'remove' | 'setName'> {
  constructor(
    private readonly context: Context,
    private name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  remove(): void {
    if (!findName(this.context, this.name)) {
      throw new Error(`The named range ${this.name} is gone.`);
    }
    remove(this.context, this.name);
  }

  setName(name: unknown): Google {
    const given = text(name, 'The name');
    checkName(given);
    if (this.name.includes('!')) {
      throw new Error(`What Google makes of another name for ${this.name} is not known.`);
    }
    if (findName(this.context, given) !== null || isGhost(this.context, given))
      throw new Error(`The name ${given} is taken.`);
    const found = findName(this.context, this.name);
    if (!found) throw new Error(`The named range ${this.name} is gone.`);
    remove(this.context, this.name);
    define(this.context, { ...found, name: given });
    this.name = given;
    return this as unknown as Google;
  }
}

export function namedRangesOn(context: Context, sheetId: string): Google[] {
  return context.realm.Array.from(namesOn(context, sheetId), ({ name }) =>
    serve<Google>('NamedRange', new NamedRange(context, name), context.log),
  );
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
