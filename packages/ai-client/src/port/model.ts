import type { CallOptions } from './client.js';
import type { Locality, Usage } from './values.js';

/** What an adapter is asked for. Everything in it is going to leave the page when the model is not on the device. */
export interface ModelRequest {
  system?: string;
  messages: { role: 'user' | 'assistant'; content: string }[];
  maxOutputTokens?: number;
  temperature?: number;
  seed?: number;
  /** Asks for JSON of this schema, whose root is an object. */
  json?: { name: string; schema: Record<string, unknown> };
}

/** Consumers ignore types they do not know, so that new ones can be added. */
export type ModelEvent =
  | { type: 'text'; text: string }
  | { type: 'progress'; what: 'download' | 'load'; loaded: number; total?: number }
  | {
      type: 'end';
      finish: 'stop' | 'length' | 'filtered';
      usage?: Omit<Usage, 'latencyMs'>;
      requestId?: string;
    };

export interface ModelCapabilities {
  available: 'yes' | 'after-download' | 'no';
  streaming: boolean;
  jsonSchema: 'native' | 'prompted';
  contextTokens?: number;
  deterministic: boolean;
  languages?: string[];
}

/**
 * A language model on any wire. The policy gate decides by `locality` and `endpoint` whether it may be called at all:
 * a model that is not on the device has to name the endpoint its requests go to.
 */
export interface ModelAdapter {
  readonly specVersion: 1;
  readonly id: string;
  readonly locality: Locality;
  readonly endpoint?: URL;
  capabilities(): Promise<ModelCapabilities>;
  /** Sends nothing before the first pull. Yields exactly one `end`, last, or throws `AiError`. Stops on the signal. */
  generate(request: ModelRequest, options?: CallOptions): AsyncIterable<ModelEvent>;
  dispose?(): void | Promise<void>;
}
