import { answerSent } from '../ballots/answerEntered';
import {
  filledListOf,
  listOf,
  oneOf,
  text,
  wholeNumber,
  type Shape,
  type ValueOf,
} from '../calls/shape';
import type { Way } from '../sheet/stage';

const sheet = { subsection: text, cycle: text };

/**
 * What each call of the sidebar takes, by the names of its fields. The server reads by it, and the
 * sidebar is typed by it; so a field that one of them spells in another way does not compile.
 */
export const requests = {
  getSetup: {},
  /** What is typed into Team and not saved; nothing is kept of a team that is as it was. */
  keepDraft: { team: text, teamBefore: text },
  /** What was entered; and the team and the faults of the rubric as the form had read them. */
  prepareSheets: {
    ...{ subsections: listOf(text), team: text, cycle: text },
    way: oneOf<Way>(['open', 'hidden']),
    ...{ teamBefore: text, faultsSeen: listOf(text) },
  },
  /** One sheet a call, so that progress is real. How it is rated, and by whom, the server knows. */
  createSheet: sheet,
  editRubric: {},
  useBuiltInRubric: {},
  showSheet: sheet,
  getResults: { cycle: text },
  showMethod: { ...sheet, method: text },
  revealSheet: sheet,
  /** How the team agreed on it: a formula in a cell hands no request over, and so cannot do this. */
  takeLead: { agreed: oneOf(['yes']) },
  getScore: {},
  /** `bring`: where answers that come along were given by mistake; '' if none do. */
  claimInitials: { initials: text, bring: text },
  /** `fate`: what becomes of one’s own that are hidden; `ask` leaves it open whose they are. */
  releaseInitials: { initials: text, fate: oneOf(['ask', 'stay', 'go']) },
  /** Those under `initials` of the `nth` account that rates as `as`, '' if as nobody. */
  settleAnswers: { initials: text, as: text, nth: text, belongTo: text },
  correctInitials: { from: text, to: text },
  getBallot: { ...sheet, initials: text },
  /** `turn`: higher than in any call before it. */
  saveAnswers: { ...sheet, initials: text, answers: filledListOf(answerSent), turn: wholeNumber },
  getFindings: {},
  /** Members whose cells differ from what stood in them: write that again, or let it be. */
  putBack: { ...sheet, members: filledListOf(text) },
  leaveChanged: { ...sheet, members: filledListOf(text) },
  /** Ids of the findings to put right. */
  repairWorkbook: { findings: listOf(text) },
} satisfies Readonly<Record<string, Readonly<Record<string, Shape<unknown>>>>>;

export type Requests = typeof requests;

/** What a call is sent. */
export type RequestOf<Name extends keyof Requests> = {
  readonly [Field in keyof Requests[Name]]: ValueOf<Requests[Name][Field]>;
};
