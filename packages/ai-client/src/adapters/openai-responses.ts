import { AiError, type ModelAdapter, type ModelRequest } from '../port/index.js';
import { fromBody, record } from './failure.js';
import { bad, serverSentEvents } from './frames.js';
import { httpAdapter, type ModelOptions, type Reading } from './http.js';
import { endOf, usageOf } from './usage.js';

interface Frame {
  type?: string;
  delta?: string;
  response?: {
    error?: unknown;
    incomplete_details?: { reason?: string } | null;
    usage?: { input_tokens?: number; output_tokens?: number; input_tokens_details?: { cached_tokens?: number } } | null;
  };
}

/** OpenAI's Responses. Nothing is stored: `store: false` is always sent. */
export function openAiResponses(options: ModelOptions): ModelAdapter {
  return httpAdapter(
    {
      name: 'openai-responses',
      jsonSchema: 'native',
      deterministic: false,
      body: (request) => body(request, options.model),
      framing: serverSentEvents,
      read,
    },
    options,
    options.model,
  );
}

function body({ system, messages, maxOutputTokens, temperature, json }: ModelRequest, model: string): unknown {
  return {
    model,
    instructions: system,
    input: messages,
    stream: true,
    store: false,
    max_output_tokens: maxOutputTokens,
    temperature,
    ...(json && { text: { format: { type: 'json_schema', name: json.name, schema: json.schema, strict: true } } }),
  };
}

function read(): Reading {
  return {
    frame(frame) {
      if (frame === '[DONE]') return [];
      const { type, delta, response } = (record(frame) ?? {}) as Frame;
      if (type === undefined) throw bad();
      if (type === 'response.output_text.delta') return delta ? [{ type: 'text', text: delta }] : [];
      if (type.startsWith('response.refusal.')) throw new AiError('refused', { phase: 'stream' });
      if (type === 'error') throw fromBody(frame);
      if (type === 'response.failed') throw fromBody(response);
      if (type === 'response.completed' || type === 'response.incomplete') {
        const reason = response?.incomplete_details?.reason;
        const used = response?.usage;
        const usage = usageOf(used?.input_tokens, used?.output_tokens, used?.input_tokens_details?.cached_tokens);
        return [endOf(type === 'response.completed' ? '' : reason === 'content_filter' ? reason : 'length', usage)];
      }
      return [];
    },
  };
}
