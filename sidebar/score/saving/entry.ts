import { SAME, type AnswerSent } from '../../../src/core/ballots/answerEntered';
import type { Answer } from '../../../src/core/ballots/ballot';
import { plainStrategy } from '../../../src/core/ballots/strategiesOf';
import type { Rating } from '../../../src/core/agreement/rating';
import type { Saved } from '../../server/reply';
import { isSamePlace, type Place } from './place';

/** What is given on a method. */
export type Given = Pick<Answer, 'rating' | 'strategy'>;

/** An answer as it was entered, and as the card showed it before. */
export interface Entered extends Given {
  readonly method: string;
  readonly read: Given;
}

/** An answer on its way to the server. */
export interface Entry extends Given {
  readonly place: Place;
  readonly method: string;
  /** Whether the rating was chosen here and is not saved; else it stays as it is on the sheet. */
  readonly isRated: boolean;
  /**
   * As last read or saved, and then what was sent in calls that failed: they may have arrived all the
   * same. What stands there and is none of these was given elsewhere.
   */
  readonly ratingsBefore: readonly string[];
  readonly strategiesBefore: readonly string[];
  readonly state: 'typing' | 'waiting' | 'failed' | 'saved';
  /** The number of the call that saved it. */
  readonly savedBy: number;
}

/** A call that saved something: its number, and what it left since something newer stands there. */
export interface Done extends Pick<Saved, 'changed'> {
  readonly number: number;
}

/** Whether it has a strategy that was entered here and is not saved. */
export function isWritten({ strategy, strategiesBefore }: Entry): boolean {
  return strategiesBefore.some((before) => before !== plainStrategy(strategy));
}

/** An entry for a method on which nothing was entered yet. */
export function newEntry(place: Place, { method, read }: Entered): Entry {
  return {
    ...{ place, method, ...read, isRated: false, state: 'saved', savedBy: 0 },
    ...{ ratingsBefore: [], strategiesBefore: [plainStrategy(read.strategy)] },
  };
}

export function afterEntering(entry: Entry, entered: Given, state: 'typing' | 'waiting'): Entry {
  const { rating, strategy } = entered;
  return {
    ...{ ...entry, rating, strategy, state },
    isRated: entry.isRated || state === 'waiting',
    ratingsBefore: entry.isRated ? entry.ratingsBefore : [textOf(entry.rating)],
  };
}

/** Always what was entered last: an older text may be the very one that the server refuses. */
export function toSend(entry: Entry): AnswerSent {
  const { method, ratingsBefore, strategiesBefore } = entry;
  const rating = entry.isRated ? textOf(entry.rating) : SAME;
  return {
    method,
    rating,
    ratingsBefore,
    strategy: plainStrategy(entry.strategy),
    strategiesBefore,
  };
}

/**
 * The entry after a call saved what was sent of it. It may have been changed during the call. A
 * rating that was changed elsewhere is let go: nothing is sent over a newer one.
 */
export function afterSaving(entry: Entry, sent: AnswerSent, { number, changed }: Done): Entry {
  const newer = changed.find(({ method }) => method === entry.method);
  const rating = newer ? newer.rating : entry.rating;
  const isRated = entry.isRated && !newer && textOf(rating) !== sent.rating;
  const isWhole = !isRated && plainStrategy(entry.strategy) === sent.strategy;
  return {
    ...{ ...entry, rating, isRated, strategiesBefore: [sent.strategy] },
    ratingsBefore: sent.rating === SAME ? entry.ratingsBefore : [sent.rating],
    ...(isWhole && { state: 'saved', savedBy: number }),
  };
}

export function afterFailing(entry: Entry, sent: AnswerSent): Entry {
  const { ratingsBefore, strategiesBefore } = entry;
  return {
    ...entry,
    ratingsBefore: sent.rating === SAME ? ratingsBefore : withOne(ratingsBefore, sent.rating),
    strategiesBefore: withOne(strategiesBefore, sent.strategy),
    state: entry.state === 'typing' ? 'typing' : 'failed',
  };
}

/** All entries after a call; what it held comes last, so that the next takes other answers. */
export function afterCall(
  entries: readonly Entry[],
  { place, answers }: { readonly place: Place; readonly answers: readonly AnswerSent[] },
  after: (entry: Entry, sent: AnswerSent) => Entry,
): readonly Entry[] {
  const [held, others]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) {
    const sent = isSamePlace(entry.place, place)
      ? answers.find(({ method }) => method === entry.method)
      : undefined;
    if (sent) held.push(after(entry, sent));
    else others.push(entry);
  }
  return [...others, ...held];
}

function withOne(texts: readonly string[], text: string): readonly string[] {
  return texts.includes(text) ? texts : [...texts, text];
}

function textOf(rating: Rating | null): string {
  return String(rating ?? '');
}
