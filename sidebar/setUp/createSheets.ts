import type { SheetAsked } from './sheetAsked';

/** Which sheet is being made; `number` counts from 1. */
export interface CreationStep {
  readonly number: number;
  readonly of: number;
  readonly title: string;
}

/** A sheet that was there, and was given columns for members who joined. */
export interface Widened extends SheetAsked {
  readonly added: readonly string[];
}

/** What became of each sub-section that was asked for, in order. */
export interface Outcome {
  readonly made: readonly SheetAsked[];
  readonly widened: readonly Widened[];
  readonly kept: readonly SheetAsked[];
  readonly failed: { readonly title: string; readonly reason: string } | null;
  readonly notTried: readonly SheetAsked[];
}

interface Plan {
  readonly subsections: readonly SheetAsked[];
  readonly create: (subsection: SheetAsked) => Promise<{
    readonly isNew: boolean;
    readonly tab: string;
    readonly added: readonly string[];
  }>;
  readonly onStep: (step: CreationStep) => void;
}

/**
 * Makes one sheet after another, and stops at the first that fails.
 *
 * @example (await createSheets({ subsections, create, onStep })).made.length // 4
 */
export async function createSheets({ subsections, create, onStep }: Plan): Promise<Outcome> {
  const made: SheetAsked[] = [];
  const widened: Widened[] = [];
  const kept: SheetAsked[] = [];
  for (const [index, subsection] of subsections.entries()) {
    const { id, title } = subsection;
    onStep({ number: index + 1, of: subsections.length, title });
    try {
      const { isNew, tab, added } = await create(subsection);
      if (isNew) made.push(subsection);
      else if (added.length > 0) widened.push({ id, title: tab, added });
      else kept.push({ id, title: tab });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const notTried = subsections.slice(index + 1);
      return { made, widened, kept, failed: { title, reason }, notTried };
    }
  }
  return { made, widened, kept, failed: null, notTried: [] };
}
