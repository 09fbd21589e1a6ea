import { useState } from 'preact/hooks';
import { call } from '../../server/call';
import { thenRead } from '../../server/thenRead';
import { membersOf } from './membersOf';
import { AskFirst } from '../../controls/AskFirst';
import type { LeadProps } from './leadProps';
import { Told } from '../../controls/Told';

/** For somebody who sits at another computer, or chose the initials of another. */
export function ReleaseInitials({ results, readAgain }: Omit<LeadProps, 'readAll'>) {
  const [released, setReleased] = useState<string | null>(null);
  const held = membersOf(results).filter(({ isHeld }) => isHeld);
  const release = async (initials: string): Promise<void> => {
    await thenRead(() => call('releaseInitials', { initials, fate: 'ask' }), readAgain);
    setReleased(initials);
  };
  return (
    <>
      {held.length > 0 && (
        <details>
          <summary>Initials in use in Score ({held.length})</summary>
          <div class="buttons">
            {held.map(({ initials }) => (
              <AskFirst
                key={initials}
                button={`Release ${initials}`}
                work={() => release(initials)}
                question={`${initials} can then be chosen again in Score, on another computer, say. What was rated as ${initials} is kept, and stays hidden where it is hidden. Until ${initials} is chosen again from the same account, it counts for nobody, unless you say here whose it is.`}
                yes={{ text: 'Release', label: `Release now ${initials}` }}
                no={{ text: 'Leave', label: `Leave ${initials} as it is` }}
              />
            ))}
          </div>
        </details>
      )}
      <div role="status">
        {released !== null && (
          <Told key={released}>
            <bdi>{released}</bdi> can be chosen again in Score.
          </Told>
        )}
      </div>
    </>
  );
}
