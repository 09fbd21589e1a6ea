import type { Context } from './context';
import { define, protections, type Definition } from './definedNames';
import { flag, text } from './guard';

type Google = GoogleAppsScript.Spreadsheet.Protection;

export interface ProtectionSettings {
  readonly description: string;
  readonly warningOnly: boolean;
}

export class Protection implements Pick<Google, 'setDescription' | 'setWarningOnly'> {
  constructor(
    private readonly context: Context,
    private readonly name: string,
  ) {}

  setDescription(description: unknown): Google {
    return this.change({ description: text(description, 'The description') });
  }

  setWarningOnly(warningOnly: unknown): Google {
    return this.change({ warningOnly: flag(warningOnly, 'warningOnly') });
  }

  private change(change: Partial<ProtectionSettings>): Google {
    const known = protections(this.context).find(({ name }) => name === this.name);
    if (known === undefined) throw new Error('The protection does not exist any more.');
    const comment = protectionComment({ ...settingsOf(known), ...change });
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
