import { call } from '../../server/call';
import type { Revealed, SheetResults } from '../../server/reply';
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
  const reveal = async (): Promise<void> => {
    try {
      tell(await call('revealSheet', { subsection, cycle }));
    } catch (thrown) {
      // It may have come half-way. Should the reading fail too, the first reason is the one to tell.
      await readAgain().catch(() => undefined);
      throw thrown;
    }
    await readAgain();
  };
  return (
    <AskFirst
      button="Reveal"
      label={`Reveal ${title}`}
      prepare={readAgain}
      work={reveal}
      question={revealQuestion(sheet)}
      yes={{ text: 'Reveal', label: `Reveal now ${title}` }}
      no={{ text: 'Not yet', label: `Not yet, keep ${title} hidden` }}
    />
  );
}
