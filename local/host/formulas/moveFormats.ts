import {
  IUniverInstanceService,
  Tools,
  type ICommandInfo,
  type IMutationInfo,
  type IRange,
} from '@univerjs/core';
import {
  EffectRefRangId,
  getSheetCommandTarget,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
  type EffectRefRangeParams,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Context } from '../calls/context';
import { moveReferences, offsetReferences, type Effect } from './moveReferences';

interface Tab {
  readonly unitId: string;
  readonly subUnitId: string;
}

type Rules = readonly IConditionFormattingRule[];

const moves: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  EffectRefRangId.InsertColCommandId,
  EffectRefRangId.RemoveRowCommandId,
  EffectRefRangId.RemoveColCommandId,
  EffectRefRangId.MoveRowsCommandId,
  EffectRefRangId.MoveColsCommandId,
]);

/**
 * In Google conditional formats go along when rows and columns come, go or move: where they hold,
 * and what their formulas refer to. Univer has that in its user interface alone, without absolute
 * references; `univerPatches.mjs` takes it out of the page.
 */
export function moveFormats({ injector }: Context): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      // Univer names the tab of what it inserts; what it removes or moves is on the tab on screen.
      const found = getSheetCommandTarget(injector.get(IUniverInstanceService), command.params);
      if (!moves.has(command.id) || !found) return { redos: [], undos: [] };
      const tab = { unitId: found.unitId, subUnitId: found.subUnitId };
      const before = Tools.deepClone(model.getSubunitRules(tab.unitId, tab.subUnitId) ?? []);
      const after = before.flatMap((rule) => moved(rule, effectOf(command)));
      if (Tools.diffValue(before, after)) return { redos: [], undos: [] };
      return { redos: replace(tab, before, after), undos: replace(tab, after, before) };
    },
  });
}

function effectOf(command: ICommandInfo): Effect {
  return (range) =>
    handleDefaultRangeChangeWithEffectRefCommands(range, command as EffectRefRangeParams);
}

function moved(rule: IConditionFormattingRule, effect: Effect): IConditionFormattingRule[] {
  const ranges = rule.ranges.flatMap((range) => effect(range) ?? []);
  if (ranges.length === 0) return [];
  const { rule: config } = rule;
  if (config.type !== CFRuleType.highlightCell || config.subType !== CFSubRuleType.formula) {
    return [{ ...rule, ranges }];
  }
  const formula = offsetReferences(config.value, lostBefore(rule.ranges, effect));
  return [{ ...rule, ranges, rule: { ...config, value: moveReferences(formula, effect) } }];
}

/** The formula is that of the first cell; if that one goes, it has to be that of the first left. */
function lostBefore(ranges: readonly IRange[], effect: Effect) {
  const sorted = [...ranges].sort(
    (a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn,
  );
  const [first] = sorted;
  const left = sorted.find((range) => effect(range) !== null);
  if (first === undefined || left === undefined) return { rows: 0, columns: 0 };
  let { startRow, startColumn } = left;
  while (effect({ ...left, startRow, endRow: startRow }) === null) startRow += 1;
  while (effect({ ...left, startColumn, endColumn: startColumn }) === null) startColumn += 1;
  return { rows: startRow - first.startRow, columns: startColumn - first.startColumn };
}

/** Deleting and adding makes Univer forget what it had worked out for the formulas as they were. */
function replace(tab: Tab, before: Rules, after: Rules): IMutationInfo[] {
  const deleted = before.map(({ cfId }) => ({
    id: DeleteConditionalRuleMutation.id,
    params: { ...tab, cfId },
  }));
  // Univer puts each added rule before the others.
  const added = [...after].reverse().map((rule) => ({
    id: AddConditionalRuleMutation.id,
    params: { ...tab, rule },
  }));
  return [...deleted, ...added];
}
