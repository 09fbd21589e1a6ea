import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Context } from '../calls/context';
import { momentOfSerial, serialOfMoment } from '../cells/serialDate';
import { describe } from '../calls/describe';

// Between a custom function and Univer's formula engine: what is given, and what comes back.

/** As Google passes it: a range as rows of values, a single cell as its value, a blank as ''. */
export function argumentOf(variant: FunctionVariantType, context: Context): unknown {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!(value instanceof ArrayValueObject)) return scalarOf(value, context);
  const rows = context.realm.Array.from({ length: value.getRowCount() }, (_row, row) =>
    context.realm.Array.from({ length: value.getColumnCount() }, (_column, column) =>
      scalarOf(value.get(row, column), context),
    ),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function scalarOf(value: Nullable<BaseValueObject>, context: Context): unknown {
  if (!value || value.isNull()) return '';
  const plain = value.getValue();
  const isDate = typeof plain === 'number' && value.isDateFormat();
  return isDate ? new context.realm.Date(momentOfSerial(plain)) : plain;
}

/** What a custom function may return: a value, a row of rows, or a column as a plain array. */
export function resultOf(returned: unknown): BaseValueObject[][] {
  if (!Array.isArray(returned)) return [[cellOf(returned)]];
  const rows: unknown[][] = returned.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) throw new Error('The custom function returned an empty array.');
  if (rows.some((row) => row.length !== width)) {
    throw new Error('The custom function returned rows of different lengths; a range has none.');
  }
  return rows.map((row) => Array.from(row, cellOf));
}

function cellOf(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return NumberValueObject.create(serialOfMoment(value as Date), 'M/d/yyyy');
  }
  throw new TypeError(`The custom function returned ${describe(value)}; a cell cannot hold that.`);
}

export function arrayOf(rows: BaseValueObject[][]): BaseValueObject {
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (single !== undefined) return single;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
