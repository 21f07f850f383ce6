import type { ModelAdapter, ModelRequest } from '../port/index.js';
import { fromBody, record } from './failure.js';
import { bad, jsonLines } from './frames.js';
import { httpAdapter, type ModelOptions, type Reading } from './http.js';
import { endOf, usageOf } from './usage.js';

interface Line {
  error?: unknown;
  message?: { content?: string };
  done?: boolean;
  done_reason?: string;
  prompt_eval_count?: number;
  eval_count?: number;
}

/** Ollama's `/api/chat`. For a page to reach it, the server's `OLLAMA_ORIGINS` must name the page's origin. */
export function ollama(options: ModelOptions): ModelAdapter {
  return httpAdapter(
    {
      name: 'ollama',
      jsonSchema: 'native',
      deterministic: false,
      body: (request) => body(request, options.model),
      framing: jsonLines,
      read,
    },
    options,
    options.model,
  );
}

function body({ system, messages, maxOutputTokens, temperature, seed, json }: ModelRequest, model: string): unknown {
  return {
    model,
    messages: [...(system ? [{ role: 'system', content: system }] : []), ...messages],
    stream: true,
    options: { temperature, seed, num_predict: maxOutputTokens },
    ...(json && { format: json.schema }),
  };
}

function read(): Reading {
  return {
    frame(frame) {
      const line = record(frame) as Line | undefined;
      if (!line) throw bad();
      if (line.error) throw fromBody(line);
      return [
        ...(line.message?.content ? [{ type: 'text' as const, text: line.message.content }] : []),
        ...(line.done ? [endOf(line.done_reason, usageOf(line.prompt_eval_count, line.eval_count))] : []),
      ];
    },
  };
}
