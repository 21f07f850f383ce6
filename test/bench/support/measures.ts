import type { Browser } from 'puppeteer-core';
import { openProbe, type Probe, pause } from './devtools.js';
import { median, quantile } from './stats.js';

/** Named figures of one editor in one round. */
export type Figures = Readonly<Record<string, number>>;

const TYPED = 'the client felt calmer after practice and slept well on two nights. ';
const KEYS = 120;
const WARM_UP = 20;
/** Milliseconds between keys: a fast typist. */
const BETWEEN = 60;

async function press(probe: Probe, character: string): Promise<void> {
  const key = { key: character, text: character, unmodifiedText: character };
  await probe.devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await probe.devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
}

/** What asking for the figures costs by itself. */
async function ownCost(probe: Probe): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < 15; round++) {
    const before = await probe.cpu();
    const after = await probe.cpu();
    costs.push(after.task - before.task);
  }
  return median(costs);
}

async function mounted(probe: Probe, words: number): Promise<void> {
  await probe.page.evaluate(async (count) => {
    await window.bench.mount(count);
    await window.bench.complete();
  }, words);
}

async function keystrokes(probe: Probe, words: number): Promise<Figures> {
  await mounted(probe, words);
  // The first reading of the note is not what a key costs.
  await pause(600);
  await probe.page.evaluate(() => window.bench.focus());
  await pause(200);
  const own = await ownCost(probe);
  const size = await probe.page.evaluate(() => window.bench.size());
  const task: number[] = [];
  const script: number[] = [];
  let before = await probe.cpu();
  for (let index = 0; index < WARM_UP + KEYS; index++) {
    await press(probe, TYPED[index % TYPED.length] as string);
    await pause(BETWEEN);
    const after = await probe.cpu();
    if (index >= WARM_UP) {
      task.push(after.task - before.task - own);
      script.push(after.script - before.script);
    }
    before = after;
  }
  const grown = (await probe.page.evaluate(() => window.bench.size())) - size;
  if (grown !== WARM_UP + KEYS) throw new Error(`${WARM_UP + KEYS} keys were pressed, ${grown} arrived`);
  await pause(600);
  const rest = await probe.cpu();
  return {
    'key median': median(task),
    'key p95': quantile(task, 0.95),
    'key script median': median(script),
    // What the pause after typing costs: an editor may put its work off to then.
    'pause after typing': rest.task - before.task - own,
  };
}

async function mount(probe: Probe, words: number): Promise<Figures> {
  const before = await probe.cpu();
  const editable = await probe.cpuBetween('mount', 'painted', () =>
    probe.page.evaluate((count) => window.bench.mount(count), words),
  );
  await probe.page.evaluate(() => window.bench.complete());
  const complete = await probe.cpu();
  await pause(700);
  const rest = await probe.cpu();
  return {
    // Until the note is painted and can be written in.
    'mount cpu': editable,
    // Until everything around it is drawn too.
    'mount complete': complete.task - before.task,
    'mount and first reading': rest.task - before.task,
  };
}

async function streaming(probe: Probe, words: number): Promise<Figures> {
  await mounted(probe, words);
  await pause(600);
  const before = await probe.cpu();
  const frames = await probe.page.evaluate(() => window.bench.stream(2000, 200));
  const after = await probe.cpu();
  return {
    'stream cpu': after.task - before.task,
    'frames over 50 ms': frames.longFrames,
    'longest frame': frames.longestFrame,
  };
}

async function value(probe: Probe, words: number): Promise<Figures> {
  await mounted(probe, words);
  await pause(600);
  const costs: number[] = [];
  for (let round = 0; round < 9; round++) {
    const before = await probe.cpu();
    await probe.page.evaluate(() => window.bench.value());
    costs.push((await probe.cpu()).task - before.task);
  }
  return { 'value out': median(costs) };
}

async function cycles(probe: Probe): Promise<Figures> {
  const cycle = (count: number) =>
    probe.page.evaluate(async (times) => {
      for (let index = 0; index < times; index++) {
        await window.bench.mount(500);
        await window.bench.complete();
        await window.bench.unmount();
      }
    }, count);
  await cycle(5);
  // A reading that was due when an editor left still takes place, and holds it until then.
  await pause(2000);
  const before = await probe.memory();
  await cycle(50);
  await pause(2000);
  const after = await probe.memory();
  return {
    'nodes a cycle': (after.nodes - before.nodes) / 50,
    'listeners a cycle': (after.listeners - before.listeners) / 50,
    'kB held a cycle': (after.held - before.held) / 50 / 1000,
    'kB a cycle, compiled code too': (after.bytes - before.bytes) / 50 / 1000,
  };
}

export interface Measure {
  readonly name: string;
  /** Rounds where no number is asked for. */
  readonly rounds: number;
  run(probe: Probe): Promise<Figures>;
}

/** Everything that is measured, each in a fresh page. */
export const MEASURES: readonly Measure[] = [
  { name: 'keys-500', rounds: 5, run: (probe) => keystrokes(probe, 500) },
  { name: 'keys-20000', rounds: 5, run: (probe) => keystrokes(probe, 20_000) },
  { name: 'mount-500', rounds: 9, run: (probe) => mount(probe, 500) },
  { name: 'mount-20000', rounds: 7, run: (probe) => mount(probe, 20_000) },
  { name: 'stream-500', rounds: 3, run: (probe) => streaming(probe, 500) },
  { name: 'value-20000', rounds: 5, run: (probe) => value(probe, 20_000) },
  { name: 'cycles', rounds: 1, run: cycles },
];

/** One measurement of one editor, in a process of its own. */
export async function measure(browser: Browser, url: string, { run }: Measure): Promise<Figures> {
  const probe = await openProbe(browser, url);
  try {
    await probe.page.evaluate(() => window.bench.prepare());
    await pause(200);
    return await run(probe);
  } finally {
    await probe.close();
  }
}
