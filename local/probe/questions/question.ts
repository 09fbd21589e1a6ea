/** What may pass between script and page, and stand in a recorded text. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where an expectation comes from: Google's own pages, others who looked, or nobody. */
export type Known = 'documented' | 'measured' | 'believed';

/** Something to learn about real Google. */
export interface Question {
  readonly name: string;
  readonly question: string;
  /** `THROWS` stands for any error, since Google words it in the language of whoever looks. */
  readonly expected: Json;
  readonly known: Known;
}

/** A question that the script answers, in a tab of its own. */
export interface Probe extends Question {
  /** Comes first; when `ask` is called, Google has worked out what it wrote. */
  readonly prepare?: (tab: Tab) => void;
  readonly ask: (tab: Tab) => Json;
}

export type Tab = GoogleAppsScript.Spreadsheet.Sheet;

export const THROWS = 'Throws';

/**
 * What an action gives, or what it throws, as an answer.
 *
 * @param act the action
 * @returns its value, or a text that begins with `Throws: `
 * @example attempt(() => JSON.parse('[')) // 'Throws: …'
 */
export function attempt(act: () => Json): Json {
  try {
    return act();
  } catch (error) {
    return `${THROWS}: ${String(error)}`;
  }
}
