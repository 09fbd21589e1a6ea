import { longTests } from '../campaign';
import { axeViolations, CYCLE } from './page';
import { ballot, focused, isSaved, openCard, openLogistics, ratings, STRATEGY } from './scorePage';

const story = longTests({ of: 6, few: 3 });

/** What another sidebar of AB sends for the first method. */
const saving = (answer: object): object => ({
  ...{ subsection: '2.4', cycle: CYCLE, initials: 'AB' },
  answers: [{ method: '2.4.01', ...answer }],
  // By a clock that is fast.
  turn: Date.now() + 60_000,
});

story(
  'when saving fails it says so, keeps everything through other tabs and readings, and tries again',
  async () => {
    const { page, sidebar } = await openCard();
    await page.evaluate(() =>
      window.host.failAt(({ name }) => name.startsWith('Properties.setPropert')),
    );
    await page.keyboard.press('3');
    await sidebar.getByRole('alert').filter({ hasText: 'Not saved yet:' }).waitFor();
    await sidebar.getByText('Your answers are kept here and sent again.').waitFor();
    await sidebar.getByLabel(STRATEGY).fill('We meet on Mondays');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');

    await sidebar.getByRole('button', { name: 'Sub-sections' }).click();
    await sidebar.getByText('2 of 6 done').waitFor();
    await sidebar.getByText('You can change your initials once everything is saved.').waitFor();
    expect(await sidebar.getByRole('button', { name: 'Change initials' }).isDisabled()).toBe(true);
    await sidebar.getByRole('tab', { name: 'Results' }).click();
    await sidebar.getByRole('tab', { name: 'Score' }).click();
    await sidebar.getByRole('button', { name: 'Support logistics' }).click();
    await sidebar.getByText('2 of 6 done').waitFor();
    expect(ratings(await ballot(page))).toBe('------');

    await page.evaluate(() => window.host.failAt(null));
    await sidebar.getByRole('button', { name: 'Try again' }).click();
    await isSaved(sidebar);
    expect(await sidebar.getByRole('alert').count()).toBe(0);
    expect(ratings(await ballot(page))).toBe('31----');
    expect((await ballot(page))[0]?.strategy).toBe('We meet on Mondays');
  },
);

story('the browser asks before it drops what is not saved', async () => {
  const { page, sidebar } = await openCard();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() =>
    window.host.failAt(({ name }) => name.startsWith('Properties.setPropert')),
  );
  await page.keyboard.press('1');
  await sidebar.getByRole('alert').waitFor();
  await page.close({ runBeforeUnload: true });
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toEqual(['beforeunload']);
  await sidebar.getByText('1 of 6 done').waitFor();
});

story(
  'an answer changed on another computer meanwhile stays, is shown, and can be changed then',
  async () => {
    const { page, sidebar } = await openCard();
    const first = await focused(sidebar);
    await page.keyboard.press('1');
    await isSaved(sidebar);
    await page.evaluate(
      (request) => window.host.run('saveAnswers', request),
      saving({ rating: '4', ratingsBefore: ['1'], strategy: '', strategiesBefore: [''] }),
    );
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('2');
    const told = sidebar.getByRole('alert').filter({ hasText: `Your answer to “${first}”` });
    await told.filter({ hasText: 'changed meanwhile, in another window or on another' }).waitFor();
    await isSaved(sidebar);
    expect(ratings(await ballot(page))).toBe('4-----');
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('ArrowLeft');
    await sidebar.getByRole('button', { name: '4 We', pressed: true }).waitFor();
    await page.keyboard.press('2');
    await isSaved(sidebar);
    expect(await told.count()).toBe(0);
    expect(ratings(await ballot(page))).toBe('2-----');
  },
);

story(
  'an answer changed elsewhere can be left so with the keyboard, which then goes on rating',
  async () => {
    const { page, sidebar } = await openCard();
    await page.evaluate(
      (request) => window.host.run('saveAnswers', request),
      saving({ rating: '4', ratingsBefore: [''], strategy: '', strategiesBefore: [''] }),
    );
    await page.keyboard.press('2');
    await sidebar.getByRole('button', { name: 'Leave it so' }).focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('alert').waitFor({ state: 'detached' });
    await page.keyboard.press('3');
    await isSaved(sidebar);
    expect(ratings(await ballot(page))).toBe('43----');
  },
);

story('initials that were released meanwhile are asked for anew, and nothing is lost', async () => {
  const { page, sidebar } = await openCard();
  const release = (initials: string) =>
    page.evaluate(
      (given) => window.host.run('releaseInitials', { initials: given, fate: 'stay' }),
      initials,
    );
  await page.keyboard.press('1');
  await isSaved(sidebar);
  await release('AB');
  await page.keyboard.press('2');
  await sidebar.getByRole('alert').filter({ hasText: 'you do not hold these initials' }).waitFor();
  await sidebar.getByRole('button', { name: 'AB Ada Byron' }).click();
  await sidebar.getByText('2 of 6 done').waitFor();
  await sidebar.getByRole('button', { name: 'Try again' }).click();
  await isSaved(sidebar);
  expect(ratings(await ballot(page))).toBe('12----');

  // Their initials were wrong, and are corrected in the Team tab: what is unsaved goes along.
  await release('AB');
  await sidebar.getByRole('button', { name: '4 We' }).click();
  await sidebar.getByRole('button', { name: 'CD Cy Diaz' }).click();
  await sidebar.getByText('1 answer of yours as AB could not be saved.').waitFor();
  await sidebar.getByRole('button', { name: 'Save as CD' }).click();
  await isSaved(sidebar);
  expect(ratings(await ballot(page, 'CD'))).toBe('--4---');
});

story('initials are changed in one press, and those of others are shown as taken', async () => {
  const { page, sidebar } = await openLogistics();
  await page.evaluate(async () => {
    await window.host.as('somebody', () =>
      window.host.run('claimInitials', { initials: 'EF', bring: '' }),
    );
  });
  await sidebar.getByRole('tab', { name: 'Score' }).click();
  const taken = sidebar.getByRole('button', { name: 'EF Eve Fox taken' });
  await taken.waitFor();
  expect(await taken.isDisabled()).toBe(true);
  await sidebar.getByRole('button', { name: 'AB Ada Byron' }).click();
  await sidebar.getByRole('button', { name: 'Change initials' }).click();
  await sidebar.getByRole('heading', { name: 'I am' }).waitFor();
  await sidebar.getByRole('button', { name: 'CD Cy Diaz' }).click();
  await sidebar.getByText('You rate as CD').waitFor();
});
