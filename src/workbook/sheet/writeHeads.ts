import { headWanted } from '../../core/team/heads';
import type { Member } from '../../core/team/member';
import type { Failure } from '../tab/readTab';
import { writeHeader, type HeaderWord } from '../tab/writeHeader';
import type { Parts } from './parts';
import type { SheetRead } from './readSheet';

/**
 * Heads of columns that say otherwise than the team whether their member rates.
 *
 * @param team the whole team of the cycle; columns of others stay as they are
 * @example headsToWrite(parts, team) // [{ column: 5, word: '(EF)' }]
 */
export function headsToWrite({ ratings }: Parts, team: readonly Member[]): readonly HeaderWord[] {
  return ratings.flatMap((own) => {
    const word = headWanted(own, team);
    return word === null ? [] : [{ column: own.column, word }];
  });
}

/**
 * Puts initials at the heads of columns in brackets where their members do not rate, and takes the
 * brackets from those who do.
 *
 * @throws Refusal if the sheet was changed at the same moment; see `writeHeader`
 * @example writeHeads(read, team, { action: 'Repairing', remedy: 'Press Check workbook again.' })
 */
export function writeHeads(read: SheetRead, team: readonly Member[], failure: Failure): void {
  const words = headsToWrite(read.parts, team);
  if (words.length > 0) writeHeader(read, words, failure);
}
