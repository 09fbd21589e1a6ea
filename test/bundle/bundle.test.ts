import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createContext } from 'node:vm';
import { transform } from 'esbuild';
import * as gasLocal from 'gas-local';
import { requests, type Requests } from '../../src/core/requests/requests';
import { catalogue } from '../../src/functions/catalogue';

const dist = `${__dirname}/../../dist`;
const code = readFileSync(`${dist}/Code.js`, 'utf8');
const manifest = JSON.parse(readFileSync(`${dist}/appsscript.json`, 'utf8'));

const services = [
  'SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'CacheService', 'Session',
  'ScriptApp', 'UrlFetchApp', 'DriveApp', 'Utilities', 'Logger', 'console',
]; // prettier-ignore

/** Loads the built script in a world where touching any Google service is remembered. */
function load(): { script: Record<string, unknown>; touched: string[] } {
  const touched: string[] = [];
  const traps = services.map((name) => [
    name,
    new Proxy({}, { get: (_, member) => void touched.push(`${name}.${String(member)}`) }),
  ]);
  const script = gasLocal.require(dist, createContext(Object.fromEntries(traps)));
  return { script, touched };
}

const { script, touched } = load();
const functions = Object.keys(script).filter((name) => typeof script[name] === 'function');

test('dist holds what Google runs, and nothing else', () => {
  expect(readdirSync(dist).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});

test('the manifest asks for the current spreadsheet and a sidebar alone', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
});

test('what runs on this computer is what Google runs, but for white space', async () => {
  const readable = readFileSync(`${__dirname}/../../local/out/dist/Code.js`, 'utf8');
  expect(readable).not.toBe(code);
  const packed = async (text: string): Promise<string> =>
    (await transform(text, { minifyWhitespace: true, charset: 'utf8', legalComments: 'none' }))
      .code;
  expect(await packed(readable)).toBe(await packed(code));
});

test('no Google service is touched while the script is evaluated', () => {
  expect(touched).toEqual([]);
});

test('Google can call exactly these functions', () => {
  expect(functions.sort()).toEqual([
    'HUB_ALIGNMENT',
    'HUB_TALLY',
    'checkWorkbook',
    'claimInitials',
    'correctInitials',
    'createSheet',
    'editRubric',
    'getBallot',
    'getFindings',
    'getResults',
    'getScore',
    'getSetup',
    'onInstall',
    'onOpen',
    'openSidebar',
    'prepareSheets',
    'releaseInitials',
    'repairWorkbook',
    'revealSheet',
    'saveAnswers',
    'showMethod',
    'showSheet',
    'takeLead',
    'useBuiltInRubric',
  ]);
});

test('each is a real declaration with named parameters', () => {
  for (const name of functions) {
    const [, parameters = ''] =
      new RegExp(`^function ${name}\\(([^)]*)\\) \\{$`, 'm').exec(code) ?? [];
    expect(parameters.split(', ').filter((word) => word && !/^[a-z]\w*$/i.test(word))).toEqual([]);
  }
  expect(code).toMatch(/^function HUB_TALLY\(boxes\) \{$/m);
  expect(code).toMatch(/^function HUB_ALIGNMENT\(boxes\) \{$/m);
});

test.each(catalogue.map((entry) => [entry.name, entry] as const))(
  '%s carries the JSDoc that autocomplete reads, made from the catalogue',
  (name, entry) => {
    const [, doc = ''] =
      new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nfunction ${name}\\(`).exec(code) ?? [];
    expect(doc).toContain(entry.summary);
    expect(doc).toContain(`@param {C5:F20} ${entry.argument.name} ${entry.argument.text}`);
    expect(doc).toContain(`@return ${entry.gives}`);
    expect(doc).toContain('@customfunction');
  },
);

test('custom functions work, and touch no service', () => {
  const { script: fresh, touched: used } = load();
  const call = (name: string, boxes: unknown): unknown =>
    (fresh[name] as (argument: unknown) => unknown)(boxes);
  expect(JSON.stringify(call('HUB_TALLY', [['AB, CD', 'EF']]))).toBe('[[2,1]]');
  expect(JSON.stringify(call('HUB_ALIGNMENT', [['AB', '', '', 'CD']]))).toBe('[[0,"Misaligned"]]');
  expect(used).toEqual([]);
});

const takesFields = (name: string): boolean =>
  Object.keys(requests[name as keyof Requests]).length > 0;
const CALLS = Object.keys(requests);

test('the calls that are handed a request are those that the table gives fields to', () => {
  const handed = functions.filter((name) => /\(request\)/.test(String(script[name])));
  expect(handed.sort()).toEqual(CALLS.filter(takesFields).sort());
  expect(functions).toEqual(expect.arrayContaining(CALLS));
});

test.each(CALLS.filter(takesFields))(
  '%s refuses whatever is not a request, before it touches a service',
  (name) => {
    for (const request of [undefined, null, 7, 'x', [], {}, { cycle: 7 }, [['a']]]) {
      const { script: fresh, touched: used } = load();
      expect(() => (fresh[name] as (argument: unknown) => unknown)(request)).toThrow(
        new RegExp(`^The call ${name} failed: “\\w+” must be .*, and is .*\\. Close the sidebar`),
      );
      expect(used).toEqual([]);
    }
  },
);

test('Code.js is at most 300 KB, sidebar.html at most 80 KB', () => {
  expect(statSync(`${dist}/Code.js`).size).toBeLessThanOrEqual(300 * 1024);
  expect(statSync(`${dist}/sidebar.html`).size).toBeLessThanOrEqual(80 * 1024);
});

test('the sidebar fetches nothing', () => {
  const page = readFileSync(`${dist}/sidebar.html`, 'utf8');
  expect(page).not.toMatch(
    /\b(src|href)=|@import|url\(|fetch\(|XMLHttpRequest|WebSocket|sendBeacon/,
  );
});

test('nothing that Google runs comes from a package', () => {
  expect(code).not.toContain('node_modules');
});

test('the script uses no syntax that Apps Script lacks', () => {
  expect(code).not.toMatch(/^\s*(import|export)\s/m);
  expect(code).not.toMatch(
    /\bsetTimeout\(|\bnew URL\(|\bcrypto\.|\bTextEncoder\b|^\s*static\s|\bthis\.#/m,
  );
});
