import { serialOf } from './serialDate';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const fullNames =
  /^(january|february|march|april|may|june|july|august|september|sept|october|november|december|[a-z]{3})\.?$/i;

interface Parts {
  readonly year?: string | undefined;
  readonly month: string | undefined;
  readonly day?: string | undefined;
}

/** Ways of typing a date that an American spreadsheet takes for one, first match wins. */
const forms: readonly (readonly [RegExp, (found: RegExpExecArray) => Parts])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([, year, month, day]) => ({ year, month, day })],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, ([, month, day, year]) => ({ year, month, day })],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([, month, day]) => ({ month, day })],
  [/^(\d{1,2})[-/](\d{4})$/, ([, month, year]) => ({ month, year })],
  [
    new RegExp(`^(${monthName})[ -]*(\\d{1,2})(?:st|nd|rd|th)?(?:,? *(\\d{4}))?$`, 'i'),
    ([, month, , day, year]) => ({ year, month, day }),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]*(${monthName})(?:[ ,-]*(\\d{4}|\\d{2}))?$`, 'i'),
    ([, day, month, , year]) => ({ year, month, day }),
  ],
  [new RegExp(`^(${monthName})[ ,-]*(\\d{4})$`, 'i'), ([, month, , year]) => ({ year, month })],
];

export interface Moment {
  readonly kind: 'date' | 'time' | 'dateTime';
  readonly serial: number;
}

/** What a text is if typing it would make a date of it, a time, or both; or null. */
export function parseDateTime(typed: string, thisYear: number): Moment | null {
  const date = parseDate(typed, thisYear);
  if (date !== null) return { kind: 'date', serial: date };
  const time = parseTime(typed);
  if (time !== null) return { kind: 'time', serial: time };
  const [, day = '', clock = ''] = /^(.+)(?: +|(?<=\d)T)(\d.*)$/.exec(typed) ?? [];
  const [dayOf, timeOf] = [parseDate(day, thisYear), parseTime(clock)];
  return dayOf === null || timeOf === null ? null : { kind: 'dateTime', serial: dayOf + timeOf };
}

/** The part of a day that has gone by then: `17:00`, `5:00 pm`, `5 pm`. */
function parseTime(typed: string): number | null {
  const found = /^(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?)?( ?[ap]m)?$/i.exec(typed);
  if (found === null) return null;
  const [, hours, minutes, seconds = '0', half] = found;
  if (minutes === undefined && half === undefined) return null;
  if (half !== undefined && Number(hours) > 12) return null;
  const hour = half === undefined ? Number(hours) : Number(hours) % 12;
  const afternoon = half?.trim().toLowerCase() === 'pm' ? 12 : 0;
  return (((hour + afternoon) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds)) / 86_400;
}

/** The serial number of a text that typing would turn into a date, or null. */
function parseDate(text: string, thisYear: number): number | null {
  for (const [form, read] of forms) {
    const found = form.exec(text);
    if (found === null) continue;
    const { year, month, day } = read(found);
    const monthNumber = numberOfMonth(month ?? '');
    if (monthNumber === null) continue;
    return serialOf({
      year: year === undefined ? thisYear : fullYear(year),
      month: monthNumber,
      day: Number(day ?? 1),
    });
  }
  return null;
}

function numberOfMonth(month: string): number | null {
  if (/^\d+$/.test(month)) return Number(month);
  if (!fullNames.test(month)) return null;
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}
