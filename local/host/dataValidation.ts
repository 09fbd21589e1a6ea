import type { CallLog } from './callLog';
import { flag, list, text } from './guard';
import { serve } from './serve';

type Google = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export interface ListRule {
  readonly values: readonly string[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export class DataValidation {
  constructor(readonly rule: ListRule) {}
}

export class DataValidationBuilder implements Pick<
  Google,
  'requireValueInList' | 'setAllowInvalid' | 'setHelpText' | 'build'
> {
  private values: readonly string[] | null = null;
  private showDropdown = true;
  // Google's own default: a rule that only warns.
  private allowInvalid = true;
  private helpText = '';

  constructor(private readonly log: CallLog) {}

  requireValueInList(values: unknown, showDropdown?: unknown): Google {
    this.values = list(values, 'The list').map((value) => listable(text(value, 'A listed value')));
    this.showDropdown = flag(showDropdown ?? true, 'showDropdown');
    return this as unknown as Google;
  }

  setAllowInvalid(allowInvalid: unknown): Google {
    this.allowInvalid = flag(allowInvalid, 'allowInvalidData');
    return this as unknown as Google;
  }

  setHelpText(helpText: unknown): Google {
    this.helpText = text(helpText, 'The help text');
    return this as unknown as Google;
  }

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    if (this.values === null) {
      throw new Error(
        'A data validation has no criteria: call requireValueInList() before build().',
      );
    }
    const { values, showDropdown, allowInvalid, helpText } = this;
    const rule = new DataValidation({ values, showDropdown, allowInvalid, helpText });
    return serve('DataValidation', rule, this.log);
  }
}

/** Univer keeps a list as one text with commas. */
function listable(value: string): string {
  if (value !== '' && !value.includes(',') && !value.startsWith('=')) return value;
  throw new RangeError(
    `The listed value ${JSON.stringify(value)} cannot be shown by the local host; give one that is not empty, has no comma, and does not start with =.`,
  );
}
