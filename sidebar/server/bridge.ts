import type * as main from '../../src/main';
import type { Requests } from './requests';

type Server = Pick<typeof main, keyof Requests>;
type Answer<Name extends keyof Requests> = ReturnType<Server[Name]>;

export type Setup = Answer<'getSetup'>;
export type Domain = Setup['domains'][number];
export type Subsection = Domain['subsections'][number];
export type Prepared = Answer<'prepareSheets'>;
export type Problem = Prepared['problems'][number];
export type Results = Answer<'getResults'>;
export type SheetResults = Results['sheets'][number];
export type Saved = Answer<'saveAnswers'>;
export type MethodResult = SheetResults['methods'][number];
export type Score = Answer<'getScore'>;
export type ScoreSheet = Score['sheets'][number];
export type Ballot = Answer<'getBallot'>;
export type BallotMethod = Ballot['methods'][number];
export type Rating = NonNullable<BallotMethod['rating']>;
export type Progress = SheetResults['progress'][number];
export type Revealed = Answer<'revealSheet'>;
export type Findings = Answer<'getFindings'>;

type Functions = {
  readonly [Name in keyof Requests]: (...request: Requests[Name]) => void;
};

interface Run extends Functions {
  withSuccessHandler(handler: (answer: never) => void): Run;
  withFailureHandler(handler: (error: unknown) => void): Run;
}

declare const google: { readonly script: { readonly run: Run } };

/**
 * Calls the server.
 *
 * @throws Error with the server's sentence if it refuses or fails
 * @example (await call('getResults', { cycle: 'Fall 2026' })).sheets
 */
export function call<Name extends keyof Requests>(
  name: Name,
  ...request: Requests[Name]
): Promise<Answer<Name>> {
  return new Promise((resolve, reject) => {
    const functions: Functions = google.script.run
      .withSuccessHandler((answer: Answer<Name>) => resolve(answer))
      .withFailureHandler((error) => reject(new Error(sentenceOf(error, name))));
    functions[name](...request);
  });
}

function sentenceOf(error: unknown, name: string): string {
  const message = error instanceof Error ? error.message : String(error ?? '');
  // Google may put the class of an error in front of its message.
  const sentence = message.replace(/^(?:\w*Error|Exception): /u, '').trim();
  return sentence || `The call “${name}” failed, and Google gave no reason. Try again.`;
}
