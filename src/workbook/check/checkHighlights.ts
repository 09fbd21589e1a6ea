import { repairable, type Fault } from '../../core/check/fault';
import { listed } from '../../core/words/listed';
import { sheetHeaders } from '../../core/words/protocol';
import type { SheetRead } from '../sheet/readSheet';
import type { Highlight } from '../tab/layout';
import { findHighlights } from './highlightRules';

const NAMES: Readonly<Record<Highlight['look'], string>> = {
  misaligned: 'The highlight of misaligned rows',
  lacksStrategy: `The mark of empty cells under ${sheetHeaders.strategies}`,
};

/**
 * Highlights that are gone, changed, or leave rows out. How they look is the team's.
 *
 * @example checkHighlights(read).length // 0
 */
export function checkHighlights(read: SheetRead): readonly Fault[] {
  const reaches = findHighlights(read)?.reaches ?? [];
  const texts = reaches
    .filter(({ missed }) => missed.length > 0)
    .map(({ highlight, missed, isAnywhere }) => {
      const fault = isAnywhere
        ? `does not reach all of ${listed(missed, 3)}`
        : 'is gone or changed';
      return `${NAMES[highlight.look]} ${fault}.`;
    });
  if (texts.length === 0) return [];
  const remedy = 'Repair puts back what is missing; highlights of your own stay.';
  return [repairable('highlights', [...texts, remedy].join(' '))];
}
