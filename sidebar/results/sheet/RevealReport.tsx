import type { Revealed } from '../../server/reply';
import { revealedWords } from './revealedWords';
import { Told } from '../../controls/Told';

export function RevealReport({ revealed }: { readonly revealed: Revealed | null }) {
  return (
    <div role="status">
      {revealed && (
        <Told>
          <p>{revealedWords(revealed)}</p>
          {revealed.notes.map((note, index) => (
            <p key={index}>{note}</p>
          ))}
        </Told>
      )}
    </div>
  );
}
