import { byHand, repairable, type Fault } from '../core/fault';
import { formFaults } from '../core/formFaults';
import type { Form } from '../core/form';
import { foldInitials } from '../core/initials';
import { hidesNothing, type SheetRecord } from '../core/stage';
import type { Member } from '../core/team';
import type { SheetRead } from './readSheet';
import { columnsIn, formulaCells } from './formulaCells';
import { headerMended } from './repairHeader';
import { readForm } from './readForm';

/** What is known of a sheet beside its cells. */
export interface Beside {
  readonly record: SheetRecord | null;
  /** Answers that are kept hidden for it. */
  readonly hidden: number;
  /** The team, if it is this cycle's; else only those who do not rate. */
  readonly team: readonly Member[];
  readonly isTeamKnown: boolean;
}

/**
 * Everything that is wrong with one sheet.
 *
 * @example checkSheet(read, beside).length // 0
 */
export function checkSheet(read: SheetRead, beside: Beside): readonly Fault[] {
  const { parts } = read;
  if (parts.missing.length > 0) return [headerFault(read)];
  const form = readForm(read.values);
  return [
    ...formulaFaults(read),
    ...formFaults(form, beside.team),
    ...unknownFaults(form.members, beside),
    ...hidingFaults(form.saysHidden, beside),
    ...loadingFaults(form),
  ];
}

/** Google shows this while it works out a custom function; until it has, nothing is known to be well. */
function loadingFaults({ anchor, shownTally }: Form): readonly Fault[] {
  const isLoading = [anchor, ...(shownTally ?? [])].some((text) => text.startsWith('Loading'));
  return isLoading
    ? [byHand('The add-on’s functions are still being worked out. Check again in a moment.')]
    : [];
}

function headerFault(read: SheetRead): Fault {
  const words = read.parts.missing.map((word) => `“${word}”`).join(', ');
  const text = `The header has lost ${words}, so nothing below it can be counted.`;
  return headerMended(read)
    ? repairable('header', `${text} Repair puts it back in its place.`)
    : byHand(`${text} Put it back as it was; the ratings are untouched.`);
}

function formulaFaults({ sheet, values, parts }: SheetRead): readonly Fault[] {
  const columns = columnsIn(parts);
  if (!columns) {
    return [
      byHand(
        `The boxes, or Agreement and Alignment, do not stand side by side any more, or no column of ratings is left. Move them back: the tally needs them so.`,
      ),
    ];
  }
  const formulas = sheet.getDataRange().getFormulas();
  const isAligned = formulas.some((row) => row[columns.agreement - 1]?.includes('HUB_ALIGNMENT'));
  return formulaCells(parts, columns)
    .filter(({ row, column }) =>
      column === columns.agreement ? !isAligned : !formulas[row - 1]?.[column - 1],
    )
    .map(({ row, column, name }) => {
      const value = String(values[row - 1]?.[column - 1] ?? '');
      const instead = value === '' ? 'is empty' : `holds “${value.slice(0, 60)}”, typed over it`;
      return repairable('formulas', `${name}: the formula is gone, and the cell ${instead}.`);
    });
}

function unknownFaults(
  members: readonly string[],
  { team, isTeamKnown }: Beside,
): readonly Fault[] {
  const known = team.map(({ initials }) => foldInitials(initials));
  if (!isTeamKnown || known.length === 0) return [];
  return members
    .filter((initials) => !known.includes(foldInitials(initials)))
    .map((initials) =>
      byHand(
        `${initials}: nobody in the Team tab has these initials. Correct them, or add the member there, marked inactive if they have left.`,
      ),
    );
}

function hidingFaults(saysHidden: boolean, { record, hidden }: Beside): readonly Fault[] {
  if (saysHidden && hidesNothing(record)) {
    return [
      repairable(
        'hide',
        'The sheet says that ratings are hidden, but this workbook has no place to keep them: it may be a copy, and hidden ratings stay in the original. Repair begins anew here.',
      ),
    ];
  }
  if (saysHidden && record?.stage === 'revealed') {
    return [
      byHand(
        'The sheet was revealed, and says again that ratings are hidden: somebody may have undone the reveal, or restored an older version. If ratings are missing, look for them in the version history; then clear what says so.',
      ),
    ];
  }
  if (record?.stage === 'hidden' && !saysHidden) {
    return [
      byHand(
        'The sheet hides ratings, but nothing in it says so any more. Undo that, or tell the team to rate in Score until you press Reveal.',
      ),
    ];
  }
  return record?.stage !== 'hidden' && hidden > 0
    ? [
        byHand(
          `${hidden} revealed answers are not yet in the cells. Press Reveal again in Results.`,
        ),
      ]
    : [];
}
