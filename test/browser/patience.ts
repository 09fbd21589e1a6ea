/** No machine is so slow: what is not there by then, in milliseconds, will never come. */
export const PATIENCE = 1_800_000;
