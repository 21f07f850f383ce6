import { AiError, type ModelAdapter, type ModelEvent, type ModelRequest } from '../port/index.js';
import { fromBody, record } from './failure.js';
import { bad, serverSentEvents } from './frames.js';
import { httpAdapter, type ModelOptions, type Reading } from './http.js';
import { endOf, usageOf } from './usage.js';

export interface OpenAiChatOptions extends ModelOptions {
  /**
   * `openai` sends `max_completion_tokens` and `store: false`, which other servers refuse or ignore.
   * Left out, the endpoint's host decides.
   */
  dialect?: 'openai' | 'compatible';
}

interface Chunk {
  error?: unknown;
  choices?: {
    index?: number;
    delta?: { content?: string | null; refusal?: string | null };
    finish_reason?: string | null;
  }[];
  usage?: {
    prompt_tokens?: number;
    completion_tokens?: number;
    prompt_tokens_details?: { cached_tokens?: number };
  } | null;
}

const OPENAI = /(^|\.)(openai\.com|openai\.azure\.com)$/;

/** Chat Completions: OpenAI, and the servers that speak like it (vLLM, llama.cpp, LM Studio). */
export function openAiChat(options: OpenAiChatOptions): ModelAdapter {
  const { hostname } = new URL(options.endpoint, globalThis.location?.href);
  const openai = options.dialect ? options.dialect === 'openai' : OPENAI.test(hostname);
  return httpAdapter(
    {
      name: 'openai-chat',
      jsonSchema: 'native',
      deterministic: false,
      body: (request) => body(request, options.model, openai),
      framing: serverSentEvents,
      read,
    },
    options,
    options.model,
  );
}

function body(request: ModelRequest, model: string, openai: boolean): unknown {
  const { system, messages, maxOutputTokens, temperature, seed, json } = request;
  return {
    model,
    messages: [...(system ? [{ role: 'system', content: system }] : []), ...messages],
    stream: true,
    stream_options: { include_usage: true },
    [openai ? 'max_completion_tokens' : 'max_tokens']: maxOutputTokens,
    temperature,
    seed,
    ...(json && {
      response_format: { type: 'json_schema', json_schema: { name: json.name, schema: json.schema, strict: true } },
    }),
    ...(openai && { store: false }),
  };
}

function read(): Reading {
  let finish: string | undefined;
  let usage: ReturnType<typeof usageOf>;
  const end = () => (finish ? [endOf(finish, usage)] : []);
  return {
    end,
    frame(frame) {
      if (frame === '[DONE]') return end();
      const chunk = record(frame) as Chunk | undefined;
      if (!chunk) throw bad();
      if (chunk.error) throw fromBody(chunk);
      const events: ModelEvent[] = [];
      const choice = chunk.choices?.find(({ index = 0 }) => index === 0);
      if (choice?.delta?.refusal) throw new AiError('refused', { phase: 'stream' });
      if (choice?.delta?.content) events.push({ type: 'text', text: choice.delta.content });
      finish = choice?.finish_reason ?? finish;
      const used = chunk.usage;
      if (used) usage = usageOf(used.prompt_tokens, used.completion_tokens, used.prompt_tokens_details?.cached_tokens);
      return events;
    },
  };
}
