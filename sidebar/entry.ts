import type { Rating } from './bridge';

/** Which sheet an answer belongs to, and under whose initials it is given. */
export interface Place {
  readonly subsection: string;
  readonly cycle: string;
  readonly initials: string;
}

export interface Answer {
  readonly rating: Rating | null;
  readonly strategy: string;
}

/** An answer as it was entered, and the strategy that had been read before. */
export interface Entered extends Answer {
  readonly method: string;
  readonly strategyRead: string;
}

/** An answer as the server takes it. */
export interface Sent {
  readonly method: string;
  readonly rating: string;
  readonly strategy: string;
  readonly strategyBefore: string;
}

/** An answer on its way to the server. */
export interface Entry extends Answer {
  readonly place: Place;
  readonly method: string;
  /** Whether the rating was chosen here and is not saved; else it stays as it is on the sheet. */
  readonly isRated: boolean;
  /** As last read or saved. */
  readonly strategyBefore: string;
  /** Sent in a call that failed, which may have arrived all the same; else `null`. */
  readonly strategyInDoubt: string | null;
  readonly state: 'typing' | 'waiting' | 'failed' | 'saved';
  /** The number of the call that saved it. */
  readonly savedBy: number;
}

export function isSame(one: Place, other: Place): boolean {
  return (
    one.subsection === other.subsection &&
    one.cycle === other.cycle &&
    one.initials === other.initials
  );
}

export function newEntry(place: Place, entered: Entered): Entry {
  const { method, rating, strategy, strategyRead: strategyBefore } = entered;
  const given = { place, method, rating, strategy };
  return {
    ...{ ...given, strategyBefore, strategyInDoubt: null },
    ...{ isRated: false, state: 'waiting', savedBy: 0 },
  };
}

/**
 * A strategy in doubt is sent again as it was, before a newer one: the server then finds on the
 * sheet what it has to replace, whether the first call arrived or not.
 */
export function toSend(entry: Entry): Sent {
  const { method, strategyBefore } = entry;
  const strategy = entry.strategyInDoubt ?? plain(entry.strategy);
  const rating = entry.isRated ? String(entry.rating ?? '') : 'same';
  return { method, rating, strategy, strategyBefore };
}

/** The entry after a call saved what was sent of it. It may have been changed during the call. */
export function afterSaving(entry: Entry, sent: Sent, savedBy: number): Entry {
  const isWhole = plain(entry.strategy) === sent.strategy && toSend(entry).rating === sent.rating;
  return {
    ...entry,
    strategyBefore: sent.strategy,
    strategyInDoubt: null,
    isRated: entry.isRated && toSend(entry).rating !== sent.rating,
    ...(isWhole && { state: 'saved', savedBy }),
  };
}

export function afterFailing(entry: Entry, sent: Sent): Entry {
  const state = entry.state === 'typing' ? 'typing' : 'failed';
  return { ...entry, strategyInDoubt: sent.strategy, state };
}

/**
 * A strategy as the server will keep it: on one line, without what a cell may not keep.
 *
 * @example plain(' We meet\n weekly ') // 'We meet weekly'
 */
export function plain(strategy: string): string {
  return strategy.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
