import { join } from 'node:path';
import { probes, questions } from '../../../local/probe/questions/all';
import { textOf } from '../../../local/probe/questions/record';
import type { Json } from '../../../local/probe/questions/question';
import { localHost } from '../../localHost';
import { faultOf } from './faults';
import { LISTED } from './listed';
import { disagreements, recordings } from './recordings';

const folder = join(__dirname, '../../../local/out/probe');
const host = localHost.createNodeHost({ folder });
const answers: Record<string, Json> = {};

beforeAll(async () => {
  for (const { name, prepare } of probes) {
    const thrown = prepare ? await host.run('prepareProbe', name) : null;
    answers[name] = (thrown ?? (await host.run('askProbe', name))) as Json;
  }
});
afterAll(() => host.dispose());

test('the page learns of every probe in its order, and which are prepared', async () => {
  expect(await host.run('getProbes')).toEqual(
    probes.map(({ name, prepare }) => ({ name, prepares: prepare !== undefined })),
  );
});

const known = (name: string): string => LISTED[name]?.is ?? 'as in Google';

describe('the local host answers', () => {
  test.each(probes.map((probe) => [probe.name, known(probe.name), probe] as const))(
    '%s (%s)',
    (name, _, probe) => {
      expect(faultOf({ ...probe, came: answers[name] }, LISTED[name])).toBeNull();
    },
  );
});

test('a probe leaves no tab behind', () => {
  expect(host.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(['Sheet1']);
});

test('every question has a name of its own, and the list names nothing else', () => {
  const names = questions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(LISTED).filter((name) => !names.includes(name))).toEqual([]);
});

test('what was recorded in Google asks nothing that is asked no more', () => {
  const names = questions.map(({ name }) => name);
  const asked = recordings().flatMap(([, recording]) => Object.keys(recording.answers));
  expect(asked.filter((name) => !names.includes(name))).toEqual([]);
});

test('what was recorded in Google comes here too', () => {
  const asked = probes.map(({ name }) => name);
  const differing = recordings().flatMap(([file, recording]) =>
    disagreements(recording, { asked, answers, listed: LISTED }).map((text) => [file, text]),
  );
  expect(differing).toEqual([]);
});

test('the report holds every question with what came, and the whole as one text', async () => {
  const recording = { on: '2026-11-27', answers };
  await host.run('writeReport', recording);
  await host.run('writeReport', recording);
  const report = host.globals().SpreadsheetApp.getActive().getSheetByName('Report');
  const values = report?.getDataRange().getValues() ?? [];
  expect(values[1]?.[0]).toBe(textOf(recording));
  expect(values.slice(3).map(([question]) => question as string)).toEqual(
    questions.map(({ question }) => question),
  );
  expect(values[3 + probes.findIndex(({ name }) => name === 'serial as date')]).toEqual([
    'How does the number 45000 show in a cell of the format yyyy-mm-dd?',
    '"2023-03-15"',
    'measured',
    '"2023-03-15"',
    'yes',
  ]);
  expect(values[3 + probes.findIndex(({ name }) => name === 'equals sign in a text cell')]).toEqual(
    [
      'Is =1+1, written into a cell of the format @, kept as text?',
      '[["=1+1"]]',
      'believed',
      '[[2]]',
      'NO',
    ],
  );
  // What only the page can answer.
  expect(values.at(-1)?.slice(2)).toEqual(['measured', 'not asked', '']);
});
