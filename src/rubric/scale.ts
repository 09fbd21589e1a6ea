/** The four steps of the published scale, from 1 to 4. */
export const scale = [
  'We really need to do this',
  'We could probably get better at this',
  "We're pretty good at this",
  "We're great at this",
] as const;
