import { byHand, repairable, type Fault } from '../../core/check/fault';
import { misplacedWords, type MisplacedWords } from '../../core/check/misplacedWords';
import { listed } from '../../core/words/listed';
import type { SheetRead } from '../sheet/readSheet';
import { letters } from '../tab/a1';
import { columnOwners, type Behind } from './columnOwners';

/**
 * Words of the header that stand over another column than their own. Which of two members a column
 * is of, no cell says.
 *
 * @example misplacedIn(read, readBehind(read)).words // []
 */
export function misplacedIn(read: SheetRead, behind: Behind): MisplacedWords {
  const header = (read.values[read.parts.header.row - 1] ?? []).map(String);
  return misplacedWords(header, columnOwners(read, behind));
}

/**
 * One sentence for all that stands below: as long as a column is taken for another, whatever were
 * said or mended there would be wrong.
 *
 * @example misplacedFault(misplaced).repair // 'header'
 */
export function misplacedFault({ words, mended }: MisplacedWords): Fault {
  const quoted = listed(words.map(({ word }) => `“${word}”`));
  const text =
    words.length === 1
      ? `The header word ${quoted} stands over another column than its own, as the formulas and drop-downs below show.`
      : `The header words ${quoted} stand over other columns than their own, as the formulas and drop-downs below show.`;
  if (mended) {
    return repairable(
      'header',
      `${text} Nothing below is checked until then. Repair puts the header right.`,
    );
  }
  const places = words.map(({ word, column }) => `“${word}” over column ${letters(column + 1)}`);
  return byHand(
    `${text} Write ${listed(places)}, and what stood there over the columns that they leave. Nothing below is checked until then.`,
  );
}
