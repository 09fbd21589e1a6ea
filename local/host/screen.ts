export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** What the add-on has put on the screen beside the grid. */
export class Screen {
  menu: readonly MenuItem[] = [];
  sidebar: { readonly file: string; readonly title: string } | null = null;
  /** Called after every change; the page draws then. */
  changed: () => void = () => undefined;

  constructor(readonly files: readonly string[]) {}

  showMenu(items: readonly MenuItem[]): void {
    this.menu = items;
    this.changed();
  }

  showSidebar(file: string, title: string): void {
    this.sidebar = { file, title };
    this.changed();
  }

  closeSidebar(): void {
    this.sidebar = null;
    this.changed();
  }
}
