import type { Progress } from '../../server/reply';
import { progressWords } from './progressWords';

/** Who is done and who is not, without what they chose. */
export function ProgressList({ progress }: { readonly progress: readonly Progress[] }) {
  return (
    <ul class="progress">
      {progress.map((member) => (
        <li key={member.initials} class={isMissing(member) ? 'progress__missing' : ''}>
          <strong>
            <bdi>{member.initials}</bdi>:
          </strong>{' '}
          {progressWords(member)}
        </li>
      ))}
    </ul>
  );
}

function isMissing({ left, role }: Progress): boolean {
  return left > 0 && role === null;
}
