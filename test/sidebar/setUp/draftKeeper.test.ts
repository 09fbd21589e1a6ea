import { draftKeeper, type Draft } from '../../../sidebar/setUp/draftKeeper';
import { Clock, settled } from '../score/saving/clock';

const PAUSE = 800;

/** A keeper over a server that answers when the test says so. */
function open(first: Draft = { team: 'AB Ada', teamBefore: 'AB Ada' }) {
  const clock = new Clock();
  const sent: Draft[] = [];
  const told: (string | null)[] = [];
  const answers: { readonly succeed: () => void; readonly fail: () => void }[] = [];
  const { put, hurry } = draftKeeper(first, {
    later: clock.later,
    tell: (error) => told.push(error),
    send: (draft) => {
      sent.push(draft);
      return new Promise((resolve, reject) => {
        answers.push({ succeed: () => resolve(null), fail: () => reject(new Error('No room.')) });
      });
    },
  });
  const type = (team: string): void => put({ team, teamBefore: 'AB Ada' });
  const answer = async (how: 'succeed' | 'fail'): Promise<void> => {
    answers.shift()?.[how]();
    await settled();
  };
  const teams = (): readonly string[] => sent.map(({ team }) => team);
  return { clock, put, hurry, type, answer, teams, told };
}

test('what is typed is kept at a pause, once', async () => {
  const { clock, type, teams } = open();
  for (const team of ['AB Ada\nC', 'AB Ada\nCD']) {
    type(team);
    await clock.pass(PAUSE - 1);
  }
  expect(teams()).toEqual([]);
  await clock.pass(1);
  await clock.pass(10 * PAUSE);
  expect(teams()).toEqual(['AB Ada\nCD']);
});

test('whoever leaves for the menu loses nothing of the last moment, and sends nothing twice', async () => {
  const { clock, type, hurry, answer, teams } = open();
  hurry();
  expect(teams()).toEqual([]);
  type('AB Ada\nCD');
  hurry();
  expect(teams()).toEqual(['AB Ada\nCD']);
  type('AB Ada\nCD Cy');
  hurry();
  await answer('succeed');
  await answer('succeed');
  await clock.pass(10 * PAUSE);
  expect(teams()).toEqual(['AB Ada\nCD', 'AB Ada\nCD Cy']);
});

test('one call at a time: what is typed meanwhile follows the answer', async () => {
  const { clock, type, answer, teams, told } = open();
  type('AB Ada\nC');
  await clock.pass(PAUSE);
  type('AB Ada\nCD');
  type('AB Ada\nCD Cy');
  await clock.pass(PAUSE);
  expect(teams()).toEqual(['AB Ada\nC']);
  await answer('succeed');
  expect(teams()).toEqual(['AB Ada\nC', 'AB Ada\nCD Cy']);
  expect(told).toEqual([null]);
});

test('a team that is as it was is sent only to take back what was kept', async () => {
  const untouched = open();
  untouched.type('AB Ada');
  untouched.put({ team: 'EF', teamBefore: 'EF' });
  await untouched.clock.pass(PAUSE);
  expect(untouched.teams()).toEqual([]);

  const typedBack = open({ team: 'CD', teamBefore: 'AB Ada' });
  typedBack.type('CD');
  await typedBack.clock.pass(PAUSE);
  expect(typedBack.teams()).toEqual([]);
  typedBack.type('AB Ada');
  await typedBack.clock.pass(PAUSE);
  expect(typedBack.teams()).toEqual(['AB Ada']);
});

test('a failure is told, and the next pause tries again', async () => {
  const { clock, type, answer, teams, told } = open();
  type('AB Ada\nCD');
  await clock.pass(PAUSE);
  await answer('fail');
  expect(told).toEqual(['No room.']);
  type('AB Ada\nCD ');
  await clock.pass(PAUSE);
  await answer('succeed');
  expect(teams()).toEqual(['AB Ada\nCD', 'AB Ada\nCD ']);
  expect(told).toEqual(['No room.', null]);
});
