import { useState } from 'preact/hooks';
import { call } from '../../server/call';
import { thenRead } from '../../server/thenRead';
import type { LeadProps } from './leadProps';
import { leadWords } from './leadWords';
import { AskFirst } from '../../controls/AskFirst';
import { CorrectInitials } from './CorrectInitials';
import { AnswersElsewhere } from './AnswersElsewhere';
import { ReleaseInitials } from './ReleaseInitials';
import { Told } from '../../controls/Told';

/** Who leads, and what a lead does beside revealing. */
export function LeadSection({ results, readAgain, readAll }: LeadProps) {
  const { lead } = results;
  const [hasTaken, setTaken] = useState(false);
  const take = async (): Promise<void> => {
    await thenRead(() => call('takeLead', { agreed: 'yes' }), readAgain);
    setTaken(true);
  };
  return (
    <section class="sheet" aria-labelledby="lead">
      <h2 id="lead">Lead</h2>
      <p>{leadWords(results)}</p>
      <div role="status">{hasTaken && lead === 'you' && <Told>You have taken the lead.</Told>}</div>
      {lead !== 'you' && <TakeLead isTaken={lead === 'other'} take={take} />}
      {lead !== 'other' && <AnswersElsewhere results={results} readAgain={readAgain} />}
      {lead === 'you' && <ReleaseInitials results={results} readAgain={readAgain} />}
      {lead !== 'other' && <CorrectInitials results={results} readAll={readAll} />}
    </section>
  );
}

interface TakeLeadProps {
  readonly isTaken: boolean;
  readonly take: () => Promise<void>;
}

function TakeLead({ isTaken, take }: TakeLeadProps) {
  const means = 'The lead reveals ratings, and releases and corrects initials.';
  return (
    <AskFirst
      button={isTaken ? 'Take over the lead' : 'Take the lead'}
      work={take}
      question={
        isTaken
          ? `${means} Whoever leads now can do so no longer, and everybody will see here that the lead was taken over today. Take it over?`
          : `${means} Nobody else can do so then, unless they take over. Take the lead?`
      }
      yes={{ text: 'Take it', label: 'Take it, the lead' }}
      no={{ text: 'Leave it', label: 'Leave it, the lead' }}
    />
  );
}
