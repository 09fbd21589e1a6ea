import type { RequestOf, Requests } from '../../src/core/requests/requests';
import type { CallName, Reply } from './reply';

/** What is handed to a call: nothing, if it takes no field. */
type Handed<Name extends CallName> = keyof Requests[Name] extends never
  ? readonly []
  : readonly [RequestOf<Name>];

type Functions = {
  readonly [Name in CallName]: (...request: Handed<Name>) => void;
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
export function call<Name extends CallName>(
  name: Name,
  ...request: Handed<Name>
): Promise<Reply<Name>> {
  return new Promise((resolve, reject) => {
    const functions: Functions = google.script.run
      .withSuccessHandler((answer: Reply<Name>) => resolve(answer))
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
