/**
 * Makes `dist/`: what Google runs, and nothing else.
 *
 * Google calls only real top-level functions, reads their parameter names, and takes autocomplete
 * from the JSDoc above them. A bundler hides functions in a closure and drops JSDoc; so each export
 * of `src/main.ts` gets a wrapper made here.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist`;
/** The same for eyes: what runs on this computer, so that a stack names lines that one can read. */
export const READABLE = `${root}local/out/dist`;
const GLOBAL_NAME = 'HubReflection';

/** @type {import('esbuild').BuildOptions} */
const bundled = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  target: 'es2020',
  format: 'iife',
  write: false,
  legalComments: 'none',
};

/**
 * @typedef {{ readable?: boolean, plugins?: import('esbuild').Plugin[] }} Choices
 * `plugins`: a benchmark puts another rubric in place by one
 */

/**
 * Builds `Code.js`, `sidebar.html` and `appsscript.json`, in `dist/` or where they may be readable.
 *
 * @param {Choices} [choices]
 */
export async function build(choices = {}) {
  const folder = choices.readable ? READABLE : dist;
  const [code, sidebar] = await Promise.all([buildCode(choices), buildSidebar(choices)]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(`${folder}/Code.js`, code),
    writeFile(`${folder}/sidebar.html`, sidebar),
    copyFile(`${root}appsscript.json`, `${folder}/appsscript.json`),
  ]);
}

/**
 * The script that Google runs.
 *
 * @param {Choices} [choices]
 */
export async function buildCode({ readable = false, plugins = [] } = {}) {
  const { catalogue } = await exportsOf('src/functions/catalogue');
  return scriptOf('src/main.ts', {
    functions: catalogue,
    plugins,
    // Evaluated at every call; its indentation alone would be a fifth of it.
    ...(!readable && { minifyWhitespace: true, lineLimit: 120 }),
  });
}

/**
 * A script for Google: a bundle, and a top-level function for each of its exports.
 *
 * @param {string} entry
 * @param {import('esbuild').BuildOptions & { functions?: import('../../src/functions/catalogue').CustomFunction[] }} options
 * `functions`: those that are to be described where people type formulas
 */
export async function scriptOf(entry, { functions = [], ...options } = {}) {
  const bundle = await text({ entryPoints: [entry], globalName: GLOBAL_NAME, ...options });
  const exported = /** @type {Record<string, Function>} */ (
    evaluated(bundle, { names: GLOBAL_NAME })
  );
  const wrappers = Object.entries(exported).map(([name, implementation]) => {
    const parameters = parametersOf(implementation);
    const described = functions.find((known) => known.name === name);
    return `${described ? docOf(described) : ''}function ${name}(${parameters}) {
  return ${GLOBAL_NAME}.${name}(${parameters});
}
`;
  });
  return [bundle, ...wrappers].join('\n');
}

/**
 * What a file of the source exports that touches no Google service.
 *
 * @param {string} file without its ending
 */
export async function exportsOf(file) {
  const bundle = await text({
    stdin: { contents: `export * from './${file}'`, resolveDir: root },
    globalName: 'Exports',
  });
  return evaluated(bundle, { names: 'Exports' });
}

/**
 * Runs a bundle without any Google service: one that is touched during evaluation fails here.
 *
 * @param {string} bundle
 * @param {{ names: string }} wanted
 */
function evaluated(bundle, { names }) {
  return vm.runInNewContext(`${bundle};${names}`);
}

/** @param {Function} implementation */
function parametersOf(implementation) {
  return /\(([^)]*)\)/.exec(implementation.toString())?.[1] ?? '';
}

/** @param {import('../../src/functions/catalogue').CustomFunction} entry */
function docOf({ summary, argument, gives, example }) {
  const range = /\((.*)\)/.exec(example)?.[1];
  return `/**
 * ${summary}
 *
 * @param {${range}} ${argument.name} ${argument.text}
 * @return ${gives}
 * @customfunction
 */
`;
}

/**
 * The page that Google shows beside the spreadsheet.
 *
 * @param {Choices} [choices]
 */
export function buildSidebar({ readable = false } = {}) {
  return pageOf('sidebar', { script: 'main.tsx', minify: !readable });
}

/**
 * A folder's `index.html` with its `style.css` and its script in it.
 *
 * @param {string} folder
 * @param {{ script: string, minify: boolean }} how
 */
export async function pageOf(folder, { script: entry, minify }) {
  const [page, style, script] = await Promise.all([
    readFile(`${root}${folder}/index.html`, 'utf8'),
    text({ entryPoints: [`${folder}/style.css`], minify }),
    text({
      entryPoints: [`${folder}/${entry}`],
      minify,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // HtmlService takes comments out, and what looks like one within a template.
      supported: { 'template-literal': false },
    }),
  ]);
  // A function, because a string's `$&` would be read as a pattern.
  return page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${script.replaceAll('</script', '<\\/script')}</script>`,
    );
}

/** @param {import('esbuild').BuildOptions} options */
async function text(options) {
  const { outputFiles } = await esbuild.build({ ...bundled, ...options });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error('esbuild wrote no file.');
  return file.text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
