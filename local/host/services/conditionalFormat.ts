import type { IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ClearWorksheetCfCommand,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { toUniver } from '../cells/area';
import { workbookOf, type Context } from '../calls/context';
import { colour, list } from '../calls/guard';
import { Range } from './range';
import { original, serve } from '../calls/serve';
import { condition } from '../cells/toUniverFormula';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export class ConditionalFormatRule {
  constructor(
    readonly formula: string,
    readonly style: IStyleBase,
    readonly ranges: readonly Range[],
  ) {}
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
    const rule = new ConditionalFormatRule(this.formula, this.style, this.ranges);
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
  for (const { formula, style, ranges } of [...rules].reverse()) {
    const rule: Omit<IConditionFormattingRule, 'cfId'> = {
      ranges: ranges.map((range) => toUniver(range.place.area)),
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: formula,
        style,
      },
    };
    context.api.syncExecuteCommand(AddCfCommand.id, { ...target, rule });
  }
}
