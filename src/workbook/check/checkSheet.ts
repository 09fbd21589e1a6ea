import { byHand, repairable, type Fault } from '../../core/check/fault';
import { awaitedFaults } from '../../core/check/awaitedFaults';
import { filledFaults } from '../../core/check/filledFaults';
import { formFaults } from '../../core/check/formFaults';
import { mistakenInitials } from '../../core/check/mistakenInitials';
import { shownFaults } from '../../core/check/shownFaults';
import { hasInitials, isInitials } from '../../core/team/sameInitials';
import { hidingFaults, type Kept } from '../../core/check/hidingFaults';
import type { Member } from '../../core/team/member';
import { checkDropDowns } from './checkDropDowns';
import { checkFormulas } from './checkFormulas';
import { checkHighlights } from './checkHighlights';
import { checkMerged } from './checkMerged';
import { checkGuard } from './guard';
import { readBehind } from './columnOwners';
import { misplacedFault, misplacedIn } from './misplaced';
import { headerFault } from '../tab/header';
import { readForm } from '../sheet/readForm';
import { readShown } from '../sheet/readShown';
import type { SheetRead } from '../sheet/readSheet';
import { canRepairFormulas } from './repairFormulas';
import { wholeHeader } from './repairHeader';

/** What is known of a sheet beside its cells. */
export interface Beside extends Kept {
  /** The team, if it is this cycle's; else only those who do not rate. */
  readonly team: readonly Member[];
  readonly isTeamKnown: boolean;
  /** Initials in rows of the Team tab that are left out, of which that tab tells already. */
  readonly leftOut: readonly string[];
}

/**
 * Everything that is wrong with one sheet.
 *
 * @example checkSheet(read, beside).length // 0
 */
export function checkSheet(read: SheetRead, beside: Beside): readonly Fault[] {
  const { parts } = read;
  if (parts.header.missing.length > 0) return [{ ...unreadableFault(read), comesFirst: true }];
  const behind = readBehind(read);
  const misplaced = misplacedIn(read, behind);
  if (misplaced.words.length > 0) return [{ ...misplacedFault(misplaced), comesFirst: true }];
  const [form, shown] = [readForm(read), readShown(read)];
  const merged = checkMerged(read, behind);
  const columns = columnFaults(read, beside);
  const hasStrangers = columns.length > 0 || form.faults.length > 0;
  // A formula that is written into a merged cell is lost again.
  const isKept = ({ repair }: Fault): boolean => repair !== 'formulas' || merged.length === 0;
  return [
    ...merged,
    ...checkFormulas(read, behind),
    ...formFaults(form, beside.team),
    ...(beside.isTeamKnown ? awaitedFaults(form, beside.team) : []),
    ...shownFaults(form, shown).map((text) => repairable('formulas', text)),
    ...columns.map(byHand),
    ...hidingFaults(form, beside),
    ...checkDropDowns(read, beside, behind),
    ...checkHighlights(read),
    ...checkGuard(read),
    ...filledFaults(shown),
  ].map((fault) =>
    isKept(fault) && isMendable(fault, read, hasStrangers) ? fault : byHand(fault.text),
  );
}

/** Whether a repair could not come over something that people have put elsewhere. */
function isMendable({ repair }: Fault, read: SheetRead, hasStrangers: boolean): boolean {
  if (repair === 'header') return wholeHeader(read) !== null;
  if (repair === 'formulas' || repair === 'heads') return canRepairFormulas(read.parts);
  const { header, ratings } = read.parts;
  const isAnybodys = ratings.some(({ initials }) => initials !== '' && !isInitials(initials));
  return repair !== 'columns' || (header.lost.length === 0 && !hasStrangers && !isAnybodys);
}

function unreadableFault(read: SheetRead): Fault {
  const { header } = read;
  const text = `The header ${headerFault(header, header.missing)}, so nothing below it can be counted.`;
  if (wholeHeader(read)) return repairable('header', `${text} Repair puts it back in its place.`);
  return byHand(
    header.doubled.length > 0
      ? `${text} Put back what one of them was written over, or undo the removal of a column; the ratings are untouched.`
      : `${text} Put it back as it was, or undo the removal of its column; the ratings are untouched.`,
  );
}

/** Columns of which nobody can tell whose they are, or which stand where nothing is counted. */
function columnFaults({ values, parts }: SheetRead, beside: Beside): readonly string[] {
  const { team, isTeamKnown, leftOut } = beside;
  const known = [...team.map(({ initials }) => initials), ...leftOut];
  if (!isTeamKnown || known.length === 0) return [];
  const isKnown = (initials: string): boolean => hasInitials(known, initials);
  const members = parts.ratings.map(({ initials }) => initials);
  // One whose column it may be is asked for by `formFaults`.
  const asked = mistakenInitials(members, team)?.stranger;
  const counted = parts.ratings.map(({ column }) => column);
  const header = (values[parts.header.row - 1] ?? []).map((cell) => String(cell).trim());
  return [
    ...parts.ratings
      .filter(({ initials }) => isInitials(initials) && !isKnown(initials) && initials !== asked)
      .map(
        ({ initials }) =>
          `${initials}: nobody in the Team tab has these initials. Correct them, or add the member there, marked inactive if they have left.`,
      ),
    ...header
      .filter((text, index) => isKnown(text) && !counted.includes(index + 1))
      .map(
        (text) =>
          `The column headed ${text} does not stand between the methods and the boxes, so what is in it is not counted. Move it there.`,
      ),
  ];
}
