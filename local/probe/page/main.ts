import type { Json } from '../questions/question';
import { answer, atOnce, attemptLater, onClick } from './pageAnswers';
import { call } from './script';

const answers: Record<string, Json> = {};

tell(run());

/** Lets nothing fail unheard. */
function tell(going: Promise<void>): void {
  going.catch((error: unknown) => {
    say(`The probe failed: ${String(error)} Choose it in the menu again.`);
  });
}

async function run(): Promise<void> {
  Object.assign(answers, await answer(atOnce));
  const probes = await call('getProbes');
  for (const [done, { name, prepares }] of probes.entries()) {
    say(`${done + 1} of ${probes.length}: ${name}`);
    find('progress').value = done / probes.length;
    answers[name] = await attemptLater(async () => {
      const thrown = prepares ? await call('prepareProbe', name) : null;
      return thrown ?? (await call('askProbe', name));
    });
  }
  await report();
  find('progress').value = 1;
  say('The tab “Report” is written. One more: press the button.');
  const button = find('button');
  button.hidden = false;
  button.addEventListener('click', () => {
    tell(afterClick());
  });
}

async function afterClick(): Promise<void> {
  Object.assign(answers, await answer(onClick));
  await report();
  say('Done. Copy cell A2 of the tab “Report”.');
}

async function report(): Promise<void> {
  const on = new Date().toISOString().slice(0, 10);
  await call('writeReport', { on, answers });
}

function say(text: string): void {
  find('p').textContent = text;
}

/** The first element of its kind. */
function find<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const found = document.querySelector(name);
  if (found === null) throw new Error(`The page has no <${name}>.`);
  return found;
}
