/**
 * The built host, once for all test files of a process, and outside of Jest's sandbox: within it,
 * Univer takes three times as long.
 */
import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);

export default class WithHost extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.localHost = require('../../local/out/host.cjs');
  }
}
