import { awaitedFaults } from '../../core/check/awaitedFaults';
import { formFaults } from '../../core/check/formFaults';
import { openFaults } from '../../core/check/openFaults';
import { shownFaults } from '../../core/check/shownFaults';
import type { Form } from '../../core/sheet/form';
import { personOf } from '../../core/team/person';
import { progressOf, type Known, type MemberProgress } from '../../core/results/progressOf';
import { hasPlace } from '../../core/ballots/revealPlan';
import { resultsOf, type FormResults } from '../../core/results/resultsOf';
import type { SheetRecord, Stage } from '../../core/sheet/stage';
import type { Member } from '../../core/team/member';
import type { MarkedSheet } from '../tab/markedTabs';
import { peopleIn, sheetIn, type Store } from '../store/store';
import { answersIn, ballotsIn, isOwn, ratedUnder, type GivenBallot } from '../store/givenBallot';
import { readForm } from '../sheet/readForm';
import { readSheet } from '../sheet/readSheet';
import { readShown } from '../sheet/readShown';

export interface SheetResults extends FormResults {
  /** Everything about the sheet that keeps a number from being whole. */
  readonly faults: readonly string[];
  readonly subsection: string;
  /** As the sheet bears it, whatever the rubric says by now. */
  readonly title: string;
  /** What its tab is called now. */
  readonly tab: string;
  readonly stage: Stage;
  readonly progress: readonly MemberProgress[];
}

/** What is known beside the sheet. */
interface Beside {
  readonly store: Store;
  readonly team: readonly Member[];
  /** Whether it is the whole team of the cycle. */
  readonly isTeamKnown: boolean;
}

/**
 * Counts one sheet anew from its ratings. Of hidden ones it says how many there are, and no more.
 *
 * @example sheetResults(marked, { store, team, isTeamKnown }).tally // [3, 12, 20, 7]
 */
export function sheetResults(
  { sheet, key }: MarkedSheet,
  { store, team, isTeamKnown }: Beside,
): SheetResults {
  const read = readSheet(sheet);
  const form = readForm(read);
  const record = sheetIn(store, key);
  const all = record ? ballotsIn(store, record) : [];
  const ballots = all.filter(isOwn);
  const tab = sheet.getName();
  const knownOf = (initials: string): Known => {
    const person = personOf(peopleIn(store), initials);
    return {
      hidden: record && person ? ratedUnder(store, record, person) : [],
      isHeld: Boolean(person?.holder),
      elsewhere: answersIn(all.filter((given) => given.person.id === person?.id && !isOwn(given))),
    };
  };
  return {
    ...resultsOf(form),
    faults: [
      ...formFaults(form, team).map(({ text }) => text),
      ...openFaults(form, record),
      ...(isTeamKnown ? awaitedFaults(form, team) : []).map(({ text }) => text),
      ...shownFaults(form, readShown(read)),
    ],
    subsection: key.subsection,
    title: form.title || tab,
    tab,
    stage: record ? stageNow(form, record, ballots) : 'open',
    progress: progressOf(form, team, knownOf),
  };
}

/**
 * A row that was missing when its sheet was revealed may be back, or a cell be clear that held
 * something else: then the reveal has to go on.
 */
function stageNow(form: Form, { stage }: SheetRecord, ballots: readonly GivenBallot[]): Stage {
  if (stage !== 'revealed') return stage;
  const waits = ballots.some(({ person: { initials }, ballot }) =>
    ballot.some(({ method }) => hasPlace(form, { method, initials })),
  );
  return waits ? 'revealing' : 'revealed';
}
