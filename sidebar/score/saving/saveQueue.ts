import type { AnswerSent } from '../../../src/core/ballots/answerEntered';
import type { Later } from '../../server/inTime';
import type { Saved } from '../../server/reply';
import {
  afterCall,
  afterEntering,
  afterFailing,
  afterSaving,
  newEntry,
  toSend,
  type Entered,
  type Entry,
  type Given,
} from './entry';
import { isSamePlace, type Place } from './place';
import { isUnsavedElsewhere, movedTo } from './movedTo';

type Chosen = Pick<Entry, 'place' | 'method'>;

interface World {
  /** Ends in any case: until it does, nothing else is sent. */
  readonly save: (place: Place, answers: readonly AnswerSent[], turn: number) => Promise<Saved>;
  /** In milliseconds, so that turns are above those of earlier visits. */
  readonly now: () => number;
  readonly later: Later;
  /** Told after every change of what the queue says. */
  readonly changed: () => void;
}

const TYPING_PAUSE = 1000;
const PAUSES = [2000, 5000, 15_000] as const;
const LONGEST_PAUSE = 30_000;

/**
 * Keeps every answer until the server has acknowledged it. One call is under way at a time, because
 * Google keeps no order among calls; what waits for one sheet goes in one call.
 */
export class SaveQueue {
  /** Why the last call failed; `null` again once everything is saved. */
  problem: string | null = null;
  isSending = false;
  /** How many calls have saved something. */
  saves = 0;
  /** Ratings that were let go, since they were changed elsewhere, and not chosen again since. */
  changedElsewhere: readonly Chosen[] = [];
  private entries: readonly Entry[] = [];
  /** Of the last call. */
  private turn = 0;
  private readonly stages = new Map<string, Saved['stage']>();
  private failures = 0;
  private mostAtOnce = Infinity;
  private stopTyping = (): void => undefined;
  private stopPause = (): void => undefined;

  constructor(private readonly world: World) {}

  /** Where the answers belong that are not saved, one place for each. */
  get unsaved(): readonly Place[] {
    return this.entries.filter(({ state }) => state !== 'saved').map(({ place }) => place);
  }

  /** What was entered here and may be newer than the sheet as it was read, by method. */
  answersAt(place: Place): ReadonlyMap<string, Given> {
    const here = this.entries.filter((entry) => isSamePlace(entry.place, place));
    return new Map(here.map((entry) => [entry.method, entry]));
  }

  /** Where the last answers went that were saved there; `null` if none were. */
  stageAt(place: Place): Saved['stage'] | null {
    return this.stages.get(placeKey(place)) ?? null;
  }

  /** Takes an answer, and sends it, with what was being typed, as soon as no call is under way. */
  put(place: Place, entered: Entered): void {
    this.changedElsewhere = this.changedElsewhere.filter(
      (chosen) => chosen.method !== entered.method || !isSamePlace(chosen.place, place),
    );
    this.keep(place, entered, 'waiting');
    this.endTyping();
  }

  /** Takes an answer whose strategy is being typed, and sends it when typing pauses. */
  type(place: Place, entered: Entered): void {
    this.keep(place, entered, 'typing');
    this.stopTyping();
    this.stopTyping = this.world.later(() => this.endTyping(), TYPING_PAUSE);
  }

  endTyping(): void {
    this.stopTyping();
    this.release('typing');
  }

  /** Sends at once what has failed. */
  retry(): void {
    this.stopPause();
    this.release('failed');
  }

  /** Takes it that ratings changed elsewhere are to stand. */
  leaveChanged(): void {
    this.changedElsewhere = [];
    this.world.changed();
  }

  /** Lets go of what the first so many calls saved, for a sheet that has been read since. */
  forget(place: Place, saves: number): void {
    const isRead = (entry: Entry): boolean =>
      entry.state === 'saved' && entry.savedBy <= saves && isSamePlace(entry.place, place);
    this.entries = this.entries.filter((entry) => !isRead(entry));
    this.world.changed();
  }

  /** Gives what is not saved under other initials to these. What waits under these stays. */
  moveTo(initials: string): void {
    this.entries = movedTo(this.entries, initials);
    this.retry();
  }

  /** Gives up what is not saved under other initials than these. */
  dropAllBut(initials: string): void {
    this.entries = this.entries.filter((entry) => !isUnsavedElsewhere(entry, initials));
    this.retry();
  }

  private keep(place: Place, entered: Entered, state: 'typing' | 'waiting'): void {
    const known = this.entries.find(
      (entry) => entry.method === entered.method && isSamePlace(entry.place, place),
    );
    const others = this.entries.filter((entry) => entry !== known);
    this.entries = [...others, afterEntering(known ?? newEntry(place, entered), entered, state)];
    this.world.changed();
  }

  private release(held: Entry['state']): void {
    this.entries = this.entries.map((entry) =>
      entry.state === held ? { ...entry, state: 'waiting' } : entry,
    );
    if (this.unsaved.length === 0) this.problem = null;
    this.send();
    this.world.changed();
  }

  private send(): void {
    const waiting = this.entries.filter(({ state }) => state === 'waiting');
    const [first] = waiting;
    if (!first || this.isSending) return;
    const { place } = first;
    const answers = waiting
      .filter((entry) => isSamePlace(entry.place, place))
      .slice(0, this.mostAtOnce)
      .map(toSend);
    this.isSending = true;
    this.turn = Math.max(this.turn + 1, this.world.now());
    this.world.changed();
    this.world.save(place, answers, this.turn).then(
      (saved) => this.succeed(place, answers, saved),
      (error: unknown) => this.fail(place, answers, error),
    );
  }

  private succeed(place: Place, answers: readonly AnswerSent[], saved: Saved): void {
    this.stages.set(placeKey(place), saved.stage);
    this.isSending = false;
    if (saved.overtakenBy !== null) {
      // Another window is ahead: the same again, in a turn of its own.
      this.turn = Math.max(this.turn, saved.overtakenBy);
      return this.retry();
    }
    this.saves += 1;
    this.failures = 0;
    this.mostAtOnce = Infinity;
    const done = { number: this.saves, changed: saved.changed };
    this.entries = afterCall(this.entries, { place, answers }, (entry, sent) =>
      afterSaving(entry, sent, done),
    );
    const changed = saved.changed.map(({ method }) => ({ place, method }));
    this.changedElsewhere = [...this.changedElsewhere, ...changed];
    this.retry();
  }

  private fail(place: Place, answers: readonly AnswerSent[], error: unknown): void {
    this.isSending = false;
    // One answer that cannot be saved must not keep those beside it from being saved.
    this.mostAtOnce = Math.max(1, Math.floor(answers.length / 2));
    this.entries = afterCall(this.entries, { place, answers }, afterFailing);
    if (this.unsaved.length > 0) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
    const pause = PAUSES[this.failures] ?? LONGEST_PAUSE;
    this.failures += 1;
    this.stopPause();
    this.stopPause = this.world.later(() => this.retry(), pause);
    this.world.changed();
  }
}

function placeKey({ subsection, cycle }: Place): string {
  return `${subsection} ${cycle}`;
}
