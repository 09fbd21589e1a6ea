import type { Context } from '../calls/context';
import { define, protections, remove, type Definition } from '../cells/definedNames';
import { flag, oneOf } from '../calls/guard';
import { serve } from '../calls/serve';
import { rangeOf } from './range';

type Google = GoogleAppsScript.Spreadsheet.Protection;

export interface ProtectionSettings {
  readonly warningOnly: boolean;
}

/** Google's enumeration; here a name is enough. */
export const protectionTypes = Object.freeze({ RANGE: 'RANGE', SHEET: 'SHEET' });

export class Protection implements Pick<Google, 'setWarningOnly' | 'getRange' | 'remove'> {
  constructor(
    private readonly context: Context,
    private readonly name: string,
  ) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeOf(this.context, this.known().place);
  }

  remove(): void {
    remove(this.context, this.known().name);
  }

  setWarningOnly(warningOnly: unknown): Google {
    const comment = protectionComment({ warningOnly: flag(warningOnly, 'warningOnly') });
    define(this.context, { ...this.known(), comment });
    return this as unknown as Google;
  }

  private known(): Definition {
    const known = protections(this.context).find(({ name }) => name === this.name);
    if (known === undefined) throw new Error('The protection does not exist any more.');
    return known;
  }
}

export function protectionsOn(context: Context, sheetId: string, type: unknown): Google[] {
  const asked = oneOf(type, Object.values(protectionTypes), 'The protection type');
  const there = protections(context).filter(({ place }) => place.sheetId === sheetId);
  // A script of the host can protect no whole tab.
  return context.realm.Array.from(asked === 'RANGE' ? there : [], ({ name }) =>
    serve<Google>('Protection', new Protection(context, name), context.log),
  );
}

export function protectionComment(settings: ProtectionSettings): string {
  return JSON.stringify(settings);
}

export function settingsOf(definition: Definition): ProtectionSettings {
  return JSON.parse(definition.comment) as ProtectionSettings;
}
