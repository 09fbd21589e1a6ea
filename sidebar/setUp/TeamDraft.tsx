import type { Setup } from '../server/reply';
import { useDraft } from './useDraft';
import type { Entries } from './useEntries';

interface TeamDraftProps {
  readonly setup: Setup;
  readonly entries: Entries;
}

/** Keeps what is typed into Team for when the sidebar is opened again, and says so of what came back. */
export function TeamDraft({ setup, entries }: TeamDraftProps) {
  const error = useDraft(entries, setup.draft);
  if (entries.team === entries.teamBefore) return null;
  const isBack = setup.draft?.team === entries.team;
  const isOld = setup.teamFault === null && setup.team !== entries.teamBefore;
  return (
    <>
      {isBack && (
        <p class="hint">
          You typed this before, and it is not in the Team tab yet.
          {isOld && ' That tab has changed since.'}
        </p>
      )}
      {error !== null && <p class="hint">{error}</p>}
    </>
  );
}
