export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface Sidebar {
  readonly file: string;
  readonly title: string;
  /** HTML that stands behind the file's own. */
  readonly appended: string;
}

/** What the add-on has put on the screen beside the grid. */
export class Screen {
  menu: readonly MenuItem[] = [];
  sidebar: Sidebar | null = null;
  /** Called after every change; the page draws then. */
  changed: () => void = () => undefined;

  constructor(readonly files: readonly string[]) {}

  showMenu(items: readonly MenuItem[]): void {
    this.menu = items;
    this.changed();
  }

  showSidebar(sidebar: Sidebar): void {
    this.sidebar = sidebar;
    this.changed();
  }

  closeSidebar(): void {
    this.sidebar = null;
    this.changed();
  }
}
