import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import { heldBytes } from './heap.js';
import { cpuOfTasks, type TraceEvent } from './trace.js';

/** A fresh page in a process of its own, read through the DevTools protocol. */
export interface Probe {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Milliseconds of CPU on the main thread since the page began; waiting for a busy core is not in it. */
  cpu(): Promise<{ task: number; script: number }>;
  /** Milliseconds of CPU of the tasks of the main thread from the one that marks `from` to the one that next marks `to`. */
  cpuBetween(from: string, to: string, act: () => Promise<void>): Promise<number>;
  /** After forced collection. */
  memory(): Promise<{ nodes: number; listeners: number; bytes: number; held: number }>;
  close(): Promise<void>;
}

export async function openProbe(browser: Browser, url: string): Promise<Probe> {
  const context: BrowserContext = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 900, height: 800 });
  const problems: unknown[] = [];
  page.on('pageerror', (error) => problems.push(error));
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction('window.bench !== undefined');

  const metrics = async () => {
    const { metrics: all } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value])) as Record<string, number>;
  };

  return {
    page,
    devtools,
    async cpu() {
      const { TaskDuration = 0, ScriptDuration = 0 } = await metrics();
      return { task: TaskDuration * 1000, script: ScriptDuration * 1000 };
    },
    async cpuBetween(from, to, act) {
      const events: TraceEvent[] = [];
      const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
      devtools.on('Tracing.dataCollected', collect);
      await devtools.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] },
      });
      await act();
      const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
      await devtools.send('Tracing.end');
      await complete;
      devtools.off('Tracing.dataCollected', collect);
      return cpuOfTasks(events, from, to);
    },
    async memory() {
      // What the first collection frees may hold what the second can then free.
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await metrics();
      return { nodes: Nodes, listeners: JSEventListeners, bytes: JSHeapUsedSize, held: await heldBytes(devtools) };
    },
    async close() {
      await context.close();
      if (problems.length) throw new Error(`the page failed: ${problems.join('; ')}`);
    },
  };
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
