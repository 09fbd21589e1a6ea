import { inTime } from '../../../sidebar/server/inTime';
import { Clock, settled } from '../score/saving/clock';

const unanswered = 'Google has not answered for a minute. Try again: nothing is done twice.';

/** A call under way, and what has become of it. */
function calling() {
  const clock = new Clock();
  let answer: (value: string) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const asked = new Promise<string>((resolve, reject) => ([answer, refuse] = [resolve, reject]));
  const heard: string[] = [];
  inTime(asked, clock.later).then(
    (value) => heard.push(value),
    (error: Error) => heard.push(error.message),
  );
  return { clock, answer, refuse, heard };
}

describe('a call', () => {
  it('gives what it is answered within a minute', async () => {
    const { clock, answer, heard } = calling();
    await clock.pass(59_999);
    answer('4 sheets');
    await settled();
    expect(heard).toEqual(['4 sheets']);
    await clock.pass(120_000);
    expect(heard).toEqual(['4 sheets']);
  });

  it('fails as it is refused', async () => {
    const { clock, refuse, heard } = calling();
    refuse(new Error('Revealing failed: nobody has rated. Wait.'));
    await clock.pass(120_000);
    expect(heard).toEqual(['Revealing failed: nobody has rated. Wait.']);
  });

  it('ends after a minute, and hears no answer that comes later', async () => {
    const { clock, answer, heard } = calling();
    await clock.pass(59_999);
    expect(heard).toEqual([]);
    await clock.pass(1);
    expect(heard).toEqual([unanswered]);
    answer('4 sheets');
    await settled();
    expect(heard).toEqual([unanswered]);
  });
});
