import { cellsWay, type SheetRecord } from '../../core/sheet/stage';
import type { Member } from '../../core/team/member';
import { hasInitials, isInitials } from '../../core/team/sameInitials';
import { HIDDEN_SIGN } from '../../core/words/protocol';
import { wordColumns } from '../sheet/columns';
import { levelChoices, ratingChoices } from '../sheet/howTo';
import { methodLines, type Parts } from '../sheet/parts';
import type { SheetRead } from '../sheet/readSheet';
import { isDropDown } from '../tab/dropDown';
import type { Choices } from '../tab/layout';
import type { Place } from '../tab/readTab';

/** What is known of a sheet beside its cells, as far as it decides what may be entered there. */
export interface DropDownsBeside {
  readonly record: SheetRecord | null;
  readonly team: readonly Member[];
  /** Whether it is this cycle's whole team. */
  readonly isTeamKnown: boolean;
}

/** A cell, and what it has to offer. */
export interface DropDownCell extends Place {
  /** The id of its method, and whose or which column it stands in; '' where nobody enters anything. */
  readonly method: string;
  readonly heading: string;
  /** `null` for a cell that only the add-on writes: a rule that refuses would keep it out. */
  readonly choices: Choices | null;
}

type Rules = readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];

/**
 * The cells of a sheet whose drop-down is not as it should be.
 *
 * @param rules of all its cells, from the first
 * @example wrongDropDowns(read, beside, rules).length // 0
 */
export function wrongDropDowns(
  read: SheetRead,
  beside: DropDownsBeside,
  rules: Rules,
): readonly DropDownCell[] {
  const { parts } = read;
  const cells = [...ratingCells(read, beside), ...levelCells(parts), ...ownCells(parts)];
  return cells.filter(({ row, column, choices }) => {
    const rule = rules[row - 1]?.[column - 1] ?? null;
    return choices ? !isDropDown(rule, choices) : rule !== null && !rule.getAllowInvalid();
  });
}

/** Of members alone: beside them may stand a column of the team's own, with rules of its own. */
function ratingCells(
  { values, parts }: SheetRead,
  { record, team, isTeamKnown }: DropDownsBeside,
): readonly DropDownCell[] {
  const way = cellsWay(
    values.some((row) => row.includes(HIDDEN_SIGN)),
    record,
  );
  if (way === null) return [];
  const known = team.map(({ initials }) => initials);
  const members = parts.ratings.filter(({ initials }) =>
    isTeamKnown ? hasInitials(known, initials) : isInitials(initials),
  );
  return members.flatMap(({ column, initials }) =>
    methodLines(parts).map(({ row, id }) => ({
      ...{ row, column, method: id, heading: initials, choices: ratingChoices[way] },
    })),
  );
}

function levelCells(parts: Parts): readonly DropDownCell[] {
  const column = parts.header.columnOf('agreed');
  const heading = '“We agreed”';
  return methodLines(parts)
    .filter(() => column > 0)
    .map(({ row, id }) => ({ row, column, method: id, heading, choices: levelChoices }));
}

/** The header, and what formulas fill. */
function ownCells({ header, ratings, lines }: Parts): readonly DropDownCell[] {
  const placed = wordColumns.map(({ key, isFilled }) => ({
    ...{ column: header.columnOf(key), isFilled },
  }));
  const heads = [...placed, ...ratings].map(({ column }) => ({ row: header.row, column }));
  const tally = lines.find(({ kind }) => kind === 'tally')?.row ?? Infinity;
  const filled = lines
    .filter(({ kind, row }) => kind !== 'stray' && row <= tally)
    .flatMap(({ row }) =>
      placed.flatMap(({ column, isFilled }) => (isFilled ? [{ row, column }] : [])),
    );
  return [...heads, ...filled]
    .filter(({ column }) => column > 0)
    .map((place) => ({ ...place, method: '', heading: '', choices: null }));
}
