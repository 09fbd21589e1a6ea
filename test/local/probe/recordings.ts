import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../local/probe/questions/question';
import { readRecording, type Recording } from '../../../local/probe/questions/record';
import { faultOf } from './faults';
import type { Listed } from './listed';

const FOLDER = join(__dirname, '../../live');

/** What was recorded in real Google, by the name of its file. */
export function recordings(): (readonly [file: string, recording: Recording])[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readRecording(readFileSync(join(FOLDER, file), 'utf8'))] as const);
}

interface Here {
  /** The questions that were asked here. */
  readonly asked: readonly string[];
  readonly answers: Readonly<Record<string, Json>>;
  readonly listed: Readonly<Record<string, Listed>>;
}

/**
 * Where the local host does otherwise than Google did, and nothing says that it is stricter.
 *
 * @param recording what came in Google
 * @param here what came here
 * @returns a sentence for each
 */
export function disagreements(recording: Recording, { asked, answers, listed }: Here): string[] {
  return asked.flatMap((name) => {
    const expected = recording.answers[name];
    // Asked only since then.
    if (expected === undefined) return [];
    const compared = { name, expected, known: 'recorded', came: answers[name] } as const;
    return faultOf(compared, listed[name]) ?? [];
  });
}
