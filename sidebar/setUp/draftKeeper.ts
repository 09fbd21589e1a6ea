import type { RequestOf } from '../../src/core/requests/requests';

/** What stands in Team, and the team that it began from. */
export type Draft = RequestOf<'keepDraft'>;

const PAUSE = 800;

interface Means {
  readonly send: (draft: Draft) => Promise<unknown>;
  /** Does something after so many milliseconds, unless what it gives back is called before. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  /** Told why the last was not kept, or `null` if it was. */
  readonly tell: (error: string | null) => void;
}

interface Keeper {
  /** Told whatever stands there now. */
  readonly put: (now: Draft) => void;
  /** Waits for no pause: the sidebar may be closed right now. */
  readonly hurry: () => void;
}

/**
 * Keeps what is typed into Team where it outlives the sidebar, at each pause in typing. One call at a time:
 * Google keeps no order among several.
 *
 * @param first what is kept already; a team that is as it was if nothing is
 * @example draftKeeper(first, { send, later, tell }).put({ team: 'AB Ada', teamBefore: '' })
 */
export function draftKeeper(first: Draft, { send, later, tell }: Means): Keeper {
  let [kept, newest, isSending] = [first, first, false];
  let cancel = (): void => undefined;
  const keep = async (): Promise<void> => {
    if (isSending || isSame(newest, kept)) return;
    isSending = true;
    const sent = newest;
    try {
      await send(sent);
      kept = sent;
      tell(null);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
    isSending = false;
    // What was typed meanwhile had its pause already.
    if (newest !== sent) await keep();
  };
  return {
    put: (now) => {
      newest = now;
      cancel();
      cancel = later(() => void keep(), PAUSE);
    },
    hurry: () => {
      cancel();
      void keep();
    },
  };
}

/** Of a team that is as it was nothing is kept, whatever it is. */
function isSame(a: Draft, b: Draft): boolean {
  const [isA, isB] = [a, b].map(({ team, teamBefore }) => team !== teamBefore);
  return isA && isB ? a.team === b.team && a.teamBefore === b.teamBefore : isA === isB;
}
