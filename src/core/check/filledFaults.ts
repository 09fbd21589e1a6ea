import type { Shown } from '../sheet/shown';
import { isWord } from '../words/protocol';
import { shortened } from '../words/shortened';
import { byHand, repairable, type Fault } from './fault';

/** What one of the add-on’s functions shows in its own cell, if that is wrong or late. */
interface Stopped {
  readonly name: string;
  readonly shows: string;
  /** What stands where it would fill, and can come from nobody but a person. */
  readonly inTheWay: string | undefined;
}

/**
 * What keeps the add-on’s functions from showing anything. Which numbers and words they show is not
 * judged: Google works them out behind everybody’s back, and what they showed before may stand there
 * long after a rating. What was typed over them is found by their formulas.
 *
 * @example filledFaults(shown).length // 0
 */
export function filledFaults(shown: Shown): readonly Fault[] {
  const stopped = [wordsStopped(shown), tallyStopped(shown)].filter((one) => one !== null);
  const late = stopped.filter(({ inTheWay }) => inTheWay === undefined);
  return [
    ...stopped.flatMap(({ name, shows, inTheWay }) =>
      inTheWay === undefined
        ? []
        : repairable(
            'formulas',
            `${name} “${shortened(shows)}”: “${shortened(inTheWay)}” was typed there. Repair clears it; Results do not depend on it.`,
          ),
    ),
    ...late
      .slice(0, 1)
      .map(({ name, shows }) =>
        byHand(
          `${name} “${shortened(shows)}”. Google may still be working that out: check again in a minute. If it stays so, clear what was typed there, or reload the spreadsheet. Results do not depend on it.`,
        ),
      ),
  ];
}

function wordsStopped({ anchor, rows }: Shown): Stopped | null {
  if (anchor === '') return null;
  const typed = rows.flatMap(({ agreement, word }) => [
    ...(isCount(agreement) ? [] : [agreement]),
    ...(isWord(word) ? [] : [word]),
  ]);
  const inTheWay = typed.find((text) => text !== anchor);
  return { name: 'Agreement and Alignment show', shows: anchor, inTheWay };
}

function tallyStopped({ tally }: Shown): Stopped | null {
  const [shows = '', ...others] = tally ?? [];
  if (isCount(shows)) return null;
  const inTheWay = others.find((text) => !isCount(text) && text !== shows);
  return { name: 'The tally shows', shows, inTheWay };
}

/** A number, or nothing yet. */
function isCount(text: string): boolean {
  return !Number.isNaN(Number(text));
}
