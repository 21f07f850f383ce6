import type { CDPSession } from 'puppeteer-core';

/**
 * What belongs to the browser rather than to a page: compiled code, the shapes of objects, and native tables, which keep the size of
 * their fullest hour. Nodes and listeners that are held show in their own counts.
 */
const ENGINE = new Set(['code', 'object shape', 'hidden', 'native']);

/**
 * Bytes of the objects, strings and closures that a page holds. A heap's size alone also counts the code that the engine
 * goes on compiling long after a warm-up, many times what is held.
 */
export async function heldBytes(devtools: CDPSession): Promise<number> {
  let json = '';
  const onChunk = ({ chunk }: { chunk: string }): void => {
    json += chunk;
  };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  const { snapshot, nodes } = JSON.parse(json) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } };
    nodes: number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!ENGINE.has(types[0][nodes[at + type] as number] as string)) bytes += nodes[at + size] as number;
  return bytes;
}
