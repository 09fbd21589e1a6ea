import { call } from '../../server/call';
import type { Revealed, SheetResults } from '../../server/reply';
import { thenRead } from '../../server/thenRead';
import { revealQuestion } from './revealedWords';
import { AskFirst } from '../../controls/AskFirst';

interface RevealProps {
  readonly sheet: SheetResults;
  readonly cycle: string;
  readonly readAgain: () => Promise<void>;
  readonly tell: (revealed: Revealed) => void;
}

/** The press after which hidden ratings stand in the cells, for everybody. */
export function Reveal({ sheet, cycle, readAgain, tell }: RevealProps) {
  const { subsection, title } = sheet;
  const reveal = async (): Promise<void> => tell(await call('revealSheet', { subsection, cycle }));
  return (
    <AskFirst
      button="Reveal"
      label={`Reveal ${title}`}
      prepare={readAgain}
      work={() => thenRead(reveal, readAgain)}
      question={revealQuestion(sheet)}
      yes={{ text: 'Reveal', label: `Reveal now ${title}` }}
      no={{ text: 'Not yet', label: `Not yet, keep ${title} hidden` }}
    />
  );
}
