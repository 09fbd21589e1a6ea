import type { MethodResult, Progress, Results, SheetResults } from '../../../sidebar/server/reply';

type Four<T> = readonly [T, T, T, T];

export const scale = ['Need to', 'Could be better', 'Pretty good', 'Great'];

export function method(
  id: string,
  counts: Four<number>,
  given: Partial<MethodResult> = {},
): MethodResult {
  return {
    id,
    text: `Method ${id}`,
    boxes: ['', '', '', ''],
    counts,
    rated: counts[0] + counts[1] + counts[2] + counts[3],
    of: 4,
    agreed: null,
    strategies: '',
    agreement: null,
    alignment: null,
    ...given,
  };
}

/** A member who has answered some of six methods. */
export function member(
  initials: string,
  answered: number,
  given: Partial<Progress> = {},
): Progress {
  return {
    initials,
    answered,
    left: 6 - answered,
    role: null,
    isHeld: true,
    elsewhere: 0,
    ...given,
  };
}

export function sheet(given: Partial<SheetResults>): SheetResults {
  return {
    subsection: '2.4',
    title: 'Support logistics',
    tab: 'Support logistics · Fall 2026',
    members: 4,
    raters: 3,
    finished: 2,
    tally: [0, 0, 0, 0],
    methods: [],
    misaligned: [],
    voicesApart: [],
    faults: [],
    stage: 'open',
    progress: [],
    ...given,
  };
}

export function results(...sheets: readonly SheetResults[]): Results {
  return {
    cycle: 'Fall 2026',
    scale,
    sheets,
    lead: 'you',
    leadSince: null,
    correction: null,
    elsewhere: [],
  };
}

/** Two sub-sections: 5 ratings of 8 possible, then 3 of 3. */
export const twoSheets = results(
  sheet({
    title: 'First',
    tally: [2, 0, 2, 1],
    methods: [
      method('2.1.01', [2, 0, 0, 1], { boxes: ['AB, CD', '', '', 'EF'] }),
      method('2.1.02', [0, 0, 2, 0], { boxes: ['', '', 'AB, CD', ''] }),
    ],
  }),
  sheet({
    title: 'Second',
    members: 3,
    tally: [0, 3, 0, 0],
    methods: [method('2.2.01', [0, 3, 0, 0], { of: 3, boxes: ['', 'AB, CD, EF', '', ''] })],
  }),
);
