import type { RequestOf } from '../../src/core/requests/requests';
import type { Findings } from '../../src/workbook/check/checkWorkbook';
import type { BallotShown } from '../../src/workbook/ballots/readBallot';
import type { Revealed } from '../../src/workbook/ballots/revealReport';
import type { Score } from '../../src/workbook/ballots/score';
import type { SheetResults } from '../../src/workbook/results/sheetResults';
import { CYCLE, LOGISTICS, Workbook } from './workbook';

const SHEET = { subsection: LOGISTICS, cycle: CYCLE } as const;
export const METHODS = ['2.4.01', '2.4.02', '2.4.03', '2.4.04', '2.4.05', '2.4.06'] as const;

/** A workbook that several people use, each in their own account. */
export class Together extends Workbook {
  as = async (user: string, name: string, request?: object): Promise<unknown> => {
    this.host.user = user;
    try {
      return await this.host.run(name, ...(request ? [request] : []));
    } finally {
      this.host.user = 'lead';
    }
  };

  /** The lead creates the sheet; ratings are hidden. */
  createHidden = async (change: Partial<RequestOf<'prepareSheets'>> = {}): Promise<void> => {
    await this.prepare({ way: 'hidden', ...change });
    await this.create();
  };

  claim = (user: string, initials = user, bring = ''): Promise<unknown> =>
    this.asNow(user, 'claimInitials', { initials, bring });

  /** Gives initials up, and says what becomes of the answers; or as the lead sets another's free. */
  release = (
    user: string,
    initials = user,
    fate: RequestOf<'releaseInitials'>['fate'] = 'stay',
  ): Promise<unknown> => this.as(user, 'releaseInitials', { initials, fate });

  /** The lead says whose the answers are that came from an account which rates as another. */
  settle = (initials: string, as: string, belongTo: string): Promise<unknown> =>
    this.as('lead', 'settleAnswers', { initials, as, nth: '1', belongTo });

  /** Rates as a member does in Score. */
  rate = (user: string, answer: Answer, initials = user): Promise<unknown> =>
    this.asNow(user, 'saveAnswers', saving(initials, [answer]));

  /** Without waiting for formulas, which these calls do not read. */
  private asNow = async (user: string, name: string, request: object): Promise<unknown> =>
    this.host.as(user, () => this.host.runNow(name, request));

  /** The lead says that all answers are of those under whose initials they were given. */
  settleAll = async (lead = 'lead'): Promise<void> => {
    // Whoever is settled is no longer counted among those that are left.
    for (const { initials, as } of (await this.results()).elsewhere) {
      const request = { initials, as: as ?? '', nth: '1', belongTo: initials };
      await this.as(lead, 'settleAnswers', request);
    }
  };

  score = async (user: string): Promise<Score> => (await this.as(user, 'getScore')) as Score;

  ballot = async (user: string, initials = user): Promise<BallotShown> =>
    (await this.as(user, 'getBallot', { ...SHEET, initials })) as BallotShown;

  reveal = async (user = 'lead'): Promise<Revealed> =>
    (await this.as(user, 'revealSheet', SHEET)) as Revealed;

  check = async (): Promise<Findings> => (await this.as('lead', 'getFindings')) as Findings;

  findingTexts = async (): Promise<string[]> =>
    (await this.check()).findings.map(({ text }) => text);

  /** Repairs whatever can be, as one who presses Repair and says yes. */
  repair = async (): Promise<void> => {
    const { findings } = await this.check();
    const ids = findings.filter(({ canRepair }) => canRepair).map(({ id }) => id);
    if (ids.length > 0) await this.as('lead', 'repairWorkbook', { findings: ids });
  };

  /** The words at the head of the rating columns. */
  header = async (columns: number): Promise<string[] | undefined> =>
    (await this.shown([4, 3, 1, columns]))[0];

  /** The results of the one sheet. */
  sheetResults = async (): Promise<SheetResults> => {
    const [sheet] = (await this.results()).sheets;
    if (!sheet) throw new Error('There is no sheet.');
    return sheet;
  };

  /** Ratings in the cells, a line for each method: what stands under AB, CD, EF. */
  cells = async (columns = 3): Promise<string[]> => {
    const shown = await this.shown([6, 3, 8, columns - 0]);
    return [...shown.slice(0, 4), ...shown.slice(5, 7)].map((row) => row.join(' '));
  };
}

export interface Answer {
  readonly method: string;
  readonly rating: string;
  readonly ratingsBefore?: readonly string[];
  readonly strategy?: string;
  readonly strategiesBefore?: readonly string[];
}

/** What a sidebar knows that has read whatever stands there. */
const ANY = ['', '1', '2', '3', '4', '?'];
const UNSAID = { ratingsBefore: ANY, strategy: '', strategiesBefore: [''] };

/** Above those of every workbook that is kept. */
let turns = Date.now();

/** A call with a turn of its own; sent again, it is the same call. */
export function saving(initials: string, answers: readonly Answer[]): object {
  const whole = answers.map((answer) => ({ ...UNSAID, ...answer }));
  turns += 1;
  return { ...SHEET, initials, answers: whole, turn: turns };
}
