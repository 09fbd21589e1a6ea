import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { CallLog } from '../calls/callLog';
import { colour, flag, whole } from '../calls/guard';
import { serve } from '../calls/serve';

type Google = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export class TextStyle {
  constructor(readonly style: IStyleData) {}
}

export class TextStyleBuilder implements Pick<
  Google,
  'setBold' | 'setFontSize' | 'setForegroundColor' | 'build'
> {
  private style: IStyleData = {};

  constructor(private readonly log: CallLog) {}

  setBold(bold: unknown): Google {
    return this.with({ bl: on(flag(bold, 'bold')) });
  }

  setFontSize(size: unknown): Google {
    return this.with({ fs: whole(size, 'The font size') });
  }

  setForegroundColor(given: unknown): Google {
    const rgb = colour(given, 'The foreground colour');
    return this.with({ cl: rgb === null ? null : { rgb } });
  }

  build(): GoogleAppsScript.Spreadsheet.TextStyle {
    return serve('TextStyle', new TextStyle(this.style), this.log);
  }

  private with(more: IStyleData): Google {
    this.style = { ...this.style, ...more };
    return this as unknown as Google;
  }
}

function on(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
