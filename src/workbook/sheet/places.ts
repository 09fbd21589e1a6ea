import { columns, type ColumnKey } from './columns';

/** Column numbers of a sub-section sheet, from 1. */
export type Places = Readonly<Record<ColumnKey, number>> & {
  readonly firstMember: number;
  readonly lastMember: number;
};

/**
 * Where the columns of a new sheet stand.
 *
 * @param members how many people rate
 * @example placesFor(6).box1 // 9
 */
export function placesFor(members: number): Places {
  const { left, right } = columns;
  const firstMember = left.length + 1;
  return placesBy(
    (key) => {
      const index = left.findIndex((column) => column.key === key);
      return index < 0
        ? firstMember + members + right.findIndex((column) => column.key === key)
        : index + 1;
    },
    [firstMember, left.length + members],
  );
}

/**
 * Where columns stand, asked of each by its key.
 *
 * @param members columns of the first member and of the last
 * @example placesBy(parts.header.columnOf, [3, 8]).box1
 */
export function placesBy(
  columnOf: (key: ColumnKey) => number,
  [firstMember, lastMember]: readonly [number, number],
): Places {
  const keys = [...columns.left, ...columns.right].map(({ key }) => key);
  const entries = keys.map((key) => [key, columnOf(key)] as const);
  return {
    ...(Object.fromEntries(entries) as Record<ColumnKey, number>),
    firstMember,
    lastMember,
  };
}
