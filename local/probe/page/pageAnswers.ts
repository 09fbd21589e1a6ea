import type { PageQuestion } from '../questions/page';
import { attempt, type Json } from '../questions/question';
import { copyByCommand, writeClipboard } from './clipboard';
import { sendDate } from './script';

type Answers = Partial<Record<PageQuestion, () => Json | Promise<Json>>>;

/** What can be asked as soon as the page is there, in this order. */
export const atOnce: Answers = {
  'focus at start': () => document.hasFocus(),
  'focus taken': () => {
    field().focus();
    return document.hasFocus();
  },
  storage: () => {
    localStorage.setItem('probe', 'kept');
    const found = localStorage.getItem('probe');
    localStorage.removeItem('probe');
    return found;
  },
  'attributes of html': () => {
    const { attributes } = document.documentElement;
    return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  },
  'comment in a template': () => (Reflect.get(window, 'template') as string | undefined) ?? null,
  sandbox: () => window.frameElement?.getAttribute('sandbox')?.split(/\s+/).sort() ?? null,
  'date to the script': sendDate,
};

/** What only a click may do. */
export const onClick: Answers = {
  clipboard: writeClipboard,
  'copy command': copyByCommand,
};

/**
 * Asks all, one after the other.
 *
 * @param answers how each is answered
 * @returns the answers by the names of their questions
 * @example await answer({ storage: () => 'kept' }) // { storage: 'kept' }
 */
export async function answer(answers: Answers): Promise<Record<string, Json>> {
  const came: Record<string, Json> = {};
  for (const [name, ask] of Object.entries(answers)) came[name] = await attemptLater(ask);
  return came;
}

/** As `attempt`, for what takes its time. */
export async function attemptLater(act: () => Json | Promise<Json>): Promise<Json> {
  try {
    return await act();
  } catch (error) {
    return attempt(() => {
      throw error;
    });
  }
}

function field(): HTMLInputElement {
  const found = document.querySelector('input');
  if (found === null) throw new Error('The page has no field.');
  return found;
}
