import type { Json } from '../questions/question';
import type * as Script from '../script/main';

/** As much of `google.script.run` as the page needs. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}
type Calls = Record<string, (...given: readonly unknown[]) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/**
 * Calls a function of the script.
 *
 * @param name the function's
 * @param given what it takes
 * @returns what it returns
 * @throws {Error} what it throws, or why it could not be called
 * @example await call('askProbe', 'serial as date') // '2023-03-15'
 */
export function call<Name extends keyof typeof Script>(
  name: Name,
  ...given: Parameters<(typeof Script)[Name]>
): Promise<ReturnType<(typeof Script)[Name]>> {
  return send(name, given) as Promise<ReturnType<(typeof Script)[Name]>>;
}

/** Calls a function with a date, which it would not look at. */
export async function sendDate(): Promise<Json> {
  await send('getProbes', [new Date()]);
  return 'taken';
}

function send(name: string, given: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (runner as unknown as Calls)[name]?.(...given);
  });
}
