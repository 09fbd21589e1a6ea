/** Counts what Google would have to do, and times what the local host does. `npm run bench` */
import { execFileSync } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { timePage } from './bench-page.mjs';
import { countTogether } from './bench-together.mjs';
import { build, buildCode } from '../build/build.mjs';
import { buildHost, buildPage } from '../build/bundles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}local/out/bench`;
const METHODS = [6, 14, 60];
const MEMBERS = [2, 8, 30];

/** A rubric with one sub-section for each number of methods, in place of the real one. */
const otherRubric = {
  name: 'other-rubric',
  /** @param {import('esbuild').PluginBuild} esbuild */
  setup(esbuild) {
    esbuild.onLoad({ filter: /rubric[\\/]builtInRubric\.ts$/ }, () => ({
      contents: `
        const subsections = ${JSON.stringify(METHODS)}.map((count, s) => ({
          id: '9.' + (s + 1), title: count + ' methods', skills: [0, 1].map((half) => ({
            title: 'Skill ' + half, methods: Array.from({ length: count / 2 }, (_, m) => ({
              id: '9.' + (s + 1) + '.' + String(half * count / 2 + m + 1).padStart(2, '0'), text: 'Do one observable thing, and note it.', origin: 'own',
            })),
          })),
        }));
        export const builtInRubric = () => [
          { id: '9', title: 'Bench', goal: null, directions: [], subsections },
        ];`,
    }));
  },
};

await build();
await Promise.all([buildHost(), buildPage(), mkdir(folder, { recursive: true })]);
await writeFile(`${folder}/Code.js`, await buildCode({ plugins: [otherRubric] }));
const { createNodeHost } = createRequire(import.meta.url)('../out/host.cjs');

await serviceCalls();
await functionCalls();
await wholeRubric();
await countTogether({ folder, product: `${root}dist`, createNodeHost });
await size();
await timePage();
process.exit();

async function serviceCalls() {
  console.log('Service calls to create one sheet (and references, and builder calls in memory):');
  for (const [index, methods] of METHODS.entries()) {
    for (const members of MEMBERS) {
      const host = createNodeHost({ folder });
      await prepare(host, [`9.${index + 1}`], members);
      host.log.clear();
      await host.run('createSheet', { subsection: `9.${index + 1}`, cycle: 'Bench' });
      const counted = ['service', 'reference', 'builder'].map((kind) => host.log.count(kind));
      console.log(`  ${methods} methods, ${members} members: ${counted.join(' + ')}`);
      host.dispose();
    }
  }
}

async function functionCalls() {
  const host = createNodeHost({ folder });
  await prepare(host, ['9.3'], 30);
  await host.run('createSheet', { subsection: '9.3', cycle: 'Bench' });
  await host.settle();
  host.functionCalls.length = 0;
  host.type('60 methods · Bench', [6, 3], '4');
  await host.settle();
  const calls = host.functionCalls;
  console.log(`Custom-function calls after one rating (60 methods, 30 members): ${calls.length}`);
  console.log(`  of which stand behind another: ${calls.filter(waits).length}`);
  host.dispose();

  /** Whether a call reads what another fills. @param {any} call */
  function waits(call) {
    return calls.some((/** @type {any} */ other) =>
      call.reads.some((/** @type {any} */ { area }) => overlap(area, other.fills)),
    );
  }
}

/** All 29 sub-sections: do calls grow with sheets alone, and how much of the workbook is used? */
async function wholeRubric() {
  for (const members of [2, 12]) {
    const host = createNodeHost({ folder: `${root}dist` });
    const { domains } = await host.run('getSetup');
    const ids = domains.flatMap((/** @type {any} */ domain) =>
      domain.subsections.map((/** @type {any} */ { id }) => id),
    );
    await prepare(host, ids, members);
    /** @type {number[]} */
    const calls = [];
    const start = performance.now();
    for (const subsection of ids) {
      host.log.clear();
      await host.run('createSheet', { subsection, cycle: 'Bench' });
      calls.push(host.log.count('service'));
    }
    const cells = host.workbook
      .getSheets()
      .filter((/** @type {any} */ sheet) => sheet.getSheetName().endsWith(' · Bench'))
      .reduce(
        (/** @type {number} */ sum, /** @type {any} */ sheet) =>
          sum + sheet.getMaxRows() * sheet.getMaxColumns(),
        0,
      );
    const range = `${Math.min(...calls)} to ${Math.max(...calls)}`;
    console.log(
      `All ${ids.length} sub-sections for ${members} members: ${range} service calls each,`,
    );
    console.log(`  ${cells} cells, in ${ms(performance.now() - start)} in Node`);
    host.dispose();
  }
}

/** @typedef {{ row: number, column: number, rows: number, columns: number }} Area */
/** @param {Area} a @param {Area} b */
function overlap(a, b) {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

async function size() {
  const script = `${root}dist/Code.js`;
  const times = Array.from({ length: 21 }, () => Number(evaluateAnew(script))).sort(
    (a, b) => a - b,
  );
  console.log(`dist/Code.js: ${(await stat(script)).size} bytes, evaluated in ${ms(times[10])}`);
  console.log('  (the median of 21 new processes, as Google starts anew for every call)');
  console.log(`dist/sidebar.html: ${(await stat(`${root}dist/sidebar.html`)).size} bytes`);
}

/** @param {string} script */
function evaluateAnew(script) {
  const program = `
    const code = require('node:fs').readFileSync(process.argv[1], 'utf8');
    const context = require('node:vm').createContext({});
    const start = performance.now();
    require('node:vm').runInContext(code, context);
    console.log(performance.now() - start);`;
  return execFileSync(process.execPath, ['-e', program, script], { encoding: 'utf8' });
}

/** As Set up does before it creates. @param {any} host @param {string[]} subsections @param {number} members */
async function prepare(host, subsections, members) {
  const team = teamOf(members);
  const asEntered = { subsections, team, cycle: 'Bench', way: 'open' };
  const { problems } = await host.run('prepareSheets', {
    ...{ ...asEntered, teamBefore: '', faultsSeen: [] },
  });
  if (problems.length > 0) throw new Error(problems[0].message);
}

/** @param {number} count */
function teamOf(count) {
  return Array.from({ length: count }, (_, index) => `M${index + 1} Member`).join('\n');
}

/** @param {number | undefined} time */
function ms(time = NaN) {
  return `${time.toFixed(1)} ms`;
}
