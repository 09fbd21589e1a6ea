import { WrapStrategy, type IStyleData } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import { activate } from '../cells/activate';
import { patchStyles, readValues, writeValues, type Place } from '../cells/cells';
import { worksheetOf, type Context } from '../calls/context';
import { horizontal, vertical } from './alignments';
import { mergedAreas } from '../cells/mergedAreas';
import { writeRich } from '../cells/richText';
import { RichTextValue, richTextsOf } from './richTextValue';
import { DataValidation } from './dataValidation';
import { define, protectionName } from '../cells/definedNames';
import { colour, grid, oneOf, text } from '../calls/guard';
import { Protection, protectionComment } from './protection';
import { original, serve } from '../calls/serve';
import { sheetOf } from './sheet';
import { sortRows } from './sortRows';
import { requireTaken } from '../cells/taken';
import { TextStyle } from './textStyle';
import { checkValue } from '../cells/toUniverFormula';
import { applyValidations, readValidations } from './validations';

type Google = GoogleAppsScript.Spreadsheet.Range;

export class Range implements Pick<
  Google,
  | 'getValues'
  | 'getDisplayValues'
  | 'getFormulas'
  | 'setValues'
  | 'getSheet'
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getDataValidations'
  | 'getMergedRanges'
  | 'getRichTextValues'
  | 'setRichTextValues'
  | 'setNumberFormats'
  | 'setTextStyles'
  | 'setBackgrounds'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setWrapStrategies'
  | 'setDataValidations'
  | 'protect'
  | 'activate'
  | 'sort'
> {
  constructor(
    private readonly context: Context,
    readonly place: Place,
  ) {}

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetOf(this.context, this.place.sheetId);
  }

  getRow = (): number => this.place.area.row;
  getColumn = (): number => this.place.area.column;
  getNumRows = (): number => this.place.area.rows;
  getNumColumns = (): number => this.place.area.columns;

  getValues = (): unknown[][] => readValues(this.context, this.place);

  getDisplayValues(): string[][] {
    const { Array: RealmArray } = this.context.realm;
    const shown = this.univers().getDisplayValues();
    // Univer shows a truth value as a number, and an error by a name of its own.
    return RealmArray.from(this.getValues(), (cells, row) =>
      RealmArray.from(cells, (value, column) => {
        if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
        return typeof value === 'string' ? value : String(shown[row]?.[column] ?? '');
      }),
    );
  }

  getFormulas(): string[][] {
    const { Array: RealmArray } = this.context.realm;
    return RealmArray.from(this.univers().getFormulas(), (cells) => RealmArray.from(cells));
  }

  setValues(values: unknown): Google {
    const given = grid(values, this.place.area, (value) => {
      checkValue(value);
      return value;
    });
    requireTaken(this.context, this.place, given);
    writeValues(this.context, this.place, given);
    return this.self();
  }

  setNumberFormats(formats: unknown): Google {
    return this.style(formats, (given) => ({ n: { pattern: text(given, 'The number format') } }));
  }

  setTextStyles(styles: unknown): Google {
    return this.style(styles, (given) => original(given, TextStyle).style);
  }

  setBackgrounds(colours: unknown): Google {
    return this.style(colours, (given) => {
      const rgb = colour(given, 'The background');
      return { bg: rgb === null ? null : { rgb } };
    });
  }

  setHorizontalAlignments(alignments: unknown): Google {
    const names = ['left', 'center', 'right', 'normal'] as const;
    return this.style(alignments, (given) => {
      const name = given === null ? 'normal' : oneOf(given, names, 'The alignment');
      return { ht: horizontal[name] };
    });
  }

  setVerticalAlignment(alignment: unknown): Google {
    const names = ['top', 'middle', 'bottom'] as const;
    const name = alignment === null ? 'bottom' : oneOf(alignment, names, 'The alignment');
    const { rows, columns } = this.place.area;
    const row = Array.from({ length: columns }, () => ({ vt: vertical[name] }));
    const all = Array.from({ length: rows }, () => row);
    patchStyles(this.context, this.place, all);
    return this.self();
  }

  setWrapStrategies(strategies: unknown): Google {
    const names = ['WRAP', 'OVERFLOW'] as const;
    return this.style(strategies, (given) => ({
      tb: WrapStrategy[oneOf(given, names, 'The wrap strategy')],
    }));
  }

  setDataValidations(rules: unknown): Google {
    const given = grid(rules, this.place.area, (rule) =>
      rule === null ? null : original(rule, DataValidation),
    );
    applyValidations(this.context, this.place, given);
    return this.self();
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    const { realm, log } = this.context;
    return realm.Array.from(readValidations(this.context, this.place), (rules) =>
      realm.Array.from(rules, (rule) => (rule ? serve('DataValidation', rule, log) : null)),
    );
  }

  getRichTextValues = () => richTextsOf(this.context, this.place);

  setRichTextValues(values: unknown): Google {
    const given = grid(values, this.place.area, (value) => original(value, RichTextValue).rich);
    writeRich(this.context, this.place, given);
    return this.self();
  }

  getMergedRanges(): Google[] {
    const areas = mergedAreas(this.context, this.place);
    return this.context.realm.Array.from(areas, (area) =>
      rangeOf(this.context, { sheetId: this.place.sheetId, area }),
    );
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const name = protectionName(this.context);
    const comment = protectionComment({ warningOnly: false });
    define(this.context, { name, place: this.place, comment });
    return serve('Protection', new Protection(this.context, name), this.context.log);
  }

  activate(): Google {
    activate(this.context, this.place);
    return this.self();
  }

  sort(by: unknown): Google {
    sortRows(this.context, this.place, by);
    return this.self();
  }

  private univers(): FRange {
    const { row, column, rows, columns } = this.place.area;
    const sheet = worksheetOf(this.context, this.place.sheetId);
    return sheet.getRange(row - 1, column - 1, rows, columns);
  }

  private style(given: unknown, styleOf: (cell: unknown) => IStyleData): Google {
    patchStyles(this.context, this.place, grid(given, this.place.area, styleOf));
    return this.self();
  }

  /** What a script chains on is this object as served to it; `serve` sees to that. */
  private self(): Google {
    return this as unknown as Google;
  }
}

export function rangeOf(context: Context, place: Place): Google {
  return serve('Range', new Range(context, place), context.log);
}
