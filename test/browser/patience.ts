/** No machine is so slow: what is not there by then, in milliseconds, will never come. */
export const PATIENCE = 1_800_000;

/** For waits in the page: a tab may get its next frame late or never, as where it is not in front. */
export const BY_CLOCK = { polling: 100 } as const;
