import type { SaveQueue } from './saveQueue';

/** Whether everything is saved. Only that it is saved is read out: all else would be read too often. */
export function SaveSign({ queue }: { readonly queue: SaveQueue }) {
  const isSaved = queue.unsaved.length === 0;
  return (
    <p class="save-sign" role="status">
      {isSaved && queue.saves > 0 && (
        <>
          <span aria-hidden="true">✓</span> <span>Saved</span>
        </>
      )}
      {!isSaved && queue.problem === null && <span aria-hidden="true">Saving…</span>}
    </p>
  );
}
