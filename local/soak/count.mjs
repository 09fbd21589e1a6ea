/**
 * Counts the tests of several runs of Jest, in a line each and in a last one for all. Takes the
 * greatest of the statuses with which they ended, and the files in which they counted.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [status, ...files] = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const file of files) {
  const run = counted(file);
  const wrong = run.numFailedTests + run.numRuntimeErrorTestSuites;
  console.log(`${basename(file, '.json')}: ${run.numPassedTests} right, ${wrong} wrong`);
  passed += run.numPassedTests;
  failed += wrong;
}
console.log(`${passed} passed, ${status === '0' ? failed : Math.max(failed, 1)} failed`);

/**
 * Jest writes the file when it ends: a run that broke off, or a check before it that failed, leaves
 * none, or half of one. That counts as one.
 *
 * @param {string} file
 */
function counted(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}
