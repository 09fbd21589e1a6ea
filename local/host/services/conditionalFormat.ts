import type { IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ClearWorksheetCfCommand,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { fromUniver, toUniver } from '../cells/area';
import { workbookOf, type Context } from '../calls/context';
import { colour, list } from '../calls/guard';
import { Range } from './range';
import { original, serve } from '../calls/serve';
import { condition } from '../cells/toUniverFormula';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Config = IConditionFormattingRule['rule'];

/** Google's enumeration; here a name is enough. */
export const booleanCriteria = Object.freeze({
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  /** Stands for all others, which a script of the host cannot make. */
  CELL_NOT_EMPTY: 'CELL_NOT_EMPTY',
});

/** Whatever its condition: what people have made in the page goes back as it was. */
export class ConditionalFormatRule implements Pick<
  GoogleRule,
  'getRanges' | 'getBooleanCondition'
> {
  constructor(
    private readonly context: Context,
    readonly config: Config,
    readonly ranges: readonly Range[],
  ) {}

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { realm, log } = this.context;
    return realm.Array.from(this.ranges, (range) =>
      serve<GoogleAppsScript.Spreadsheet.Range>('Range', range, log),
    );
  }

  /** `null` for a scale of colours, as in Google. */
  getBooleanCondition(): GoogleCondition | null {
    if (this.config.type !== CFRuleType.highlightCell) return null;
    return serve('BooleanCondition', new BooleanCondition(this.config), this.context.log);
  }
}

class BooleanCondition implements Pick<GoogleCondition, 'getCriteriaType' | 'getCriteriaValues'> {
  constructor(private readonly config: Config) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { CUSTOM_FORMULA, CELL_NOT_EMPTY } = booleanCriteria;
    const type = formulaOf(this.config) === null ? CELL_NOT_EMPTY : CUSTOM_FORMULA;
    return type as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    const formula = formulaOf(this.config);
    return formula === null ? [] : [formula];
  }
}

function formulaOf(config: Config): string | null {
  const isFormula =
    config.type === CFRuleType.highlightCell && config.subType === CFSubRuleType.formula;
  return isFormula ? config.value : null;
}

export class ConditionalFormatRuleBuilder implements Pick<
  Google,
  'whenFormulaSatisfied' | 'setBackground' | 'setFontColor' | 'setRanges' | 'build'
> {
  private formula = '';
  private style: IStyleBase = {};
  private ranges: readonly Range[] = [];

  constructor(private readonly context: Context) {}

  whenFormulaSatisfied(formula: unknown): Google {
    const checked = condition(formula);
    if (/!|\bHUB_/i.test(checked.replace(/"[^"]*"/g, ''))) {
      throw new Error(
        `The formula ${String(formula)} refers to another sheet or calls a custom function; a conditional format can do neither.`,
      );
    }
    this.formula = checked;
    return this as unknown as Google;
  }

  setBackground(given: unknown): Google {
    const rgb = colour(given, 'The background');
    return this.with({ bg: rgb === null ? null : { rgb } });
  }

  setFontColor(given: unknown): Google {
    const rgb = colour(given, 'The font colour');
    return this.with({ cl: rgb === null ? null : { rgb } });
  }

  setRanges(ranges: unknown): Google {
    this.ranges = list(ranges, 'The ranges').map((range) => original(range, Range));
    return this as unknown as Google;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this.formula === '' || this.ranges.length === 0) {
      throw new Error(
        'A conditional format rule needs whenFormulaSatisfied() and setRanges() before build().',
      );
    }
    const config: Config = {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: this.formula,
      style: this.style,
    };
    const rule = new ConditionalFormatRule(this.context, config, this.ranges);
    return serve('ConditionalFormatRule', rule, this.context.log);
  }

  private with(more: IStyleBase): Google {
    this.style = { ...this.style, ...more };
    return this as unknown as Google;
  }
}

/** Replaces all rules of a tab. */
export function applyRules(context: Context, sheetId: string, given: unknown): void {
  const rules = list(given, 'The rules').map((rule) => original(rule, ConditionalFormatRule));
  const target = { unitId: workbookOf(context).getId(), subUnitId: sheetId };
  for (const { ranges } of rules) {
    if (ranges.some((range) => range.place.sheetId !== sheetId)) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
  }
  context.api.syncExecuteCommand(ClearWorksheetCfCommand.id, target);
  // Univer puts each new rule before the others, and like Google lets the first one win.
  for (const { config, ranges } of [...rules].reverse()) {
    const rule: Omit<IConditionFormattingRule, 'cfId'> = {
      ranges: ranges.map((range) => toUniver(range.place.area)),
      stopIfTrue: false,
      rule: config,
    };
    context.api.syncExecuteCommand(AddCfCommand.id, { ...target, rule });
  }
}

/** The rules of a tab, the one that wins first. */
export function rulesOn(context: Context, sheetId: string): GoogleRule[] {
  const model = context.injector.get(ConditionalFormattingRuleModel);
  const rules = model.getSubunitRules(workbookOf(context).getId(), sheetId) ?? [];
  return context.realm.Array.from(rules, ({ rule, ranges }) => {
    const places = ranges.map((range) => new Range(context, { sheetId, area: fromUniver(range) }));
    const found = new ConditionalFormatRule(context, rule, places);
    return serve<GoogleRule>('ConditionalFormatRule', found, context.log);
  });
}
