import { join, relative } from 'node:path';
import {
  argumentsGiven,
  examplesIn,
  isExpression,
  namesIn,
  valueOf,
  type Example,
  type Signature,
} from './examples';

const root = join(__dirname, '..');
const folders = ['src', 'sidebar', 'local/host', 'local/node', 'local/page', 'local/probe'];
const examples = folders.flatMap((folder) => examplesIn(root, folder));

/** What an example cannot have here, and what shows that it wants it. */
const elsewhere = new Set([
  ...['SpreadsheetApp', 'PropertiesService', 'LockService', 'HtmlService', 'google'],
  ...['document', 'window', 'navigator', 'location', 'ClipboardItem'],
]);

type Verdict = Example & {
  /** Why it was not run. */
  readonly why: string | null;
  readonly given?: unknown;
  readonly thrown?: unknown;
};

/** What of it an example has touched; the product may put a failure into words of its own. */
const touched = new Set<string>();
beforeAll(() => {
  for (const name of elsewhere) {
    const get = (): never => {
      touched.add(name);
      throw new ReferenceError(`${name} is not defined`);
    };
    Object.defineProperty(globalThis, name, { configurable: true, get });
  }
});

/** Runs an example, unless it leaves something open. */
async function run(example: Example): Promise<Verdict> {
  const { file, code, result } = example;
  const why = (reason: string): Verdict => ({ ...example, why: reason });
  const loaded = load(file);
  if (loaded === null) return why('its module needs Univer, which does not load here');
  const missing = [...namesIn(code)].filter((name) => !(name in loaded) && !(name in globalThis));
  if (missing.length > 0) return why(`it leaves open what ${missing.join(', ')} is`);
  if (result !== null && !isExpression(result)) return why(`its result is told: ${result}`);
  touched.clear();
  try {
    return { ...example, why: null, given: await valueOf(code, loaded) };
  } catch (thrown) {
    const needed = [...touched].join(', ');
    return needed ? why(`it needs ${needed}`) : { ...example, why: null, thrown };
  }
}

function load(file: string): Record<string, unknown> | null {
  try {
    return jest.requireActual<Record<string, unknown>>(file);
  } catch (error) {
    if (/ES Module/.test(String(error)) && relative(root, file).startsWith('local')) return null;
    throw error;
  }
}

/** As written, where `…` in a text stands for what was left out. */
function wanted(value: unknown): unknown {
  if (typeof value === 'string' && value.includes('…')) {
    const parts = value.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return expect.stringMatching(new RegExp(`^${parts.join('[^]*')}$`));
  }
  if (Array.isArray(value)) return value.map(wanted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, wanted(field)]));
}

const title = ({ file, code }: Example): string => `${relative(root, file)}: ${code}`;

describe('an example in a comment', () => {
  const verdicts: Verdict[] = [];
  beforeAll(async () => {
    // One after the other, so that each touches for itself.
    for (const example of examples) verdicts.push(await run(example));
  });

  test('is run, or says what it leaves open: none falls out', () => {
    const open = verdicts.flatMap(({ why }) => why ?? []);
    const kinds = /^it leaves open what |^it needs |^its result is told: |^its module needs Univer/;
    expect(open.filter((why) => !kinds.test(why))).toEqual([]);
    expect(verdicts).toHaveLength(examples.length);
    const ran = verdicts.filter(({ why }) => why === null);
    expect(ran.length).toBeGreaterThan(60);
    expect(open.filter((why) => why.startsWith('its result')).length).toBeLessThan(5);
  });

  test.each(examples.map((example, at) => [title(example), example, at] as const))(
    '%s',
    async (_, { code, result, of }, at) => {
      const { why, given, thrown } = verdicts[at] ?? {};
      if (of) {
        const counts = argumentsGiven(code, of.name);
        expect(counts).not.toEqual([]);
        for (const count of counts) expect([of, count]).toEqual([of, within(count, of)]);
      }
      if (why !== null) return;
      expect(thrown).toBeUndefined();
      if (result !== null) expect(given).toEqual(wanted(await valueOf(result, {})));
    },
  );
});

const within = (count: number, { least, most }: Signature): number =>
  Math.min(Math.max(count, least), most);
