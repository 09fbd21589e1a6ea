import { here, open, rated, sent } from './openQueue';

test('gives every call a higher turn, and the same again one above whoever overtook it', async () => {
  const { queue, calls, clock, last } = open();
  queue.put(here, rated('2.4.01', 3));
  expect(last().turn).toBe(1000);
  await last().fail();
  await clock.pass(2000);
  expect(last().turn).toBe(1001);
  await last().overtaken(5000);
  expect(calls).toHaveLength(3);
  expect(last()).toMatchObject({ turn: 5001, answers: [sent('2.4.01', '3', '3')] });
  expect(queue).toMatchObject({ unsaved: [here], saves: 0 });
  await last().succeed();
  expect(queue).toMatchObject({ unsaved: [], saves: 1 });
});
