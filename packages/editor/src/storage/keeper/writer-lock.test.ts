import { expect } from 'chai';
import { asWriter, type LockPlatform, WriterLock } from './writer-lock.js';

const locks: WriterLock[] = [];
/** A lock that is let go is free a moment later: each test has its own. */
let name = 0;

function lock(stepDown: () => Promise<void> = async () => {}) {
  const events: string[] = [];
  const made = new WriterLock(`lock-under-test-${name}`, {
    stepDown: async () => {
      events.push('step down');
      await stepDown();
    },
    lost: () => events.push('lost'),
  });
  locks.push(made);
  return { made, events };
}

describe('WriterLock', () => {
  afterEach(() => {
    name++;
    for (const each of locks.splice(0)) each.close();
  });

  it('is had by one at a time, and by the next once that one is gone', async () => {
    const { made: first } = lock();
    const { made: second } = lock();
    expect(await first.take()).to.equal(true);
    expect(await second.take()).to.equal(false);
    const waited = second.wait();
    first.free();
    expect(await waited).to.equal(true);
    expect(second.held).to.equal(true);
    expect(await first.take()).to.equal(false);
  });

  it('is taken over after the other saved its last words', async () => {
    let saved = false;
    const { made: first, events } = lock(async () => {
      saved = true;
    });
    const { made: second } = lock();
    await first.take();
    await second.takeOver();
    expect(saved).to.equal(true);
    expect(second.held).to.equal(true);
    expect(await second.take(), 'held already').to.equal(true);
    expect(events).to.deep.equal(['step down', 'lost']);
    expect(first.held).to.equal(false);
  });

  it('is taken over from one that does not answer', async () => {
    const { made: first } = lock(() => new Promise(() => {}));
    const { made: second } = lock();
    await first.take();
    await second.takeOver();
    expect(second.held).to.equal(true);
  });

  it('lets everybody write where the page may not ask for locks, as in a sandboxed frame', async () => {
    const platform: LockPlatform = {
      locks: { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) },
      channel: () => undefined,
    };
    const made = new WriterLock('a', { stepDown: async () => {}, lost: () => {} }, platform);
    expect(await made.take()).to.equal(true);
    expect(await asWriter('a', async () => 'written', platform)).to.equal('written');
  });

  it('does not write twice where what is written fails', async () => {
    let written = 0;
    const failed = asWriter(`lock-under-test-${name}`, () => {
      written += 1;
      return Promise.reject(new DOMException('denied', 'SecurityError'));
    });
    expect(await failed.catch((error: Error) => error.name)).to.equal('SecurityError');
    expect(written).to.equal(1);
  });

  it('stops waiting when asked', async () => {
    const { made: first } = lock();
    const { made: second } = lock();
    await first.take();
    const waited = second.wait();
    second.free();
    expect(await waited).to.equal(false);
  });
});
