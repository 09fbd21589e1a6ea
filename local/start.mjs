/** Builds the add-on and its page, and serves them until it is stopped. */
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build } from './build.mjs';
import { buildPage } from './bundles.mjs';

await build();
await buildPage();

const context = await esbuild.context({});
const wanted = process.env.PORT;
const { port } = await context.serve({
  servedir: fileURLToPath(new URL('out/page', import.meta.url)),
  host: '127.0.0.1',
  ...(wanted ? { port: Number(wanted) } : {}),
});
console.log(`Hub Reflection runs at http://localhost:${port}/ (press Ctrl+C to stop)`);
