/**
 * Reports node:test as the browser tests are reported: what failed, then one line that counts, which the sum over all
 * steps reads.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} source
 */
export default async function* report(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    // A suite, and a file, is no test of its own; but one that fails without a failing test in it must be seen.
    const group = data?.details?.type === 'suite' || /\.wire\.ts$/.test(data?.name ?? '');
    if (type === 'test:pass' && !group) passed += 1;
    if (type === 'test:fail') {
      const { error } = data.details;
      if (error?.failureType === 'subtestsFailed') continue;
      failed += 1;
      yield `✖ ${data.file ?? ''} ${data.name}\n${error?.cause?.stack ?? error?.stack ?? error}\n`;
    }
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
