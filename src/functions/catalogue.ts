/** A custom function as its users meet it: in autocomplete, in the README, in the sidebar. */
export interface CustomFunction {
  readonly name: string;
  readonly argument: { readonly name: string; readonly text: string };
  readonly summary: string;
  readonly gives: string;
  readonly example: string;
}

/** The one description of each custom function. JSDoc, README and help are made from it. */
export const catalogue: readonly CustomFunction[] = [
  {
    name: 'HUB_TALLY',
    argument: {
      name: 'boxes',
      text: 'The boxes of a form, in as many rows and columns as it has.',
    },
    summary:
      'Counts the initials in each column. Separate them by commas, semicolons, slashes, &, +, the word and, spaces or line ends; capitals make no difference; each counts once per cell. What can be nobody’s initials, such as a dash or a date, counts for nobody.',
    gives: 'One row with a count for each column.',
    example: '=HUB_TALLY(C5:F20)',
  },
  {
    name: 'HUB_ALIGNMENT',
    argument: {
      name: 'boxes',
      text: 'Four columns of initials, in the order of the scale.',
    },
    summary:
      'Tells for each row how far the team agrees. A row with initials in two boxes says so, such as "Check: AB twice", and so does one with what can be nobody’s initials, such as "Check: “-”"; the other rows still work.',
    gives:
      'Two columns: agreement from 0 to 1 in whole percent, rounded down (empty below two ratings); and Misaligned, 1 voice apart (2 voices apart, …), Nearly aligned or Aligned.',
    example: '=HUB_ALIGNMENT(C5:F20)',
  },
];
