/**
 * The closing line of a browser run, `N passed, N failed`, counted in single tests: a file that cannot load
 * would otherwise be a run with fewer tests, and a skipped test in CI a run that looks complete.
 */

/**
 * @typedef {{ passed: boolean, skipped: boolean }} TestResult
 * @typedef {{ tests: TestResult[], suites: SuiteResult[] }} SuiteResult
 */

/**
 * @param {SuiteResult | undefined} suite
 * @returns {TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** @returns {import('@web/test-runner').Reporter} */
export function countReporter() {
  const skippedFails = Boolean(process.env.CI);
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  return {
    onTestRunFinished({ sessions }) {
      passed = 0;
      failed = 0;
      skipped = 0;
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const failures = tests.filter((test) => !test.skipped && !test.passed).length;
        passed += tests.filter((test) => !test.skipped && test.passed).length;
        skipped += tests.filter((test) => test.skipped).length;
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
        if (lost || passed === 0) process.exitCode ||= 1;
      });
    },
  };
}
