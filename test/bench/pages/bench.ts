import type { Bench, Subject } from './subject.js';
import { paragraphsOf, tokensOf } from './text.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The first task after the next frame was laid out and painted, before anything that waits for an idle page. */
const painted = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark('painted');
      // An open port is held, and would be counted as the editor's.
      port1.close();
      resolve();
    };
    requestAnimationFrame(() => port2.postMessage(undefined));
  });

/** Gives tokens when they are due, whoever reads them. */
async function* paced(tokens: readonly string[], perSecond: number): AsyncGenerator<string> {
  const start = performance.now();
  for (const [index, token] of tokens.entries()) {
    const wait = start + (index * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    yield token;
  }
}

/** Watches frames until told to stop. */
function frames() {
  let running = true;
  let last = performance.now();
  let longFrames = 0;
  let longestFrame = 0;
  const next = (now: number) => {
    longestFrame = Math.max(longestFrame, now - last);
    if (now - last > 50) longFrames++;
    last = now;
    if (running) requestAnimationFrame(next);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(next);
  });
  return () => {
    running = false;
    return { longFrames, longestFrame };
  };
}

/** Puts a subject on the page, under the same roof as every other. */
export function offer(subject: Subject): void {
  const roof = document.createElement('main');
  document.body.append(roof);
  const bench: Bench = {
    async prepare() {
      await subject.prepare();
      await frame();
    },
    async mount(words) {
      performance.mark('mount');
      await subject.mount(roof, paragraphsOf(words));
      await painted();
    },
    async complete() {
      await subject.complete?.();
      await painted();
    },
    async unmount() {
      await subject.unmount();
      roof.replaceChildren();
    },
    focus: () => subject.focus(),
    size: () => subject.size(),
    value: () => subject.value().length,
    async stream(count, perSecond) {
      const stop = frames();
      await subject.stream(paced(tokensOf(count), perSecond));
      await frame();
      return stop();
    },
  };
  window.bench = bench;
}
