import type { Context } from '../calls/context';
import { define, protections, type Definition } from '../cells/definedNames';
import { flag } from '../calls/guard';

type Google = GoogleAppsScript.Spreadsheet.Protection;

export interface ProtectionSettings {
  readonly warningOnly: boolean;
}

export class Protection implements Pick<Google, 'setWarningOnly'> {
  constructor(
    private readonly context: Context,
    private readonly name: string,
  ) {}

  setWarningOnly(warningOnly: unknown): Google {
    const comment = protectionComment({ warningOnly: flag(warningOnly, 'warningOnly') });
    const known = protections(this.context).find(({ name }) => name === this.name);
    if (known === undefined) throw new Error('The protection does not exist any more.');
    define(this.context, { ...known, comment });
    return this as unknown as Google;
  }
}

export function protectionComment(settings: ProtectionSettings): string {
  return JSON.stringify(settings);
}

export function settingsOf(definition: Definition): ProtectionSettings {
  return JSON.parse(definition.comment) as ProtectionSettings;
}
