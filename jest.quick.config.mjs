import whole from './jest.config.mjs';

const quick = ['unit', 'bundle', 'workbook'];
const little = { testEnvironment: '<rootDir>/test/setup/little.mjs' };

/** What is soon done: everything without a workbook, and a little of each suite with one. */
export default {
  ...whole,
  projects: whole.projects
    .filter(({ displayName }) => quick.includes(displayName))
    .map((project) => ({ ...project, ...(project.displayName === 'workbook' && little) })),
};
