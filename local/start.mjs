/** Builds the add-on and its page, and serves them until it is stopped. */
import { build } from './build.mjs';
import { buildPage } from './bundles.mjs';
import { servePage } from './serve.mjs';

await build();
await buildPage();
const wanted = process.env.PORT;
const { address } = await servePage(wanted ? Number(wanted) : undefined);
console.log(`Hub Reflection runs at ${address} (press Ctrl+C to stop)`);
