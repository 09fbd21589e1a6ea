/** A clock that stands until it is moved, for work that is to be done later. */
export class Clock {
  now = 0;
  private works: { readonly at: number; readonly work: () => void }[] = [];

  readonly later = (work: () => void, milliseconds: number): (() => void) => {
    const planned = { at: this.now + milliseconds, work };
    this.works.push(planned);
    return () => {
      this.works = this.works.filter((other) => other !== planned);
    };
  };

  /** Does what falls due, in its order, and lets promises settle. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settled();
    for (let next = this.due(end); next; next = this.due(end)) {
      this.now = next.at;
      this.works = this.works.filter((other) => other !== next);
      next.work();
      await settled();
    }
    this.now = end;
  }

  private due(end: number) {
    return this.works.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
}

/** Resolves when what was set going before has run its course. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
