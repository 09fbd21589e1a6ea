import type { IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  ErrorType,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
} from '@univerjs/engine-formula';

/** Where a range is after rows or columns have come, gone or moved; null if nothing of it is left. */
export type Effect = (range: IRange) => IRange | null;

const lexer = new LexerTreeBuilder();

/**
 * A formula of one tab whose references go along; those to deleted cells become #REF!.
 *
 * @example moveReferences('=$L1=""', effectOfNewColumnA) // '=$M1=""'
 */
export function moveReferences(formula: string, effect: Effect): string {
  const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
  const moved = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const range = effect(deserializeRangeWithSheet(node.token).range);
    return { ...node, token: range === null ? ErrorType.REF : serializeRange(range) };
  });
  return nodes.length === 0 ? formula : `=${generateStringWithSequence(moved)}`;
}

/** The same formula as another cell would have it, so many columns to the right and rows below. */
export function offsetReferences(
  formula: string,
  by: { readonly columns: number; readonly rows: number },
): string {
  if (by.columns === 0 && by.rows === 0) return formula;
  return lexer.moveFormulaRefOffset(formula, by.columns, by.rows);
}
