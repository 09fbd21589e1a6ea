import { agree } from '../../../local/probe/questions/agree';
import type { Json, Known } from '../../../local/probe/questions/question';
import type { Listed } from './listed';

/** What is known of one answer, by whomever, and what came here. */
export interface Compared {
  readonly name: string;
  readonly expected: Json;
  /** `recorded`: it came in real Google. */
  readonly known: Known | 'recorded';
  readonly came: Json | undefined;
}

const ABSENT = /is not implemented by the local host|is not defined/;

/**
 * What is wrong with an answer of the local host.
 *
 * @param compared what is known, and what came
 * @param listed what the list says of this question, if anything
 * @returns a sentence, or null if all is right
 * @example faultOf({ name: 'one', expected: 1, known: 'recorded', came: 1 }) // null
 */
export function faultOf(compared: Compared, listed?: Listed): string | null {
  const { name, expected, known, came } = compared;
  if (came === undefined) return `“${name}” was not answered here.`;
  const isAbsent = ABSENT.test(JSON.stringify(came));
  if (isAbsent || listed?.is === 'absent') {
    if (isAbsent && listed?.is === 'absent') return null;
    return isAbsent
      ? `“${name}” needs what the local host does not have: list it as absent.`
      : `“${name}” is listed as absent, but is answered here: take it off the list.`;
  }
  const differs = listed?.is === 'stricter' || listed?.is === 'elsewhere';
  if (!agree(expected, came)) {
    if (differs) return null;
    const both = `${JSON.stringify(expected)} was ${known}, and ${JSON.stringify(came)} came here`;
    return `“${name}”: ${both}. Mend the host; if it is stricter than Google, list it so.`;
  }
  return known === 'recorded' ? null : stale(compared, listed);
}

/** Of an answer that agrees with what is expected. */
function stale({ name, known }: Compared, listed?: Listed): string | null {
  const isBelieved = known === 'believed';
  if (isBelieved === (listed?.is === 'believed') && (isBelieved || !listed)) return null;
  return isBelieved
    ? `“${name}” is answered as expected, but that is only believed: list it so.`
    : `“${name}” is answered as expected, as ${known}: take it off the list.`;
}
