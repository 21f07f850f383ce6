import { CHANNELS, type Channel, dangersIn, provoke } from './channels.js';
import { VECTORS } from './vectors.js';

export interface Outcome {
  readonly channel: string;
  readonly vectors: number;
  readonly ran: number;
  readonly dangers: readonly string[];
}

/** Sends every vector through every channel of this page. */
export async function runHostile(channels: Readonly<Record<string, Channel>> = CHANNELS): Promise<Outcome[]> {
  let ran = 0;
  Object.assign(globalThis, { ran: () => ran++ });
  const outcomes: Outcome[] = [];
  for (const [channel, send] of Object.entries(channels)) {
    const before = ran;
    const root = await send(VECTORS);
    await provoke(root);
    outcomes.push({ channel, vectors: VECTORS.length, ran: ran - before, dangers: dangersIn(root) });
    root.remove();
  }
  return outcomes;
}
