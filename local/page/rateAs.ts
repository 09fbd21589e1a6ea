import { ILayoutService } from '@univerjs/ui';
import { activate } from '../host/cells/activate';
import { readValues } from '../host/cells/cells';
import { findName } from '../host/cells/definedNames';
import type { Host } from '../host/host';
import { element, find } from './element';

/** Who runs the add-on while nobody rates: whoever set the workbook up. */
const nobody = 'lead';

/** Plays several members on one computer: who runs the add-on, and whose column comes next. */
export class RateAs {
  private readonly select = find('select', '#rate-as');
  private listed: string | null = null;
  /** Somebody goes through the list by keys, and has not yet said which they want. */
  private browsing = false;

  constructor(
    private readonly host: Host,
    private readonly on: { say: (message: string) => void; became: () => void },
  ) {
    this.select.addEventListener('change', () => this.go());
    this.select.addEventListener('pointerdown', () => (this.browsing = false));
    this.select.addEventListener('keydown', ({ key }) => {
      this.browsing = key !== 'Enter';
      if (key === 'Enter') this.go();
    });
    // Whoever leaves the list has chosen what it shows.
    this.select.addEventListener('blur', () => {
      this.browsing = false;
      this.become();
    });
  }

  /** The initials of who rates now, or null. */
  get initials(): string | null {
    return this.select.value === '' ? null : this.select.value;
  }

  /** Lists the people in the `Team` tab, and keeps the choice. */
  refresh(): void {
    const team = this.team();
    if (this.listed === team.join()) return;
    this.listed = team.join();
    const chosen = this.select.value;
    const none = element('option', { value: '' }, team.length > 0 ? 'Nobody' : 'No team yet');
    const people = team.map((initials) => element('option', { value: initials }, initials));
    this.select.replaceChildren(none, ...people);
    this.select.value = team.includes(chosen) ? chosen : '';
    this.select.disabled = team.length === 0;
    if (this.select.value !== chosen) this.become();
  }

  private become(): void {
    const user = this.initials?.toUpperCase() ?? nobody;
    if (user === this.host.user) return;
    this.host.user = user;
    this.on.became();
  }

  private team(): string[] {
    const marked = findName(this.host.context, 'HUB_TEAM');
    if (marked === null) return [];
    const cells = this.cells(marked.place.sheetId);
    const [header, column] = locate(cells, 'Initials');
    return cells.slice(header + 1).flatMap((row) => (row[column] ? [String(row[column])] : []));
  }

  private go(): void {
    if (!this.browsing) this.become();
    if (this.initials === null) return this.on.say('Nobody is rating.');
    const who = `${this.browsing ? 'Press Enter to rate' : 'Rating'} as ${this.initials}.`;
    const sheet = this.host.workbook.getActiveSheet();
    const cells = this.cells(sheet.getSheetId());
    const [header, id] = locate(cells, '#');
    const words = cells[header]?.map((cell) => String(cell).toLowerCase()) ?? [];
    const column = words.indexOf(this.initials.toLowerCase());
    if (column < 0) {
      return this.on.say(
        `${who} This tab has no column for ${this.initials}: open a sub-section’s tab.`,
      );
    }
    const row = cells.findIndex(
      (cellsOfRow, index) => index > header && cellsOfRow[id] !== '' && cellsOfRow[column] === '',
    );
    if (row < 0) return this.on.say(`${who} Every method on this tab has a rating of theirs.`);
    const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    activate(this.host.context, { sheetId: sheet.getSheetId(), area });
    // So that the next key goes into the cell.
    if (!this.browsing) this.host.context.injector.get(ILayoutService).focus();
    this.on.say(who);
  }

  private cells(sheetId: string): unknown[][] {
    const sheet = this.host.workbook.getSheetBySheetId(sheetId);
    const rows = (sheet?.getLastRow() ?? -1) + 1;
    const columns = (sheet?.getLastColumn() ?? -1) + 1;
    if (rows === 0 || columns === 0) return [];
    return readValues(this.host.context, { sheetId, area: { row: 1, column: 1, rows, columns } });
  }
}

/** The first row and column, from 0, where a word stands; behind the last if it does not. */
function locate(cells: readonly (readonly unknown[])[], word: string): [number, number] {
  const row = cells.findIndex((cellsOfRow) => cellsOfRow.includes(word));
  return row < 0 ? [cells.length, 0] : [row, cells[row]?.indexOf(word) ?? 0];
}
