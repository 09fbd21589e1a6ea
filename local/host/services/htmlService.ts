import type { Context } from '../calls/context';
import { text } from '../calls/guard';
import { serve } from '../calls/serve';

export class HtmlOutput implements Pick<GoogleAppsScript.HTML.HtmlOutput, 'append' | 'setTitle'> {
  title = '';
  appended = '';

  constructor(readonly file: string) {}

  append(html: unknown): GoogleAppsScript.HTML.HtmlOutput {
    this.appended += text(html, 'The HTML');
    return this as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }

  setTitle(title: unknown): GoogleAppsScript.HTML.HtmlOutput {
    this.title = text(title, 'The title');
    return this as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }
}

export class HtmlService implements Pick<
  GoogleAppsScript.HTML.HtmlService,
  'createHtmlOutputFromFile'
> {
  constructor(private readonly context: Context) {}

  createHtmlOutputFromFile(name: unknown): GoogleAppsScript.HTML.HtmlOutput {
    const file = text(name, 'The file name').replace(/\.html$/, '');
    if (!this.context.screen.files.includes(file)) {
      throw new Error(`No HTML file named ${file} was found.`);
    }
    return serve('HtmlOutput', new HtmlOutput(file), this.context.log);
  }
}
