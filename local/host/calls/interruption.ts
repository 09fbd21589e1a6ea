import { whole } from './guard';

/** What a test does in the middle of a script, as if another user's script ran just then. */
export class Interruption {
  /** While it lasts, service calls are counted for nothing. */
  underWay = false;
  private left = 0;
  private act: (() => void) | null = null;
  private failure: { readonly thrown: unknown } | null = null;

  /** Before the n-th service call from now on, from 1; null takes it back. */
  arm(calls: number | null, act: () => void): void {
    this.left = calls === null ? 0 : whole(calls, 'The number of the service call');
    this.act = calls === null ? null : act;
  }

  beforeServiceCall(): void {
    if (this.act === null || this.underWay) return;
    this.left -= 1;
    if (this.left > 0) return;
    const { act } = this;
    this.act = null;
    this.underWay = true;
    try {
      act();
    } catch (thrown) {
      // No concern of the script that it interrupts, which might even swallow it.
      this.failure = { thrown };
    } finally {
      this.underWay = false;
    }
  }

  /** Throws what went wrong in the interruption. */
  checkFailure(): void {
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure.thrown;
  }
}
