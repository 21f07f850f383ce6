import { AiError, type ModelAdapter, type ModelRequest } from '../port/index.js';
import { fromBody, record } from './failure.js';
import { bad, serverSentEvents } from './frames.js';
import { httpAdapter, type ModelOptions, type Reading } from './http.js';
import { endOf, usageOf } from './usage.js';

interface Used {
  input_tokens?: number;
  output_tokens?: number;
  cache_read_input_tokens?: number | null;
}
interface Frame {
  type?: string;
  message?: { usage?: Used };
  delta?: { type?: string; text?: string; stop_reason?: string | null };
  usage?: Used;
}

/** The wire has no default for the length of an answer. */
const MAX_TOKENS = 4096;

/** Anthropic's Messages. */
export function anthropic(options: ModelOptions): ModelAdapter {
  return httpAdapter(
    {
      name: 'anthropic',
      jsonSchema: 'native',
      deterministic: false,
      headers: {
        'anthropic-version': '2023-06-01',
        // The vendor refuses calls from pages without it.
        ...(options.dangerouslyAllowBrowserKey && { 'anthropic-dangerous-direct-browser-access': 'true' }),
      },
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
    system,
    messages,
    max_tokens: maxOutputTokens ?? MAX_TOKENS,
    temperature,
    stream: true,
    ...(json && { output_config: { format: { type: 'json_schema', schema: json.schema } } }),
  };
}

function read(): Reading {
  let reason: string | undefined;
  let input: Used = {};
  let output: number | undefined;
  return {
    frame(frame) {
      const { type, message, delta, usage } = (record(frame) ?? {}) as Frame;
      switch (type) {
        case undefined:
          throw bad();
        case 'error':
          throw fromBody(frame);
        case 'message_start':
          input = message?.usage ?? {};
          break;
        case 'content_block_delta':
          if (delta?.type === 'text_delta' && delta.text) return [{ type: 'text', text: delta.text }];
          break;
        case 'message_delta':
          reason = delta?.stop_reason ?? reason;
          output = usage?.output_tokens ?? output;
          if (reason === 'refusal') throw new AiError('refused', { phase: 'stream' });
          break;
        case 'message_stop':
          return [
            endOf(reason, usageOf(input.input_tokens, output ?? input.output_tokens, input.cache_read_input_tokens)),
          ];
      }
      return [];
    },
  };
}
