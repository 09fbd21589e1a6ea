import type { Context } from '../calls/context';
import type { DocumentLock } from '../state/documentLock';
import { whole } from '../calls/guard';
import { serve } from '../calls/serve';

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

  /** Whoever holds the lock goes on only when this script has ended, so waiting would be in vain. */
  tryLock(timeout: unknown): boolean {
    whole(timeout, 'The timeout in milliseconds', 0);
    return this.lock.take();
  }
}
