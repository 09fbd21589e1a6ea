import { heldBy, personOf, type Person } from '../../core/team/person';
import { findSubsection, methodsOf } from '../../core/rubric/domain';
import type { Stage } from '../../core/sheet/stage';
import { ratersOf } from '../../core/team/member';
import { scale } from '../../rubric/scale';
import type { SheetKey } from '../tab/mark';
import { markedSheets } from '../tab/markedTabs';
import { whoCalls } from '../store/whoCalls';
import { peopleIn, readStore, recordsIn, sheetIn, type Store } from '../store/store';
import { answersIn, ballotOf, ballotsUnder, ratedUnder, type Giver } from '../store/givenBallot';
import { leftBehind } from '../store/answersElsewhere';
import { readRubric } from '../rubric/readRubric';
import { readWholeTeam } from '../team/readTeam';

/** What the Score view starts from. It says nothing of what others chose. */
export interface Score {
  /** The initials that the caller holds; `null` if none. */
  readonly initials: string | null;
  readonly members: readonly {
    readonly initials: string;
    readonly name: string;
    /** Somebody else holds these initials. */
    readonly isTaken: boolean;
    /** How many hidden answers other accounts gave under them. */
    readonly elsewhere: number;
  }[];
  /** How many answers of the caller's own are hidden under their initials. */
  readonly answers: number;
  /** Hidden answers of the caller's own under initials that they gave up, and how many. */
  readonly leftBehind: readonly { readonly initials: string; readonly answers: number }[];
  /** Rows of the Team tab that are left out of the members, and why. */
  readonly leftOut: readonly string[];
  /** The words of the steps from 1 to 4. */
  readonly scale: readonly string[];
  readonly sheets: readonly ScoreSheet[];
}

export interface ScoreSheet extends SheetKey {
  readonly title: string;
  readonly stage: Stage;
  /** Methods answered under the caller's initials, if that is kept out of the cells; else `null`. */
  readonly done: number | null;
  readonly methods: number | null;
}

/**
 * Reads what the Score view starts from.
 *
 * @throws Refusal if the Team tab has lost its header, or the rubric cannot be read
 * @example readScore().initials // 'AB'
 */
export function readScore(): Score {
  const spreadsheet = SpreadsheetApp.getActive();
  const [who, store] = [whoCalls(), readStore()];
  const people = peopleIn(store);
  const person = who === null ? null : heldBy(people, who);
  const me = who !== null && person ? { person, who } : null;
  const { domains } = readRubric(spreadsheet);
  const { members, leftOut } = readWholeTeam(spreadsheet);
  return {
    initials: me?.person.initials ?? null,
    scale,
    members: ratersOf(members).map(({ initials, name }) => {
      const member = personOf(people, initials);
      const holder = member?.holder ?? null;
      const isTaken = holder !== null && holder !== who;
      return { initials, name, isTaken, elsewhere: member ? othersUnder(store, member, who) : 0 };
    }),
    leftOut: leftOut.map(({ fault }) => fault),
    answers: me ? answersOf(store, me) : 0,
    leftBehind: who === null ? [] : leftBehind(store, who),
    sheets: markedSheets(spreadsheet).map(({ sheet, key }): ScoreSheet => {
      const found = findSubsection(domains, key.subsection);
      const record = sheetIn(store, key);
      const isHidden = record?.stage === 'hidden';
      return {
        ...key,
        title: found?.subsection.title ?? sheet.getName(),
        stage: record?.stage ?? 'open',
        done: isHidden && me ? ratedUnder(store, record, me.person).length : null,
        methods: record?.methods ?? (found ? methodsOf(found.subsection).length : null),
      };
    }),
  };
}

function answersOf(store: Store, giver: Giver): number {
  return recordsIn(store).reduce((sum, sheet) => sum + ballotOf(store, sheet, giver).length, 0);
}

function othersUnder(store: Store, person: Person, who: string | null): number {
  const ballots = recordsIn(store).flatMap((sheet) => ballotsUnder(store, sheet, person));
  return answersIn(ballots.filter((given) => given.who !== who));
}
