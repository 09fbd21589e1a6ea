import { useEffect, useState } from 'preact/hooks';
import { call } from '../server/call';
import { draftKeeper, type Draft } from './draftKeeper';
import type { Entries } from './useEntries';

/**
 * Keeps what is typed into Team, for when the sidebar is closed before it is saved.
 *
 * @param first what was kept when the sidebar was opened
 * @returns why it is not kept; `null` if it is
 */
export function useDraft({ team, teamBefore }: Entries, first: Draft | null): string | null {
  const [error, tell] = useState<string | null>(null);
  const [keeper] = useState(() =>
    draftKeeper(first ?? { team, teamBefore: team }, {
      send: (draft) => call('keepDraft', draft),
      later: (work, milliseconds) => {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      tell,
    }),
  );
  useEffect(() => keeper.put({ team, teamBefore }), [team, teamBefore]);
  useEffect(() => {
    // Whoever goes to the menu leaves this frame first.
    window.addEventListener('blur', keeper.hurry);
    return () => window.removeEventListener('blur', keeper.hurry);
  }, []);
  return error;
}
