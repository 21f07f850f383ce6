/**
 * The closing line of a browser run, `N passed, N failed`, counted in single tests: a file that cannot load
 * would otherwise be a run with fewer tests, and a skipped test in CI a run that looks complete. With COUNTS_TO set to a
 * file, the counts and the names of what was skipped go there as JSON too: scripts/engines.mjs adds them up.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './workspace.mjs';

/**
 * @typedef {{ name: string, passed: boolean, skipped: boolean }} TestResult
 * @typedef {{ name: string, tests: TestResult[], suites: SuiteResult[] }} SuiteResult
 */

/**
 * @param {SuiteResult | undefined} suite
 * @returns {TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * @param {SuiteResult | undefined} suite
 * @param {string[]} [above]
 * @returns {string[]}
 */
function skippedIn(suite, above = []) {
  if (!suite) return [];
  const names = [...above, suite.name].filter(Boolean);
  return [
    ...suite.tests.filter((test) => test.skipped).map((test) => [...names, test.name].join(' › ')),
    ...suite.suites.flatMap((each) => skippedIn(each, names)),
  ];
}

/** @returns {import('@web/test-runner').Reporter} */
export function countReporter() {
  const skippedFails = Boolean(process.env.CI);
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  /** @type {string[]} */
  let leftOut = [];
  return {
    onTestRunFinished({ sessions }) {
      passed = 0;
      failed = 0;
      skipped = 0;
      leftOut = [];
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const failures = tests.filter((test) => !test.skipped && !test.passed).length;
        passed += tests.filter((test) => !test.skipped && test.passed).length;
        skipped += tests.filter((test) => test.skipped).length;
        leftOut.push(...skippedIn(session.testResults).map((name) => `${relative(root, session.testFile)}: ${name}`));
        // A session can fail without a failed test: the file did not load, a hook threw, the browser died.
        // A file without a test is one that lost them.
        failed += failures || (session.passed && tests.length ? 0 : 1);
      }
    },
    stop() {
      // The runner ends by its own process.exit(), after the reporters: only an exit hook has the last word,
      // on the screen and in the exit code.
      process.once('exit', () => {
        const lost = failed + (skippedFails ? skipped : 0);
        if (skipped) console.log(`${skipped} skipped${skippedFails ? ' (a skipped test fails in CI)' : ''}`);
        console.log(`${passed} passed, ${lost} failed`);
        if (process.env.COUNTS_TO) writeFileSync(process.env.COUNTS_TO, JSON.stringify({ passed, failed, leftOut }));
        if (lost || passed === 0) process.exitCode ||= 1;
      });
    },
  };
}
