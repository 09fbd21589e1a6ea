import type { Context } from '../calls/context';
import { text } from '../calls/guard';
import { HtmlOutput } from './htmlService';
import type { MenuItem } from '../state/screen';
import { original, serve } from '../calls/serve';

type Google = GoogleAppsScript.Base.Ui;

export class Ui implements Pick<Google, 'createAddonMenu' | 'showSidebar'> {
  constructor(private readonly context: Context) {}

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return serve('Menu', new Menu(this.context), this.context.log);
  }

  showSidebar(html: unknown): void {
    const { file, title, appended } = original(html, HtmlOutput);
    this.context.screen.showSidebar({ file, title, appended });
  }
}

class Menu implements Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addToUi'> {
  private readonly items: MenuItem[] = [];

  constructor(private readonly context: Context) {}

  addItem(caption: unknown, functionName: unknown): GoogleAppsScript.Base.Menu {
    this.items.push({
      caption: text(caption, 'The caption'),
      functionName: text(functionName, 'The function name'),
    });
    return this as unknown as GoogleAppsScript.Base.Menu;
  }

  addToUi(): void {
    this.context.screen.showMenu(this.items);
  }
}
