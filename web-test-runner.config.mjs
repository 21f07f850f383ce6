import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './scripts/count-reporter.mjs';
import { ime } from './test/support/ime.mjs';
import { browserLaunchers, START_TIMEOUT } from './test/support/launchers.mjs';
import { media } from './test/support/media.mjs';
import { memory } from './test/support/memory.mjs';

const groups = [
  { name: 'unit', files: 'packages/*/src/**/*.test.ts' },
  { name: 'suites', files: ['test/**/*.test.ts', '!test/stories/**'] },
  { name: 'stories', files: 'test/stories/**/*.test.ts' },
];

// `wtr --files x` means x alone; the runner itself would run the groups as well.
const filesGiven = process.argv.some((argument) => argument.startsWith('--files'));

/**
 * Mocha fails the running test for an uncaught error, but not for a rejected promise that nobody awaits, which is
 * how most errors of components get lost.
 * @param {string} testFramework
 */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Tests</title></head>
  <body>
    <script>
      addEventListener('unhandledrejection', (event) => setTimeout(() => { throw event.reason; }));
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  ...(filesGiven ? {} : { groups }),
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Without it esbuild would take Lit's decorators for standard ones.
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    ime(),
    memory(),
    media(),
  ],
  browsers: await browserLaunchers(),
  // Tests of focus and selection need the one foreground page.
  concurrency: 1,
  browserStartTimeout: START_TIMEOUT,
  testsStartTimeout: 60_000,
  // These guard against a hang and measure nothing; a busy machine is no failure.
  testsFinishTimeout: 600_000,
  testRunnerHtml,
  testFramework: { config: { timeout: '30000', forbidOnly: Boolean(process.env.CI) } },
  // Mistakes that tests make on purpose are told on the console as well; a test looks at that.
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => typeof arg === 'string' && /Lit is in dev mode|^evenfall-editor: /.test(arg)),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }), countReporter()],
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    exclude: ['**/*.test.ts', '**/node_modules/**'],
    report: true,
    reporters: ['text', 'lcovonly'],
  },
};

export default config;
