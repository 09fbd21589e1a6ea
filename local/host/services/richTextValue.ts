import type { Context } from '../calls/context';
import { text, whole } from '../calls/guard';
import { original, serve } from '../calls/serve';
import type { Place } from '../cells/cells';
import { readRich, type Rich, type Run } from '../cells/richText';
import { TextStyle } from './textStyle';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export class RichTextValue implements Pick<
  Google,
  'getText' | 'getRuns' | 'getStartIndex' | 'getEndIndex' | 'getTextStyle'
> {
  constructor(
    private readonly context: Context,
    readonly rich: Rich,
    private readonly start = 0,
  ) {}

  getText = (): string => this.rich.text;
  getStartIndex = (): number => this.start;
  getEndIndex = (): number => this.start + this.rich.text.length;

  getRuns(): Google[] {
    return this.context.realm.Array.from(this.rich.runs, (run) => {
      const part = this.rich.text.slice(run.start, run.end);
      const own = { text: part, runs: [{ ...run, start: 0, end: part.length }] };
      return richTextOf(this.context, own, run.start);
    });
  }

  /** Google gives none of a text with several. */
  getLinkUrl = (): string | null => {
    const [url = null, ...others] = [...new Set(this.rich.runs.map((run) => run.url))];
    return others.length === 0 ? url : null;
  };

  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    const style = new TextStyle(this.rich.runs[0]?.style ?? {});
    return serve('TextStyle', style, this.context.log);
  }
}

function richTextOf(context: Context, rich: Rich, start = 0): Google {
  return serve('RichTextValue', new RichTextValue(context, rich, start), context.log);
}

export function richTextsOf(context: Context, place: Place): (Google | null)[][] {
  return context.realm.Array.from(readRich(context, place), (cells) =>
    context.realm.Array.from(cells, (rich) => rich && richTextOf(context, rich)),
  );
}

export class RichTextValueBuilder {
  private said: string | null = null;
  private readonly parts: ((run: Run) => Run)[] = [];
  private readonly cuts: number[] = [];

  constructor(private readonly context: Context) {}

  setText(given: unknown): GoogleBuilder {
    this.said = text(given, 'The text');
    return this as unknown as GoogleBuilder;
  }

  setTextStyle(start: unknown, end: unknown, style: unknown): GoogleBuilder {
    const { style: own } = original(style, TextStyle);
    return this.with([start, end], (run) => ({ ...run, style: { ...run.style, ...own } }));
  }

  setLinkUrl(start: unknown, end: unknown, url: unknown): GoogleBuilder {
    const link = text(url, 'The link');
    return this.with([start, end], (run) => ({ ...run, url: link }));
  }

  build(): Google {
    const said = this.textSaid();
    const cuts = [...new Set([0, said.length, ...this.cuts])].sort((a, b) => a - b);
    const runs = cuts.slice(1).map((end, index): Run => {
      const run: Run = { start: cuts[index] ?? 0, end, style: {}, url: null };
      return this.parts.reduce((before, change) => change(before), run);
    });
    return richTextOf(this.context, { text: said, runs });
  }

  private with([from, to]: readonly [unknown, unknown], change: (run: Run) => Run): GoogleBuilder {
    const start = whole(from, 'The start', 0);
    const end = whole(to, 'The end', start + 1);
    if (end > this.textSaid().length) throw new RangeError(`The end ${end} is behind the text.`);
    this.cuts.push(start, end);
    this.parts.push((run) => (start <= run.start && run.end <= end ? change(run) : run));
    return this as unknown as GoogleBuilder;
  }

  private textSaid(): string {
    if (this.said === null) throw new Error('Call setText first.');
    return this.said;
  }
}

export function newRichText(context: Context): GoogleBuilder {
  return serve('RichTextValueBuilder', new RichTextValueBuilder(context), context.log);
}
