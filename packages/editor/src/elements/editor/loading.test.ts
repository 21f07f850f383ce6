import { expect } from 'chai';
import { LoadError } from './load-error.js';
import { Loading } from './loading.js';

/** A runtime that comes, or does not, when the test says so. */
function runtime() {
  const asked: { come(): void; fail(cause: unknown): void }[] = [];
  const heard: (LoadError | undefined)[] = [];
  const loading = new Loading(
    () => new Promise<void>((come, fail) => asked.push({ come, fail })),
    (error) => heard.push(error),
  );
  return { asked, heard, loading };
}

describe('Loading', () => {
  it('asks once, however often it is started', async () => {
    const { asked, loading } = runtime();
    const started = [loading.start(), loading.start()];
    expect(asked).to.have.length(1);
    asked[0]?.come();
    await Promise.all(started);
    await loading.ready;
    expect(loading.problem).to.equal(undefined);
  });

  it('tells a failure with a way to try again, which is ready when that comes', async () => {
    const { asked, heard, loading } = runtime();
    const cause = new TypeError('Failed to fetch');
    const first = loading.start();
    asked[0]?.fail(cause);
    await first;
    expect(heard.at(-1)).to.be.instanceOf(LoadError);
    expect(heard.at(-1)?.cause).to.equal(cause);
    expect(loading.problem?.error).to.equal(heard.at(-1));

    loading.problem?.act?.();
    expect(loading.problem, 'nothing is wrong while it is tried').to.equal(undefined);
    expect(asked).to.have.length(2);
    asked[1]?.come();
    await loading.ready;
    expect(loading.problem).to.equal(undefined);
  });
});
