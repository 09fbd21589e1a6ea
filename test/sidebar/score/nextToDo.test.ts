import type { ScoreSheet } from '../../../sidebar/server/reply';
import { isToDo, nextToDo } from '../../../sidebar/score/nextToDo';

const sheet = (subsection: string, done: number | null, cycle = 'Fall 2026'): ScoreSheet => ({
  ...{ subsection, cycle, done, methods: 6 },
  ...{ title: `Sub-section ${subsection}`, stage: 'hidden' },
});
const [early, one, two, three] = [
  sheet('2.1', 0, 'Spring 2026'),
  sheet('2.1', 2),
  sheet('2.2', 6),
  sheet('2.3', null),
];
const sheets = [early, one, two, three];

describe('isToDo', () => {
  it('holds until every method is answered, and where nobody knows', () => {
    expect(sheets.map(isToDo)).toEqual([true, true, false, true]);
  });
});

describe('nextToDo', () => {
  it('goes on in the same cycle, past what is done, round the end', () => {
    expect(nextToDo(sheets, one)).toBe(three);
    expect(nextToDo(sheets, three)).toBe(one);
  });

  it('gives null when all others are done', () => {
    expect(nextToDo([early, one, two], one)).toBeNull();
    expect(nextToDo([early], early)).toBeNull();
  });
});
