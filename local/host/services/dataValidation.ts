import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import type { Context } from '../calls/context';
import { flag, list, text } from '../calls/guard';
import { serve } from '../calls/serve';
import { condition } from '../cells/toUniverFormula';

type Google = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export type Criteria =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly showDropdown: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export interface ValidationRule {
  readonly criteria: Criteria;
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

/** Google's enumeration; here a name is enough. */
export const dataValidationCriteria = Object.freeze({
  VALUE_IN_LIST: 'VALUE_IN_LIST',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
});

type Read = GoogleAppsScript.Spreadsheet.DataValidation;

export class DataValidation implements Pick<
  Read,
  'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid'
> {
  constructor(readonly rule: ValidationRule) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    const { VALUE_IN_LIST, CUSTOM_FORMULA } = dataValidationCriteria;
    const type = this.rule.criteria.kind === 'list' ? VALUE_IN_LIST : CUSTOM_FORMULA;
    return type as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }

  getCriteriaValues(): unknown[] {
    const { criteria } = this.rule;
    if (criteria.kind === 'formula') return [criteria.formula];
    return [[...criteria.values], criteria.showDropdown];
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
}

export class DataValidationBuilder implements Pick<
  Google,
  'requireValueInList' | 'requireFormulaSatisfied' | 'setAllowInvalid' | 'setHelpText' | 'build'
> {
  private criteria: Criteria | null = null;
  // Google's own default: a rule that only warns.
  private allowInvalid = true;
  private helpText = '';

  constructor(private readonly context: Context) {}

  requireValueInList(values: unknown, showDropdown?: unknown): Google {
    this.criteria = {
      kind: 'list',
      values: list(values, 'The list').map((value) => listable(text(value, 'A listed value'))),
      showDropdown: flag(showDropdown ?? true, 'showDropdown'),
    };
    return this as unknown as Google;
  }

  requireFormulaSatisfied(formula: unknown): Google {
    const checked = condition(formula);
    const nodes = this.context.injector.get(LexerTreeBuilder).sequenceNodesBuilder(checked) ?? [];
    if (nodes.some((node) => typeof node !== 'string' && refers.has(node.nodeType))) {
      throw new Error(
        `The formula ${String(formula)} refers to cells: the local host validates by formulas that do not.`,
      );
    }
    this.criteria = { kind: 'formula', formula: checked };
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
    const { criteria, allowInvalid, helpText } = this;
    if (criteria === null) {
      throw new Error(
        'A data validation has no criteria: call requireValueInList() or requireFormulaSatisfied() before build().',
      );
    }
    const rule = new DataValidation({ criteria, allowInvalid, helpText });
    return serve('DataValidation', rule, this.context.log);
  }
}

const refers = new Set([
  sequenceNodeType.REFERENCE,
  sequenceNodeType.DEFINED_NAME,
  sequenceNodeType.TABLE,
]);

/** Univer keeps a list as one text with commas. */
function listable(value: string): string {
  if (value !== '' && !value.includes(',') && !value.startsWith('=')) return value;
  throw new RangeError(
    `The listed value ${JSON.stringify(value)} cannot be shown by the local host; give one that is not empty, has no comma, and does not start with =.`,
  );
}
