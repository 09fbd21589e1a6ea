import type { Subsection } from './bridge';

/** Which sheet is being made; `number` counts from 1. */
export interface Step {
  readonly number: number;
  readonly of: number;
  readonly title: string;
}

/** What became of each sub-section that was ticked, in order. */
export interface Outcome {
  readonly made: readonly Subsection[];
  readonly kept: readonly Subsection[];
  readonly failed: { readonly title: string; readonly reason: string } | null;
  readonly notTried: readonly Subsection[];
}

interface Plan {
  readonly subsections: readonly Subsection[];
  readonly create: (
    subsection: Subsection,
  ) => Promise<{ readonly isNew: boolean; readonly tab: string }>;
  readonly onStep: (step: Step) => void;
}

/**
 * Makes one sheet after another, and stops at the first that fails.
 *
 * @example (await createSheets({ subsections, create, onStep })).made.length // 4
 */
export async function createSheets({ subsections, create, onStep }: Plan): Promise<Outcome> {
  const made: Subsection[] = [];
  const kept: Subsection[] = [];
  for (const [index, subsection] of subsections.entries()) {
    const { title } = subsection;
    onStep({ number: index + 1, of: subsections.length, title });
    try {
      const { isNew, tab } = await create(subsection);
      if (isNew) made.push(subsection);
      else kept.push({ ...subsection, title: tab });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { made, kept, failed: { title, reason }, notTried: subsections.slice(index + 1) };
    }
  }
  return { made, kept, failed: null, notTried: [] };
}
