/** The one lock of the document. It belongs to the execution that took it, until that ends. */
export class DocumentLock {
  /** Set by a test that wants another user to hold it all the time. */
  heldElsewhere = false;
  private readonly underWay: object[] = [];
  private holder: object | null = null;

  /** Runs one execution of the script, perhaps in the middle of another. */
  during<T>(execution: () => T): T {
    const self = {};
    this.underWay.push(self);
    try {
      return execution();
    } finally {
      this.underWay.pop();
      if (this.holder === self) this.holder = null;
    }
  }

  take(): boolean {
    // A test that calls services itself is no execution, and would never free the lock.
    const taker = this.underWay.at(-1) ?? null;
    if (this.heldElsewhere || (this.holder !== null && this.holder !== taker)) return false;
    this.holder = taker;
    return true;
  }
}
