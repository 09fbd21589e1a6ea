import type { Repair } from '../../core/check/fault';
import { Refusal } from '../../core/calls/refusal';
import { ratersOf } from '../../core/team/member';
import { addColumns, withoutColumn } from '../sheet/addColumns';
import type { DropDownsBeside } from './dropDownCells';
import { repairGuard } from './guard';
import { repairDropDowns } from './repairDropDowns';
import { repairHighlights } from './repairHighlights';
import { currentCycle } from '../team/currentCycle';
import { teamOfCycle } from '../team/teamOfCycle';
import { findingId, findingsIn, leadsOnly } from './checkWorkbook';
import { leadOrRefuse } from '../people/takeLead';
import { forgetSheet, nextNumber, sheetIn, writeSheets } from '../store/store';
import { lockWorkbook } from '../store/lockWorkbook';
import { isSameSheet, sheetMark, type SheetKey } from '../tab/mark';
import { setMark } from '../tab/setMark';
import { readBook, type Book, type BookSheet } from './readBook';
import { writeHeads } from '../sheet/writeHeads';
import { methodLines } from '../sheet/parts';
import { readSheet } from '../sheet/readSheet';
import { repairFormulas } from './repairFormulas';
import { requireCorrected } from '../people/requireCorrected';
import { repairHeader } from './repairHeader';

const FAILURE = { action: 'Repairing', remedy: 'Press Check workbook again.' } as const;

/**
 * Words before columns, and columns before the formulas that count them. Drop-downs come before all
 * that is written into cells: a strict one refuses that too.
 */
const ORDER: readonly Repair[] = [
  ...(['mark', 'hide', 'dropDowns', 'header', 'columns', 'heads', 'formulas'] as const),
  ...(['highlights', 'guard', 'forget'] as const),
];

/**
 * Puts right what Check workbook found and can mend. No rating is touched.
 *
 * @param ids of findings; of several, those that are no longer there are passed over
 * @param chance from 0 to 1; see `whoCallsNow`
 * @throws Refusal if none of them is there, only the lead may do it, or Google fails; what was mended
 *   stays mended, and the rest can be tried again
 * @example repairWorkbook(['formulas|HUB_2_4_CYCLE_Fall__2026'], Math.random())
 */
export function repairWorkbook(ids: readonly string[], chance: number): void {
  lockWorkbook('Repairing');
  const book = readBook();
  const found = findingsIn(book).filter(
    (finding) => finding.repair !== null && ids.includes(findingId(finding)),
  );
  if (found.length === 0) throw nothingThere();
  const isAsked = (...repairs: readonly Repair[]): boolean =>
    found.some(({ repair }) => repair !== null && repairs.includes(repair));
  // The rest may be what keeps a correction from coming to its end.
  if (isAsked('columns')) requireCorrected(book.store, 'Repairing');
  if (isAsked(...leadsOnly)) leadOrRefuse(book.store, 'Repairing', chance);
  for (const repair of ORDER) {
    const ids = new Map(
      found
        .filter((finding) => finding.repair === repair)
        .map((finding) => [findingId(finding), finding]),
    );
    for (const { key } of ids.values()) if (key) mend(book, repair, key);
  }
  SpreadsheetApp.flush();
}

function nothingThere(): Refusal {
  return new Refusal({
    action: 'Repairing',
    found:
      'none of it is found any more. It was put right meanwhile, or is something else now; nothing was changed.',
    remedy: 'Press Check workbook to see what is there now.',
  });
}

function mend(book: Book, repair: Repair, key: SheetKey): void {
  if (repair === 'forget') return forgetSheet(key);
  const sheet = [...book.sheets, ...book.unmarked].find((candidate) =>
    isSameSheet(candidate.key, key),
  );
  if (sheet) mendSheet(book, repair, sheet);
}

function mendSheet(book: Book, repair: Repair, { key, read }: BookSheet): void {
  // Read anew: what was mended before may have moved its parts.
  const now = readSheet(read.sheet);
  switch (repair) {
    case 'mark':
      setMark(book.spreadsheet, sheetMark(key), now.sheet.getDataRange());
      break;
    case 'hide':
      writeSheets([[key, hiddenRecord(book, { key, read: now })]]);
      break;
    case 'header':
      repairHeader(now, FAILURE);
      break;
    case 'columns':
      addColumns(
        now,
        withoutColumn(
          now.parts,
          ratersOf(book.team).map(({ initials }) => initials),
        ),
        FAILURE,
      );
      break;
    case 'dropDowns':
      repairDropDowns(now, besideOf(book, key));
      break;
    case 'highlights':
      repairHighlights(now);
      break;
    case 'guard':
      repairGuard(now);
      break;
    case 'heads':
      // Formulas of earlier versions take brackets for no initials.
      repairFormulas(now, FAILURE);
      writeHeads(readSheet(now.sheet), book.team, FAILURE);
      break;
    default:
      repairFormulas(now, FAILURE);
  }
}

function besideOf({ store, team, sheets }: Book, key: SheetKey): DropDownsBeside {
  const current = currentCycle(
    store,
    sheets.map((sheet) => sheet.key),
  );
  const { team: known, isKnown } = teamOfCycle(team, current, key.cycle);
  return { record: sheetIn(store, key), team: known, isTeamKnown: isKnown };
}

function hiddenRecord({ store }: Book, { key, read }: BookSheet) {
  const methods = methodLines(read.parts).length;
  const number = sheetIn(store, key)?.number ?? nextNumber(store);
  return { number, stage: 'hidden' as const, methods };
}
