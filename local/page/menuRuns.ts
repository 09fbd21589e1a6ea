import type { Host } from '../host/host';

/** Runs what people choose in the menu. */
export class MenuRuns {
  /** What opened the sidebar that is open. */
  private opener: string | null = null;

  constructor(
    private readonly host: Host,
    private readonly say: (message: string) => void,
  ) {}

  run(functionName: string): void {
    const { screen } = this.host;
    const before = screen.sidebar;
    this.host
      .run(functionName)
      .then(() => {
        if (screen.sidebar !== before) this.opener = functionName;
      })
      .catch((thrown: unknown) => this.say(String(thrown)));
  }

  /** Another person has a browser of their own, where a sidebar knows nothing of this one. */
  reopenSidebar(): void {
    if (this.host.screen.sidebar !== null && this.opener !== null) this.run(this.opener);
  }
}
