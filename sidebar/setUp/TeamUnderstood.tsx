import { membersIn, membersRead, type MemberRead } from '../../src/core/team/membersRead';
import { chipWords, countWords } from './teamWords';
import type { Entries } from './useEntries';

/** How the list in Team is understood, before anything is made of it. */
export function TeamUnderstood({ team, teamBefore }: Pick<Entries, 'team' | 'teamBefore'>) {
  const members = membersRead(team, membersIn(teamBefore));
  return (
    <div class="understood">
      {/* It alone is read out while somebody types. */}
      <p role="status" class="hint">
        {members.length > 0 && `Understood: ${countWords(members)}.`}
      </p>
      {members.length > 0 && (
        <details open={team !== teamBefore}>
          <summary>Who is understood</summary>
          <ul class="chips">
            {members.map((member, index) => (
              <Chip key={index} member={member} words={chipWords(members, index)} />
            ))}
          </ul>
        </details>
      )}
      {members.some(({ isMade, initials }) => isMade && initials !== '') && (
        <p class="hint">
          <em>made</em>: the initials are made from the name. To choose others, write them in front,
          such as “AX: Ada Byron”.
        </p>
      )}
    </div>
  );
}

interface ChipProps {
  readonly member: MemberRead;
  readonly words: readonly string[];
}

function Chip({ member: { initials, name }, words }: ChipProps) {
  return (
    <li class={initials === '' ? 'chip chip--odd' : 'chip'}>
      {initials !== '' && <strong dir="auto">{initials}</strong>}
      {initials !== '' && name !== '' && ' · '}
      <bdi>{name}</bdi>
      {words.length > 0 && <em> {words.join(', ')}</em>}
    </li>
  );
}
