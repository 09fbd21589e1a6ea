import type { stories } from './stories';

/**
 * What each story comes to, counted by hand from its ratings. Misaligned: 8·G > 3·n². Agreement: 1 − 4·G / (3·n²),
 * in whole percent, rounded down; below two ratings none. G = C1·(n−C1) + C2·(n−C2) + C3·(n−C3), with C1..C3 running totals.
 */
export interface ExpectedSheet {
  readonly cycle: string;
  readonly tab: string;
  readonly stage: 'open' | 'hidden' | 'revealed';
  readonly members: readonly string[];
  /** Of a hidden sheet, when it is revealed. */
  readonly methods: readonly ExpectedMethod[];
  readonly tally: readonly [number, number, number, number];
}

export type ExpectedMethod = readonly [
  id: string,
  /** One for each member; `-` for none. */
  ratings: string,
  percent: number | null,
  word: 'Aligned' | 'Misaligned' | null,
  strategies?: string,
];

export interface Expected {
  readonly sheets: readonly [ExpectedSheet, ...ExpectedSheet[]];
  readonly counted: { readonly sheets: number; readonly ratings: number; readonly hidden: number };
  /** Levels agreed on in the first sheet. */
  readonly agreed: Readonly<Record<string, number>>;
  /** Somebody who rates, a method that they have not rated, and who of the others has how many answers. */
  readonly rater: { readonly account: string; readonly initials: string; readonly unrated: string };
  readonly answered: readonly number[];
  /** Whom Set up shows, and what the rubric in use offers of 2.4. */
  readonly team: string;
  readonly offered: { readonly methods: number; readonly own: number };
  readonly ids: readonly string[];
}

const LONG_NAME = 'Ana María de los Ángeles Fernández-Échevarría y Domínguez de la Torre';
const FALL = { cycle: 'Fall 2026', tab: 'Support logistics · Fall 2026' } as const;
const SPRING = { cycle: 'Spring 2026', tab: 'Support logistics · Spring 2026' } as const;
const MEMBERS = ['AB', 'CD', 'EF'] as const;
const PUBLISHED = ['2.4.01', '2.4.02', '2.4.03', '2.4.04', '2.4.05', '2.4.06'] as const;
const builtIn = { offered: { methods: 6, own: 0 }, ids: PUBLISHED } as const;

export const expected: Readonly<Record<keyof typeof stories, Expected>> = {
  open: {
    sheets: [
      {
        ...FALL,
        stage: 'open',
        members: MEMBERS,
        methods: [
          // n = 3; C = 0, 0, 2; G = 2; 8 ≤ 9; 1 − 8/27.
          ['2.4.01', '3 4 3', 70, 'Aligned', 'AB: We write every Monday\nCD: “Office hours”, Thursdays'],
          // n = 2; C = 1, 2, 2; G = 1; 4 ≤ 4; 1 − 4/12.
          ['2.4.02', '1 2 ?', 66, 'Aligned'],
          // n = 3; C = 1, 2, 2; G = 6; 24 > 9; 1 − 24/27.
          ['2.4.03', '1 4 2', 11, 'Misaligned', '=1+1'],
          ['2.4.04', '2 2 2', 100, 'Aligned', '12/5'],
          ['2.4.05', '? ? -', null, null, '- a shared calendar'],
          // n = 2; C = 0, 0, 1; G = 1.
          ['2.4.06', '4 - 3', 66, 'Aligned', 'EF: Ask first'],
        ],
        tally: [2, 5, 3, 3],
      },
    ],
    counted: { sheets: 1, ratings: 13, hidden: 0 },
    agreed: { '2.4.01': 3, '2.4.03': 2 },
    rater: { account: 'EF', initials: 'EF', unrated: '2.4.05' },
    answered: [6, 5, 5],
    team: `AB Ada Byron\nCD ${LONG_NAME}\nEF Eve Fox`,
    ...builtIn,
  },
  hidden: {
    sheets: [
      {
        ...FALL,
        stage: 'hidden',
        members: MEMBERS,
        methods: [
          ['2.4.01', '1 4 2', 11, 'Misaligned', 'CD: One folder'],
          ['2.4.02', '3 3 -', 100, 'Aligned', 'Typed on the sheet\nAB: We meet weekly and write\nCD: + a call each quarter'],
          // n = 2; C = 0, 1, 1; G = 2; 8 > 4; 1 − 8/12.
          ['2.4.03', '2 4 -', 33, 'Misaligned'],
          ['2.4.04', '? 2 -', null, null],
          ['2.4.05', '4 - -', null, null, 'AB: =1+1'],
          ['2.4.06', '3 - 4', 66, 'Aligned', "AB: Wir telefonieren – größtenteils\nEF: 'quoted'"],
        ],
        tally: [1, 3, 3, 4],
      },
    ],
    counted: { sheets: 1, ratings: 0, hidden: 12 },
    agreed: {},
    rater: { account: 'EF', initials: 'EF', unrated: '2.4.03' },
    // One of CD's came from another account.
    answered: [6, 3, 2],
    team: 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox',
    ...builtIn,
  },
  revealed: {
    sheets: [
      {
        ...FALL,
        stage: 'revealed',
        members: MEMBERS,
        methods: [
          // n = 3; C = 0, 2, 3; G = 2.
          ['2.4.01', '2 3 2', 70, 'Aligned'],
          ['2.4.02', '2 3 -', 66, 'Aligned'],
          // n = 3; C = 1, 1, 1; G = 6.
          ['2.4.03', '4 1 4', 11, 'Misaligned', 'AB: We ask what they need'],
          // n = 3; C = 2, 3, 3; G = 2.
          ['2.4.04', '1 1 2', 70, 'Aligned'],
          ['2.4.05', '3 3 3', 100, 'Aligned'],
          ['2.4.06', '? 2 -', null, null, 'CD: =SUM(A1)'],
        ],
        tally: [3, 5, 5, 2],
      },
    ],
    counted: { sheets: 1, ratings: 15, hidden: 0 },
    agreed: { '2.4.03': 2 },
    rater: { account: 'EF', initials: 'EF', unrated: '2.4.02' },
    answered: [6, 6, 4],
    team: 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox',
    ...builtIn,
  },
  ownRubric: {
    sheets: [
      {
        ...FALL,
        stage: 'open',
        members: MEMBERS,
        methods: [
          // n = 2; C = 1, 1, 1; G = 3; 12 > 4; 1 − 12/12.
          ['2.4.01', '4 1 -', 0, 'Misaligned'],
          ['2.4.03', '- - 2', null, null],
          ['2.4.04', '- - -', null, null],
          ['2.4.05', '- - -', null, null],
          ['2.4.06', '- - -', null, null],
          ['2.4.08', '3 3 -', 100, 'Aligned', 'CD: Lemon cake'],
        ],
        tally: [1, 1, 2, 1],
      },
      {
        ...SPRING,
        stage: 'open',
        members: MEMBERS,
        methods: [
          ...PUBLISHED.map((id) => [id, '- - -', null, null] as const),
          ['2.4.07', '2 2 -', 100, 'Aligned'],
        ],
        tally: [0, 2, 0, 0],
      },
    ],
    counted: { sheets: 2, ratings: 7, hidden: 0 },
    agreed: {},
    rater: { account: 'EF', initials: 'EF', unrated: '2.4.08' },
    answered: [2, 2, 1],
    team: 'AB Ada Byron\nCD Cy Diaz\nEF Eve Fox',
    offered: { methods: 6, own: 2 },
    ids: ['2.4.01', '2.4.03', '2.4.04', '2.4.05', '2.4.06', '2.4.08'],
  },
  handover: {
    sheets: [
      {
        ...FALL,
        stage: 'hidden',
        members: ['AB', 'ЮК'],
        methods: [
          ['2.4.01', '4 1', 0, 'Misaligned', 'ЮК: Мы пишем'],
          ['2.4.02', '- -', null, null],
          ['2.4.03', '- ?', null, null],
          ...['2.4.04', '2.4.05', '2.4.06'].map((id) => [id, '- -', null, null] as const),
        ],
        tally: [1, 0, 0, 1],
      },
      {
        ...SPRING,
        stage: 'open',
        members: ['AB', 'IJ'],
        methods: [
          ['2.4.01', '2 3', 66, 'Aligned'],
          ['2.4.02', '- -', null, null],
          ['2.4.03', '- 4', null, null, 'IJ: Больше не здесь'],
          ...['2.4.04', '2.4.05', '2.4.06'].map((id) => [id, '- -', null, null] as const),
        ],
        tally: [0, 1, 1, 1],
      },
    ],
    counted: { sheets: 2, ratings: 3, hidden: 3 },
    agreed: {},
    rater: { account: 'Юлия', initials: 'ЮК', unrated: '2.4.02' },
    answered: [1, 2],
    team: `AB Ada Byron\nIJ ${LONG_NAME} (inactive)\nЮК Юлия Ковальчук\nGH Gil Hale (facilitator)`,
    ...builtIn,
  },
}; // prettier-ignore
