import type { NoteAiClient } from '../port/index.js';
import { type Habits, styleOf } from './habits.js';

/**
 * A client that drafts in the style of these habits; what a request asks for itself goes before.
 * @param habits asked for each draft; where they cannot be read the draft is made without
 */
export function withHabits(client: NoteAiClient, habits: () => Habits | Promise<Habits>): NoteAiClient {
  const styled = async (own: Parameters<typeof styleOf>[1]) => {
    try {
      return styleOf(await habits(), own);
    } catch {
      return own ?? {};
    }
  };
  return {
    specVersion: 1,
    status: () => client.status(),
    draft: async function* ({ style: own, ...request }, call) {
      const style = await styled(own);
      // Nothing asked is no style: the run is the one it would be without habits (SAME-IN-SAME-OUT).
      yield* client.draft(Object.keys(style).length ? { ...request, style } : request, call);
    },
    check: (request, call) => client.check(request, call),
    rewrite: (request, call) => client.rewrite(request, call),
    dispose: () => client.dispose?.(),
  };
}
