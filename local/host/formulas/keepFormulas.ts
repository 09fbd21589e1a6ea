import type { FUniver } from '@univerjs/core/facade';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

/**
 * Only a batch of values can give every cell a style of its own in one command. Univer's formula
 * engine takes such a change, which names no formula, for the end of the cell's formula; unless it
 * comes from the style command. Has to listen before the engine does.
 */
export function keepFormulas(api: FUniver): void {
  api.onBeforeCommandExecute(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const change = params as ISetRangeValuesMutationParams;
    if (onlyStyles(change)) change.trigger = SetStyleCommand.id;
  });
}

function onlyStyles({ cellValue }: ISetRangeValuesMutationParams): boolean {
  return Object.values(cellValue ?? {}).every((row) =>
    Object.values(row).every((cell) => {
      const keys = Object.keys(cell ?? {});
      return keys.length === 1 && keys[0] === 's';
    }),
  );
}
