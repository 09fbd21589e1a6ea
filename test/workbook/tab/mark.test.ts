import fc from 'fast-check';
import {
  markCopied,
  markName,
  markNamed,
  sheetMark,
  type Mark,
} from '../../../src/workbook/tab/mark';
import { freeName, tabName } from '../../../src/workbook/tab/tabName';

describe('a mark', () => {
  test('is a name that people can read', () => {
    expect(markName(sheetMark({ subsection: '2.1', cycle: 'Fall 2026' }))).toBe(
      'HUB_2_1_CYCLE_Fall__2026',
    );
  });

  test('is read back, whatever characters the cycle has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (cycle) => {
        const mark = sheetMark({ subsection: '4.8', cycle });
        expect(markNamed(markName(mark))).toEqual(mark);
      }),
    );
  });

  test.each<[Mark, string]>([
    [{ kind: 'team' }, 'HUB_TEAM'],
    [{ kind: 'rubric' }, 'HUB_RUBRIC'],
    [{ kind: 'keptRubric', number: 1 }, 'HUB_RUBRIC_KEPT'],
    [{ kind: 'keptRubric', number: 2 }, 'HUB_RUBRIC_KEPT_2'],
  ])('%j is named %s, and read back', (mark, name) => {
    expect(markName(mark)).toBe(name);
    expect(markNamed(name)).toEqual(mark);
  });

  test('is read from no name but the one that it makes', () => {
    const like = fc.stringMatching(
      /^HUB_(TEAM|RUBRIC(_KEPT(_\d{0,3})?)?|\d{1,2}_\d{1,2}_CYCLE_\w{0,12})$/,
    );
    fc.assert(
      fc.property(fc.oneof(like, fc.string()), (name) => {
        const mark = markNamed(name);
        expect(mark === null ? name : markName(mark)).toBe(name);
      }),
    );
  });

  test('keeps to what Google allows in the name of a range, for any cycle of 45 characters', () => {
    const cycle = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.length <= 45);
    fc.assert(
      fc.property(fc.oneof(cycle, fc.constant('漢'.repeat(45))), (name) => {
        const mark = markName(sheetMark({ subsection: '2.1', cycle: name }));
        expect(mark).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(mark.length).toBeLessThanOrEqual(250);
      }),
    );
  });

  test.each([
    'Budget',
    'HUB_2_1',
    "'Copy of x'!HUB_2_1_CYCLE_Fall",
    'HUB_2_1_CYCLE_a_b',
    'HUB_2_1_CYCLE_zzzz_zzzz',
    'HUB_RUBRIC_KEPT_1',
  ])('%s marks nothing', (name) => expect(markNamed(name)).toBeNull());

  test.each([
    ["'Copy of Team'!HUB_TEAM", { kind: 'team' }],
    ['Team2!HUB_TEAM', { kind: 'team' }],
    ["'Eve''s! copy'!HUB_2_4_CYCLE_Fall__2026", sheetMark({ subsection: '2.4', cycle: 'Fall 2026' })],
  ])('%s marks nothing, and says what its tab is a copy of', (name, mark) => {
    expect(markNamed(name)).toBeNull();
    expect(markCopied(name)).toEqual(mark);
  }); // prettier-ignore

  test.each(['HUB_TEAM', "'Copy of Team'!Ratings", "'HUB_TEAM'!", 'Our_ratings', ''])(
    '%j is the name of no copy of ours',
    (name) => expect(markCopied(name)).toBeNull(),
  );
});

describe('a tab name', () => {
  test('is the sub-section and the cycle', () => {
    expect(tabName('Support logistics', 'Fall 2026', '')).toBe('Support logistics · Fall 2026');
  });

  test('is cut to 100 characters, and the cycle is not', () => {
    const cycle = 'x'.repeat(80);
    const name = tabName('Build network connections', cycle, '');
    expect(name).toBe(`Build network co… · ${cycle}`);
    expect(name).toHaveLength(100);
  });

  test('is never longer than Google allows, nor holds what it refuses', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.string({ maxLength: 80 }), (title, cycle) => {
        const name = tabName(title, cycle, ' (2)');
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name.endsWith(` · ${cycle} (2)`)).toBe(true);
        expect(name.slice(0, -cycle.length - 4)).not.toMatch(/[:\\/?*[\]]/);
      }),
    );
  });

  test('that is taken gets a number, within the 100 characters', () => {
    const cycle = 'x'.repeat(80);
    const taken = new Set([tabName('Build network culture', cycle, '')]);
    const name = freeName(
      (ending) => tabName('Build network culture', cycle, ending),
      (candidate) => taken.has(candidate),
    );
    expect(name).toBe(`Build networ… · ${cycle} (2)`);
  });
});
