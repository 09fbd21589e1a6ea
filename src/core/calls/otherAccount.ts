/**
 * What to do about a refusal of somebody who may do this: where several accounts are signed in, Google
 * may run a call as another of them.
 */
export const OTHER_ACCOUNT =
  'If this is a mistake, another of your Google accounts may be in use in this browser: open the spreadsheet in a window where only one is signed in.';
