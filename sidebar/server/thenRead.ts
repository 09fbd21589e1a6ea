/**
 * Changes something on the server, and reads anew what that changes. A change that failed may have
 * come half-way, and one that went unanswered may be done: so it is read then too, while whoever
 * asked is told already. Should that reading fail as well, the first reason is the one to tell.
 *
 * @throws Error if the change fails, or the reading after a change that did not
 * @example await thenRead(() => call('takeLead', { agreed: 'yes' }), readAgain)
 */
export async function thenRead(
  change: () => Promise<unknown>,
  readAgain: () => Promise<unknown>,
): Promise<void> {
  try {
    await change();
  } catch (thrown) {
    readAgain().catch(() => undefined);
    throw thrown;
  }
  await readAgain();
}
