import type { Findings } from '../../sidebar/server/reply';
import {
  checkedWords,
  repairedWords,
  repairQuestion,
} from '../../sidebar/results/check/checkedWords';
import { counted, inWords } from '../../sidebar/controls/inWords';
import { leadWords } from '../../sidebar/results/lead/leadWords';
import { membersOf } from '../../sidebar/results/lead/membersOf';
import { revealedWords, revealQuestion } from '../../sidebar/results/sheet/revealedWords';
import { member, results, sheet } from './results/results';

/** Findings, one a letter: capitals are those that can be repaired. */
function found(letters: string): Findings {
  return {
    findings: [...letters].map((id) => ({
      ...{ id: id.toLowerCase(), tab: 'Tab', text: `Finding ${id}` },
      canRepair: id !== id.toLowerCase(),
    })),
    ...{ isLead: true, changed: [], sheets: 4, ratings: 168, hidden: 0 },
  };
}

describe('inWords', () => {
  it.each([
    ['', []],
    ['AB', ['AB']],
    ['AB and CD', ['AB', 'CD']],
    ['AB, CD and EF', ['AB', 'CD', 'EF']],
  ])('says “%s”', (words, things) => {
    expect(inWords(things)).toBe(words);
  });
});

describe('counted', () => {
  it.each([
    ['0 sheets', counted(0, 'sheet')],
    ['1 sheet', counted(1, 'sheet')],
    ['2 strategies', counted(2, 'strategy', 'strategies')],
  ])('says “%s”', (words, said) => {
    expect(said).toBe(words);
  });
});

describe('leadWords', () => {
  it.each([
    ['You lead in this workbook.', 'you', null],
    ['Somebody else leads in this workbook.', 'other', null],
    [
      'You lead in this workbook, since 1 November 2026, when the lead was taken over.',
      'you',
      '2026-11-01',
    ],
    [
      'Nobody leads in this workbook yet. Whoever creates sheets or reveals first becomes the lead.',
      'nobody',
      null,
    ],
  ] as const)('says “%s”', (words, lead, leadSince) => {
    expect(leadWords({ lead, leadSince })).toBe(words);
  });
});

describe('revealQuestion', () => {
  it('names who is missing, and says what revealing does, before anything is revealed', () => {
    expect(
      revealQuestion(sheet({ stage: 'hidden', progress: [member('AB', 6), member('CD', 0)] })),
    ).toBe(
      'CD has not begun. Revealing shows every rating to everybody and cannot be undone. Reveal now?',
    );
  });

  it('says what is left out until it is said whose it is', () => {
    const progress = [member('AB', 6, { elsewhere: 3 }), member('CD', 6, { elsewhere: 1 })];
    expect(revealQuestion(sheet({ stage: 'hidden', progress }))).toBe(
      'Everybody is done. 3 answers as AB came from another account and stay out, until you say under Lead whose they are. 1 answer as CD came from another account and stays out, until you say under Lead whose it is. Revealing shows every rating to everybody and cannot be undone. Reveal now?',
    );
  });

  it('does not ask again where a reveal was not finished', () => {
    expect(revealQuestion(sheet({ stage: 'revealing', progress: [member('CD', 0)] }))).toBeNull();
  });
});

describe('revealedWords', () => {
  it.each([
    ['14 ratings and 3 strategies were revealed.', 14, 0, 3],
    ['69 ratings and 1 “?” were revealed.', 69, 1, 0],
    ['2 ratings, 2 “?” and 1 strategy were revealed.', 2, 2, 1],
    ['1 rating and 1 strategy were revealed.', 1, 0, 1],
    ['1 rating was revealed.', 1, 0, 0],
    ['0 ratings and 1 “?” were revealed.', 0, 1, 0],
    ['0 ratings were revealed.', 0, 0, 0],
  ])('says “%s”', (...[words, ratings, unsure, strategies]) => {
    expect(revealedWords({ ratings, unsure, strategies, notes: [] })).toBe(words);
  });
});

describe('membersOf', () => {
  it('gives each member once, whatever the case of the initials', () => {
    const cycle = results(
      sheet({ progress: [member('AB', 0), member('CD', 6)] }),
      sheet({ progress: [member('cd', 0), member('EF', 0)] }),
    );
    expect(membersOf(cycle).map(({ initials }) => initials)).toEqual(['AB', 'CD', 'EF']);
  });
});

describe('checkedWords', () => {
  it.each([
    ['All well: 4 sheets and 168 ratings were counted again.', found('')],
    [
      'All well: 4 sheets and 168 ratings were counted again, beside 1 hidden answer.',
      { ...found(''), hidden: 1 },
    ],
    ['Nothing was found. There are no sheets to count yet.', { ...found(''), sheets: 0 }],
    [
      '1 thing was found, to put right by hand. 1 sheet and 1 rating were counted again.',
      { ...found('a'), sheets: 1, ratings: 1 },
    ],
    [
      '1 thing was found, and it can be repaired. 4 sheets and 168 ratings were counted again.',
      found('A'),
    ],
    [
      '2 things were found, and all of them can be repaired. 4 sheets and 168 ratings were counted again.',
      found('AB'),
    ],
    [
      '5 things were found, and 3 of them can be repaired. 4 sheets and 168 ratings were counted again.',
      found('ABcdE'),
    ],
  ])('says “%s”', (words, findings) => {
    expect(checkedWords(findings)).toBe(words);
  });
});

describe('repairQuestion', () => {
  it.each([
    ['This repairs it. No rating is touched.', found('A')],
    ['This repairs all 2. No rating is touched.', found('AB')],
    [
      'This repairs 3 of 5: what is marked “Can be repaired”. No rating is touched.',
      found('ABcdE'),
    ],
  ])('asks “%s”', (words, findings) => {
    expect(repairQuestion(findings)).toBe(words);
  });
});

describe('repairedWords', () => {
  it.each([
    ['2 were repaired.', found('ABc'), found('c')],
    ['1 was repaired.', found('ABc'), found('Ac')],
    ['0 were repaired.', found('A'), found('AB')],
  ])('says “%s”, by what is found no longer', (words, before, after) => {
    expect(repairedWords(before, after)).toBe(words);
  });
});
