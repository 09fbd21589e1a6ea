import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Together } from '../together';
import { captured } from './capture';
import {
  fixtureOf,
  fixturePath,
  keptWorkbooks,
  opened,
  versions,
  type WorkbookFixture,
} from './fixture';
import { stories } from './stories';

/** The version whose workbooks are to be kept; see `test/fixtures/workbooks/README.md`. */
const made = process.env.KEEP_WORKBOOKS_OF;
const newest = versions.at(-1) ?? '';
const kept = keptWorkbooks(Object.keys(stories));

let book: Together | undefined;
afterEach(() => {
  book?.close();
});

/** Without what is another each time: the ids of accounts, how many calls a test has made, and the day. */
function lasting(fixture: WorkbookFixture): unknown {
  const accounts = Object.entries(fixture.properties.users).map(
    ([account, { HUB_WHO = account }]) => [HUB_WHO, account] as const,
  );
  const text = accounts.reduce(
    (all, [id, account]) => all.replaceAll(id, `id of ${account}`),
    JSON.stringify(fixture),
  );
  const untimed = text.replace(/("HUB_TURN_[^"]*"):"\d+"/g, '$1:"a turn"');
  return JSON.parse(untimed.replace(/\d{4}-\d\d-\d\d/g, 'a day'));
}

describe.each(Object.entries(stories))('the workbook “%s”', (story, play) => {
  test(`as it is made today is kept already, or has to be: see test/fixtures/workbooks/README.md`, async () => {
    book = new Together();
    await play(book);
    const today = await captured(book.host);
    if (made !== undefined) {
      mkdirSync(dirname(fixturePath(made, story)), { recursive: true });
      writeFileSync(fixturePath(made, story), JSON.stringify(today, null, 2));
    }
    expect(lasting(today)).toEqual(lasting(fixtureOf(made ?? newest, story)));
  });
});

test.each(kept)('the workbook of %s, “%s”, is opened as it was kept', async (version, story) => {
  const fixture = fixtureOf(version, story);
  book = await opened(version, story);
  expect(await captured(book.host)).toEqual(fixture);
});
