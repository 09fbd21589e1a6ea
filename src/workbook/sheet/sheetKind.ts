import type { Fields } from '../tab/header';
import type { TabKind } from '../tab/readTab';
import { wordColumns, type ColumnKey } from './columns';

/** A sub-section sheet as a tab: its columns by key, and what names a row. */
export const sheetKind: TabKind<ColumnKey> = {
  fields: Object.fromEntries(
    wordColumns.map((column) => [column.key, column]),
  ) as unknown as Fields<ColumnKey>,
  names: ['id', 'method'],
};
