import type { ModelClientOptions } from '../model/index.js';
import type { ClientStatus, ModelAdapter, NoteAiClient } from '../port/index.js';
import { DEVICE } from './status.js';

export interface NoteAiClientOptions extends Pick<ModelClientOptions, 'policy' | 'deidentifier' | 'ground'> {
  /** A language model to draft with. Without a `policy` that lets it, it is never called (STAYS-HERE). */
  model?: ModelAdapter | undefined;
  /**
   * What follows when the model may not draft or could not: the on-device engine takes over, and the `end` event says
   * so in `fellBackFrom` (default), or the error is thrown (`none`).
   */
  fallback?: 'engine' | 'none' | undefined;
}

/**
 * The client of a note editor. Without a model it drafts on the device, offline and deterministically: equal requests
 * give equal event lists, byte for byte (SAME-IN-SAME-OUT), the run id is a hash of the request, and
 * `usage.latencyMs` is always 0, since a measured time would differ from run to run. With a model it drafts behind the
 * policy gate, and the engine's rules check what the model wrote (RULES-STAND).
 *
 * @throws {TypeError} at once for a `model` that is no adapter, such as a name or a bare model of the AI SDK.
 * @throws {AiError} from `draft` when pulled: `aborted` when the signal fires; with a model and `fallback: 'none'` also
 * `policy_blocked`, `consent_required` and the failures of the model.
 */
export function createNoteAiClient(options: NoteAiClientOptions = {}): NoteAiClient {
  const { model, fallback, ...rest } = options;
  const device = lazily(
    // What it weighs must not hold a page up; asked for its state it begins to load, so that it is there offline too.
    async () => (await import('./device.js')).deviceClient(),
    DEVICE,
  );
  if (!model) return device;
  if (typeof model.generate !== 'function')
    throw new TypeError(`model: expected an adapter such as relay() or fromAiSdk(), found ${typeof model}`);
  return lazily(async () => {
    // Loaded only where a model is passed: a page that drafts on the device does not pay for it.
    const { createModelClient } = await import('../model/index.js');
    return createModelClient({ ...rest, model, rules: device, fallback: fallback === 'none' ? undefined : device });
  });
}

/**
 * A client that is loaded when it is first used; a load that failed is tried again by the next use.
 * @param state where it is known without loading
 */
function lazily(load: () => Promise<NoteAiClient>, state?: ClientStatus): NoteAiClient {
  let loaded: Promise<NoteAiClient> | undefined;
  const client = (): Promise<NoteAiClient> => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  return {
    specVersion: 1,
    status: async () => {
      if (!state) return (await client()).status();
      client().catch(() => {});
      return state;
    },
    draft: async function* (request, call) {
      yield* (await client()).draft(request, call);
    },
    check: async (request, call) => (await client()).check(request, call),
    rewrite: async function* (request, call) {
      yield* (await client()).rewrite(request, call);
    },
    dispose: async () => (await client()).dispose?.(),
  };
}
