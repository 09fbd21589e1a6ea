const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 30 December 1899, as sheets count dates; null when there is no such day. */
export function serialOf({ year, month, day }: Day): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - epoch) / dayLength) : null;
}

/** A script's Date is a moment; the cell holds what the clock on the wall said then. */
export function serialOfMoment(date: Date): number {
  const wall = date.getTime() - date.getTimezoneOffset() * 60_000;
  return (wall - epoch) / dayLength;
}

/** The inverse of serialOfMoment, in milliseconds. */
export function momentOfSerial(serial: number): number {
  const wall = Math.round(epoch + serial * dayLength);
  return wall + new Date(wall).getTimezoneOffset() * 60_000;
}
