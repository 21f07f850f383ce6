/**
 * What a page holds, for tests of what it lets go: the command `memory` answers with the nodes and listeners that are left
 * after forced collection. Chromium only.
 */
export function memory() {
  return {
    name: 'memory',
    /** @param {{ command: string, session: any }} call */
    async executeCommand({ command, session }) {
      if (command !== 'memory') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      await devtools.send('Performance.enable');
      // What the first collection frees may hold what the next can then free.
      for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      await devtools.detach();
      const value = (/** @type {string} */ name) =>
        metrics.find((/** @type {{ name: string }} */ each) => each.name === name).value;
      return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
    },
  };
}
