import type { Context } from '../calls/context';
import { describe } from '../calls/describe';
import { oneOf, text } from '../calls/guard';

type Google = GoogleAppsScript.Utilities.Utilities;

/** The patterns that the product uses. */
const PATTERNS = ['yyyy-MM-dd'] as const;

export class Utilities implements Pick<Google, 'formatDate'> {
  constructor(private readonly context: Context) {}

  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    if (!(date instanceof this.context.realm.Date)) {
      throw new TypeError(`The date is ${describe(date)}; give a Date.`);
    }
    oneOf(format, PATTERNS, 'The format');
    // Google takes what it does not know for GMT, and says nothing; here it throws.
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: text(timeZone, 'The time zone'),
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    }).formatToParts(date);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  }
}
