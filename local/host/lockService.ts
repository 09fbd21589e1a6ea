import type { Context } from './context';
import { whole } from './guard';
import { serve } from './serve';

/** The one lock of the document. Here one script runs at a time, and gets it always, unless: */
export interface DocumentLock {
  /** Set by a test that wants another user to hold it. */
  heldElsewhere: boolean;
}

export class LockService implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'> {
  constructor(
    private readonly context: Context,
    private readonly lock: DocumentLock,
  ) {}

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return serve('Lock', new Lock(this.lock), this.context.log);
  }
}

class Lock implements Pick<GoogleAppsScript.Lock.Lock, 'tryLock'> {
  constructor(private readonly lock: DocumentLock) {}

  tryLock(timeout: unknown): boolean {
    whole(timeout, 'The timeout in milliseconds', 0);
    return !this.lock.heldElsewhere;
  }
}
