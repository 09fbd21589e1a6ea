import type { Revealed, SheetResults } from '../../server/reply';
import { counted, inWords } from '../../controls/inWords';
import { missingWords } from './progressWords';

/**
 * What the lead is asked before ratings are revealed; who is missing comes first.
 *
 * @returns `null` if they were revealed already, and only writing them has to be ended
 * @example revealQuestion(sheet) // 'Everybody is done. Revealing shows …'
 */
export function revealQuestion({ stage, progress }: SheetResults): string | null {
  if (stage === 'revealing') return null;
  return `${missingWords(progress)}${elsewhereWords(progress)} Revealing shows every rating to everybody and cannot be undone. Reveal now?`;
}

/** What a reveal leaves out, since nobody has said whose it is. */
function elsewhereWords(progress: SheetResults['progress']): string {
  return progress
    .filter(({ elsewhere }) => elsewhere > 0)
    .map(
      ({ initials, elsewhere }) =>
        ` ${counted(elsewhere, 'answer')} as ${initials} came from another account and ${elsewhere === 1 ? 'stays' : 'stay'} out, until you say under Lead whose ${elsewhere === 1 ? 'it is' : 'they are'}.`,
    )
    .join('');
}

/**
 * What a reveal came to: a `?` is no rating that any count would name.
 *
 * @example revealedWords({ ratings: 14, unsure: 1, strategies: 0, notes: [] }) // '14 ratings and 1 “?” were revealed.'
 */
export function revealedWords({ ratings, unsure, strategies }: Revealed): string {
  const what = [
    counted(ratings, 'rating'),
    ...(unsure === 0 ? [] : [`${unsure} “?”`]),
    ...(strategies === 0 ? [] : [counted(strategies, 'strategy', 'strategies')]),
  ];
  return `${inWords(what)} ${ratings === 1 && what.length === 1 ? 'was' : 'were'} revealed.`;
}
