import type { Context } from './context';
import { whole } from './guard';
import { serve } from './serve';

/** The one lock of the document, and who holds it. */
export interface DocumentLock {
  heldByScript: boolean;
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

class Lock implements Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'releaseLock' | 'hasLock'> {
  constructor(private readonly lock: DocumentLock) {}

  tryLock(timeout: unknown): boolean {
    whole(timeout, 'The timeout in milliseconds', 0);
    if (this.lock.heldElsewhere) return false;
    this.lock.heldByScript = true;
    return true;
  }

  releaseLock(): void {
    this.lock.heldByScript = false;
  }

  hasLock(): boolean {
    return this.lock.heldByScript;
  }
}
