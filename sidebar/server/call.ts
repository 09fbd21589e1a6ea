import type { RequestOf, Requests } from '../../src/core/requests/requests';
import { inTime, later } from './inTime';
import { inOwnWords } from './refusedByGoogle';
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
 * Calls the server. Every wait ends: what comes later than a minute goes unheard.
 *
 * @throws Error with a sentence that says what to do: the server's if it refuses or fails, else one
 *   about what Google says, or that it says nothing
 * @example (await call('getResults', { cycle: 'Fall 2026' })).sheets
 */
export function call<Name extends CallName>(
  name: Name,
  ...request: Handed<Name>
): Promise<Reply<Name>> {
  const answer = new Promise<Reply<Name>>((resolve, reject) => {
    const functions: Functions = google.script.run
      .withSuccessHandler((given: Reply<Name>) => resolve(given))
      .withFailureHandler((error) => reject(new Error(inOwnWords(error))));
    functions[name](...request);
  });
  return inTime(answer, later);
}
