import type { Findings } from '../../server/reply';
import { AskFirst } from '../../controls/AskFirst';
import type { Check } from './useCheck';

type Cells = Findings['changed'][number];

interface ChangedListProps extends Pick<Check, 'settle'> {
  readonly findings: Findings;
}

/**
 * Ratings that do not stand any more as they were revealed or saved. Whoever changed their own knows
 * that this is right; so it is no fault, and the lead decides member by member.
 */
export function ChangedList({ findings: { changed, isLead }, settle }: ChangedListProps) {
  if (changed.length === 0) return null;
  const tabs = [...new Set(changed.map(({ tab }) => tab))];
  return (
    <section class="findings" aria-labelledby="changed">
      <h3 id="changed">Changed since they were revealed or saved</h3>
      <p class="hint">
        If members changed these themselves, all is well. If an undo, a paste or an older version of
        the file did, {isLead ? 'put them back.' : 'the lead can put them back.'}
      </p>
      {tabs.map((tab) => (
        <section key={tab}>
          <h4 dir="auto">{tab}</h4>
          <Members cells={changed.filter((cells) => cells.tab === tab)} {...{ isLead, settle }} />
        </section>
      ))}
    </section>
  );
}

interface MembersProps extends Pick<Check, 'settle'> {
  readonly cells: readonly Cells[];
  readonly isLead: boolean;
}

function Members({ cells, isLead, settle }: MembersProps) {
  return (
    <ul>
      {cells.map((one) => (
        <li key={one.initials}>
          {one.text}
          {isLead && <Decide cells={[one]} whose={one.initials} settle={settle} />}
        </li>
      ))}
      {isLead && cells.length > 1 && (
        <li key="all">
          Of all {cells.length} members: <Decide cells={cells} whose="all" settle={settle} />
        </li>
      )}
    </ul>
  );
}

/** What can be done about changed cells, and what is asked before. */
const DECISIONS = [
  {
    ...({ how: 'putBack', does: 'Put back' } as const),
    means: 'What stands there now is replaced by what was revealed or saved.',
  },
  {
    ...({ how: 'leaveChanged', does: 'Leave as it is' } as const),
    means: 'What stands there now is then right, and what was revealed or saved is forgotten.',
  },
] as const;

interface DecideProps extends Pick<Check, 'settle'> {
  readonly cells: readonly Cells[];
  readonly whose: string;
}

function Decide({ cells, whose, settle }: DecideProps) {
  const tab = cells[0]?.tab ?? '';
  return (
    <div class="buttons">
      {DECISIONS.map(({ how, does, means }) => (
        <AskFirst
          key={how}
          button={does}
          label={`${does}: ${whose} on ${tab}`}
          work={() => settle(how, cells)}
          question={`${means} Do it for ${whose}?`}
          yes={{ text: does, label: `${does} now: ${whose}` }}
          no={{ text: 'Cancel', label: `Cancel: ${whose} on ${tab}` }}
        />
      ))}
    </div>
  );
}
