import { parseDateTime } from './parseDate';
import { serialOfMoment } from './serialDate';
import { describe } from '../calls/describe';

/** What becomes of something written into a cell, as typing it would. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly pattern?: string };

export interface EntryOptions {
  /** Whether the cell's number format is `@`, plain text. */
  readonly plainText: boolean;
  readonly now: () => Date;
}

const cellLimit = 50_000;
const patterns = {
  date: 'M/d/yyyy',
  time: 'h:mm AM/PM',
  dateTime: 'M/d/yyyy H:mm:ss',
} as const;

/** @example parseEntry('1-2', options) // { kind: 'number', value: …, pattern: 'M/d/yyyy' } */
export function parseEntry(value: unknown, options: EntryOptions): Entry {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { kind: 'number', value: serialOfMoment(value as Date), pattern: patterns.date };
  }
  if (typeof value !== 'string') {
    throw new TypeError(
      `A cell was given ${describe(value)}; give a text, number, boolean or Date.`,
    );
  }
  if (value.length > cellLimit) {
    throw new RangeError(
      `Your input contains ${value.length} characters, more than the maximum of ${cellLimit} in a single cell.`,
    );
  }
  return parseText(value, options);
}

function parseText(typed: string, { plainText, now }: EntryOptions): Entry {
  if (typed.startsWith("'")) {
    return typed.length > 1 ? { kind: 'text', text: typed.slice(1) } : { kind: 'blank' };
  }
  // Google's pages do not say what `=` does in a plain text cell, so the host assumes the worst.
  if (/^=./s.test(typed)) return { kind: 'formula', formula: typed };
  if (plainText) return { kind: 'text', text: typed };
  const trimmed = typed.trim();
  const parsed = parseNumber(trimmed) ?? parseMoment(trimmed, now);
  if (parsed !== null) return parsed;
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  }
  if (/^\+./s.test(typed)) return { kind: 'formula', formula: `=${typed}` };
  return { kind: 'text', text: typed };
}

const number = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?( ?%)?$/i;

function parseNumber(typed: string): Entry | null {
  // As accountants write what is below zero.
  const inBrackets = /^\(([^-+].*)\)$/.exec(typed)?.[1];
  const found = number.exec(inBrackets ?? typed);
  if (found === null) return null;
  const [, sign, currency, digits = '', exponent = '', percent] = found;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const value = sign === '-' || inBrackets !== undefined ? -size : size;
  if (percent) return { kind: 'number', value, pattern: digits.includes('.') ? '0.00%' : '0%' };
  if (currency) return { kind: 'number', value, pattern: '"$"#,##0.00' };
  if (digits.includes(',')) return { kind: 'number', value, pattern: '#,##0' };
  return { kind: 'number', value };
}

function parseMoment(typed: string, now: () => Date): Entry | null {
  const moment = parseDateTime(typed, now().getFullYear());
  return moment && { kind: 'number', value: moment.serial, pattern: patterns[moment.kind] };
}
