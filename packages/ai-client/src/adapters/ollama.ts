import { AiError, type ModelAdapter, type ModelEvent, type ModelRequest } from '../port/index.js';
import { fromBody, record } from './failure.js';
import { jsonLines } from './frames.js';
import { httpAdapter, type ModelOptions, type Reading } from './http.js';
import { usageOf } from './usage.js';

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
  let end: Extract<ModelEvent, { type: 'end' }> | undefined;
  return {
    get done() {
      return end !== undefined;
    },
    frame(frame) {
      const line = record(frame) as Line | undefined;
      if (!line) throw new AiError('bad_response', { phase: 'stream' });
      if (line.error) throw fromBody(line);
      if (line.done) {
        const usage = usageOf(line.prompt_eval_count, line.eval_count);
        end = { type: 'end', finish: line.done_reason === 'length' ? 'length' : 'stop', ...(usage && { usage }) };
      }
      return line.message?.content ? [{ type: 'text', text: line.message.content }] : [];
    },
    end: () => end,
  };
}
