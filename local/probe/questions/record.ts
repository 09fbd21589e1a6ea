import type { Json } from './question';

/** All answers of one visit to Google, by the name of their question. */
export interface Recording {
  /** The day, such as `2026-11-27`. */
  readonly on: string;
  readonly answers: Readonly<Record<string, Json>>;
}

/** Of one answer, so that all fit into a cell, which takes 50,000 characters. */
const MOST = 500;

/**
 * A recording as one text without line ends: Sheets puts others between quotes when they are copied.
 *
 * @param recording the answers
 * @returns the text, which `readRecording` reads
 * @example textOf({ on: '2026-11-27', answers: { one: 1 } }) // '{"on":"2026-11-27","answers":{"one":1}}'
 */
export function textOf({ on, answers }: Recording): string {
  const short = Object.entries(answers).map(([name, came]) => [name, shortened(came)] as const);
  return JSON.stringify({ on, answers: Object.fromEntries(short) });
}

function shortened(came: Json): Json {
  const text = JSON.stringify(came);
  return text.length > MOST ? `${text.slice(0, MOST / 2).replace(/["\\]/g, '')}…` : came;
}

/**
 * Reads what somebody copied out of the cell.
 *
 * @param text the text
 * @returns the recording
 * @throws {Error} if the text is no recording
 * @example readRecording('{"on":"2026-11-27","answers":{"one":1}}').answers // { one: 1 }
 */
export function readRecording(text: string): Recording {
  const found: unknown = parsed(text.trim());
  if (isRecording(found)) return found;
  throw new Error(
    `Reading a recorded text failed: it begins with ${JSON.stringify(text.slice(0, 40))}. Copy the whole cell A2 of the tab "Report", which begins with {"on":.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecording(found: unknown): found is Recording {
  if (typeof found !== 'object' || found === null) return false;
  const { on, answers } = found as Partial<Recording>;
  return typeof on === 'string' && typeof answers === 'object';
}
