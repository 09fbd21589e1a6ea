import type { Progress } from '../../../../sidebar/server/reply';
import {
  doneIn,
  doneWords,
  missingWords,
  progressWords,
  ratersIn,
} from '../../../../sidebar/results/sheet/progressWords';
import { member } from '../results';

const facilitator = member('FA', 0, { role: 'facilitator', left: 0 });
const inactive = member('IN', 2, { role: 'inactive', left: 0 });

describe('progressWords', () => {
  it.each<[string, Progress]>([
    ['all done', member('AB', 6)],
    ['3 left', member('AB', 3)],
    ['1 left', member('AB', 5)],
    ['not begun', member('AB', 0)],
    ['facilitator', facilitator],
    ['inactive, answered 2', inactive],
  ])('says “%s”', (words, progress) => {
    expect(progressWords(progress)).toBe(words);
  });
});

describe('doneWords', () => {
  it.each<[string, readonly Progress[]]>([
    ['0 of 1 are done', [member('AB', 5)]],
    ['1 of 2 is done', [member('AB', 6), member('CD', 0)]],
    ['2 of 3 are done', [member('AB', 6), member('CD', 0), member('EF', 6)]],
  ])('says “%s”', (words, progress) => {
    expect(doneWords(progress)).toBe(words);
  });

  it('counts nobody who is not asked to rate', () => {
    const progress = [facilitator, member('AB', 6), inactive];
    expect(ratersIn(progress).map(({ initials }) => initials)).toEqual(['AB']);
    expect(doneIn(progress)).toBe(1);
    expect(doneWords(progress)).toBe('1 of 1 is done');
  });
});

describe('missingWords', () => {
  it.each<[string, readonly Progress[]]>([
    ['Everybody is done.', [member('AB', 6), facilitator, inactive]],
    ['CD has 3 left.', [member('AB', 6), member('CD', 3)]],
    ['EF has not begun.', [member('EF', 0)]],
    ['EF and GH have not begun.', [member('EF', 0), member('GH', 0)]],
    ['CD has 3 left and EF has not begun.', [member('CD', 3), member('EF', 0)]],
    [
      'AB has 1 left, CD has 3 left, and EF, GH and IJ have not begun.',
      [
        ...[member('AB', 5), member('EF', 0), member('CD', 3)],
        ...[member('GH', 0), member('IJ', 0)],
      ],
    ],
  ])('says “%s”', (words, progress) => {
    expect(missingWords(progress)).toBe(words);
  });
});
