import { call } from '../../server/call';
import type { Results } from '../../server/reply';
import { thenRead } from '../../server/thenRead';
import { useState } from 'preact/hooks';
import { AskFirst } from '../../controls/AskFirst';
import { Told } from '../../controls/Told';
import { counted } from '../../controls/inWords';
import type { LeadProps } from './leadProps';

type Elsewhere = Results['elsewhere'][number];

/** Answers that somebody gave under initials that are not theirs: the lead says whose they are. */
export function AnswersElsewhere({ results, readAgain }: Omit<LeadProps, 'readAll'>) {
  const [settled, setSettled] = useState<string | null>(null);
  return (
    <>
      {results.elsewhere.length > 0 && (
        <WhoseList results={results} readAgain={readAgain} tell={setSettled} />
      )}
      <div role="status">{settled !== null && <Told key={settled}>{settled}</Told>}</div>
    </>
  );
}

interface WhoseListProps extends Omit<LeadProps, 'readAll'> {
  readonly tell: (what: string) => void;
}

function WhoseList({ results, readAgain, tell }: WhoseListProps) {
  return (
    <section class="message message--warning" aria-labelledby="whose">
      <h3 id="whose">Whose answers are these?</h3>
      {results.elsewhere.map((found) => (
        <Whose
          key={JSON.stringify([found.initials, found.as, found.nth])}
          {...{ found, readAgain, tell }}
        />
      ))}
    </section>
  );
}

interface WhoseProps extends Pick<WhoseListProps, 'readAgain' | 'tell'> {
  readonly found: Elsewhere;
}

function Whose({ found, readAgain, tell }: WhoseProps) {
  const { initials, as } = found;
  const nth = String(found.nth);
  const which = found.nth === 1 ? '' : ` (${nth})`;
  const settle = async (belongTo: string): Promise<void> => {
    const asked = { initials, as: as ?? '', nth, belongTo };
    await thenRead(() => call('settleAnswers', asked), readAgain);
    tell(`${counted(found.answers, 'answer')} as ${initials}: said to be ${belongTo}’s.`);
  };
  return (
    <>
      <p>{whoseWords(found)}</p>
      <div class="buttons">
        <AskFirst
          button={`They are ${initials}’s${which}`}
          work={() => settle(initials)}
          question={`They then count as ${initials}’s, and a reveal writes them under ${initials}. You do not see what was answered, so ask ${initials} first. Do it?`}
          yes={{ text: `Count as ${initials}’s`, label: `Count as ${initials}’s${which}` }}
          no={{ text: 'Leave out', label: `Leave out the answers as ${initials}${which}` }}
        />
        {as !== null && (
          <AskFirst
            button={`They are ${as}’s`}
            work={() => settle(as)}
            question={`They then move to ${as}, but for methods that ${as} has answered since. You do not see what was answered, so ask ${as} first. Do it?`}
            yes={{ text: `Move to ${as}`, label: `Move to ${as} the answers as ${initials}` }}
            no={{ text: 'Leave out', label: `Leave out, and not to ${as}` }}
          />
        )}
      </div>
    </>
  );
}

function whoseWords({ initials, as, nth, answers }: Elsewhere): string {
  const other = nth === 1 ? 'an account' : 'another account';
  const from =
    as === null ? `${other} that rates as nobody now` : `the account that rates as ${as}`;
  return `${counted(answers, 'answer')} as ${initials} came from ${from}. Until you say whose, ${answers === 1 ? 'it counts for nobody and is' : 'they count for nobody and are'} left out of a reveal.`;
}
