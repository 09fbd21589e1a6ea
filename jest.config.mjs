import { availableParallelism } from 'node:os';

const transform = {
  '\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    },
  ],
};

/**
 * A kind of test, and what has to be built before it. Each prepares no more than it needs: a rule
 * in core is tested without building anything.
 *
 * @param {string} displayName
 * @param {{ at: string[], before?: Record<string, string> }} kind
 */
const project = (displayName, { at, before = {} }) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: at.map((place) => `<rootDir>/test/${place}.test.{ts,tsx}`),
  // `local/out` is large, and nothing in it is looked for by name.
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/sidebar'],
  transform,
  ...before,
});

const bundle = { globalSetup: '<rootDir>/test/setup/bundle.mjs' };
const host = {
  globalSetup: '<rootDir>/test/setup/host.mjs',
  testEnvironment: '<rootDir>/test/setup/withHost.mjs',
};
const probe = { ...host, globalSetup: '<rootDir>/test/setup/probe.mjs' };
const clasp = { globalSetup: '<rootDir>/test/setup/clasp.mjs' };
const page = {
  testEnvironment: '<rootDir>/test/setup/withHost.mjs',
  globalSetup: '<rootDir>/test/setup/page.mjs',
  globalTeardown: '<rootDir>/test/setup/stop.mjs',
};

export default {
  // One test waits for a browser or for clasp while others compute.
  maxWorkers: availableParallelism() + 1,
  // Nobody's machine is so slow; whatever hangs is ended all the same.
  testTimeout: 3_600_000,
  projects: [
    project('unit', { at: ['*', '{core,functions,rubric,sidebar}/**/*'] }),
    project('bundle', { at: ['bundle/**/*'], before: bundle }),
    project('workbook', { at: ['workbook/**/*'], before: host }),
    project('host', { at: ['local/host/**/*'], before: host }),
    project('probe', { at: ['local/probe/**/*'], before: probe }),
    project('browser', { at: ['browser/**/*', 'local/{page,start}/**/*'], before: page }),
    project('deploy', { at: ['deploy/**/*'], before: clasp }),
  ],
};
