import { longTests } from '../../campaign';
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { isReady, openPage, openSidebar } from '../../browser/page';

const story = longTests({ of: 3, few: 1 });

const repository = resolve(__dirname, '../../..');
const clone = mkdtempSync(join(realpathSync.native(tmpdir()), 'hub-reflection-watch-'));
for (const name of ['src', 'sidebar', 'local', 'package.json', 'tsconfig.json']) {
  const filter = (from: string): boolean => !from.includes(`${sep}local${sep}out`);
  cpSync(join(repository, name), join(clone, name), { recursive: true, filter });
}
symlinkSync(
  realpathSync(join(repository, 'node_modules')),
  join(clone, 'node_modules'),
  'junction',
);

let server: ChildProcess;
let said = '';
let address: string;
beforeAll(async () => {
  server = spawn(process.execPath, ['local/start/start.mjs'], {
    cwd: clone,
    env: { ...process.env, PORT: '' },
  });
  const collect = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  server.stdout?.on('data', collect);
  server.stderr?.on('data', collect);
  address = await says(/runs at (\S+)/);
});
afterAll(async () => {
  const ended = new Promise((done) => server.on('close', done));
  server.kill();
  await ended;
  rmSync(clone, { recursive: true, force: true });
});

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Waits until the terminal says it. */
async function says(wanted: RegExp): Promise<string> {
  for (;;) {
    const found = wanted.exec(said);
    if (found) return found[1] ?? found[0];
    if (server.exitCode !== null) throw new Error(`The server has ended:\n${said}`);
    await pause(50);
  }
}

function edit(name: string, from: string, to: string): void {
  const file = join(clone, name);
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  said = '';
  writeFileSync(file, before.replaceAll(from, to));
}

function add(name: string, text: string): void {
  said = '';
  appendFileSync(join(clone, name), text);
}

const cell = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.host.workbook.getActiveSheet().getRange(0, 0).getValue());
const isReadyAnew = async (page: Page, act: () => void): Promise<void> => {
  const loaded = page.waitForEvent('load');
  act();
  await loaded;
  await isReady(page);
};
const SCRIPT = 'src/main.ts';

story(
  'an edit of the sidebar, of the script, or of the page shows in the open page, which keeps the workbook',
  async () => {
    const page = await openPage({ address });
    await page.evaluate(() => window.host.type('Sheet1', [1, 1], 'kept'));

    const inSidebar = '<p>Edited in the sidebar</p></body>';
    await isReadyAnew(page, () => edit('sidebar/index.html', '</body>', inSidebar));
    await (await openSidebar(page)).getByText('Edited in the sidebar').waitFor();
    expect(await cell(page)).toBe('kept');

    await isReadyAnew(page, () => add(SCRIPT, 'export function added(): number { return 7; }\n'));
    expect(await page.evaluate(() => window.host.run('added'))).toBe(7);
    expect(await cell(page)).toBe('kept');

    // Typed into a cell and not yet left.
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('F6');
    await page.keyboard.type('half');
    await isReadyAnew(page, () => edit('local/page/index.html', 'Start over', 'Begin anew'));
    await page.getByRole('button', { name: 'Begin anew' }).waitFor();
    expect(await cell(page)).toBe('half');
  },
);

/** What the server tells open pages, as one text that grows. */
async function hear(): Promise<{ all: string }> {
  const heard = { all: '' };
  const { body } = await fetch(`${address}esbuild`, { headers: { Accept: 'text/event-stream' } });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const listen = async (): Promise<void> => {
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      heard.all += next.value;
    }
  };
  // Ends with the server.
  void listen().catch(() => undefined);
  return heard;
}

story('an edit is heard of at whatever moment of a build it is made', async () => {
  const heard = await hear();
  const began = Date.now();
  await (await fetch(address)).text();
  const takes = Date.now() - began;
  let words = '</body>';
  for (const part of [0.1, 0.25, 0.4]) {
    // Every request builds, but for a quarter of a second after a build.
    await pause(500);
    const built = fetch(address);
    await pause(takes * part);
    heard.all = '';
    const edited = `<p>Edited at ${part}</p></body>`;
    edit('sidebar/index.html', words, edited);
    words = edited;
    await built;
    while (!heard.all.includes('/sidebar.html')) await pause(50);
    // Half of an edit may have been read.
    const served = async () => (await fetch(`${address}sidebar.html`)).text();
    while (!(await served()).includes(`Edited at ${part}`)) await pause(500);
  }
});

story(
  'what does not compile is told in the terminal, with its place; the page stays, and the next edit is taken',
  async () => {
    const page = await openPage({ address });
    add(SCRIPT, 'export const = broken;\n');
    await says(/src\/main\.ts:\d+:\d+/);
    await says(/Not built\. Mend it/);
    expect(server.exitCode).toBeNull();
    expect(await page.evaluate(() => Object.keys(window.host.script))).toContain('onOpen');

    await isReadyAnew(page, () =>
      edit(SCRIPT, 'export const = broken;', 'export function mended(): number { return 8; }'),
    );
    expect(await page.evaluate(() => window.host.run('mended'))).toBe(8);
  },
);
