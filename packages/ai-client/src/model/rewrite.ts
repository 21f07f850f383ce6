import * as z from 'zod/mini';
import {
  AiError,
  type CallOptions,
  difference,
  type Finding,
  type RewriteEvent,
  type RewriteRequest,
  type Source,
} from '../port/index.js';
import { groundRewrite, isActive, loadProse, type Prose } from '../safeguards/index.js';
import type { Watch } from '../streams/index.js';
import { attempt } from './attempt.js';
import { rewritePrompt } from './prompt.js';
import { announce, type Call, type Parts } from './setup.js';
import { withTokens } from './tokens.js';

const TOTAL_MS = 120_000;
const MAX_CHARS = 20_000;
const Answer = z.object({ text: z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000)) });

/** The selection as a source: what it says may be said again. */
export const selectionSource = (request: RewriteRequest): Source => ({
  id: 'selection',
  kind: 'structured',
  text: request.selection,
  trusted: true,
});

/** A rewrite by the model, checked against the selection and the sources. A rewrite that says more is refused. */
export async function* rewriteByModel(
  parts: Parts,
  call: Call,
  request: RewriteRequest,
  options: CallOptions,
  watch: Watch,
): AsyncGenerator<RewriteEvent, void> {
  const { masking, sources, token, pass } = call;
  const prompt = rewritePrompt(request, sources, token);
  const { intent } = request;
  if (typeof intent !== 'string' && prompt.system !== undefined) prompt.system = masking.mask(prompt.system);
  const start = parts.clock.now();
  await watch.wait(announce(parts, call, 'rewrite', prompt, options.sent), 'idle');
  let answer = '';
  let usage = {};
  const total = options.timeouts?.totalMs ?? TOTAL_MS;
  for await (const event of attempt(parts.model, prompt, options, total, watch, pass.stop, parts.clock)) {
    if (event.type === 'text') answer += event.text;
    if (answer.length > MAX_CHARS) throw new AiError('bad_response', { phase: 'validate', retryable: false });
    if (event.type !== 'end') continue;
    if (event.finish !== 'stop') throw new AiError(event.finish === 'length' ? 'truncated' : 'content_filtered');
    usage = withTokens({}, event.usage);
  }
  const text = masking.restore(read(answer));
  if (isActive(text)) throw new AiError('bad_response', { phase: 'validate', retryable: false });
  const findings = check(parts, call, request, text, await loadProse());
  const by = { engine: parts.model.id, locality: parts.model.locality };
  yield { type: 'proposal', text, changed: difference(request.selection, text), findings, by };
  yield { type: 'end', usage: { latencyMs: parts.clock.now() - start, ...usage } };
}

function read(answer: string): string {
  const line = answer.split('\n').find((each) => each.trim().startsWith('{'));
  try {
    return Answer.parse(JSON.parse(line ?? '')).text;
  } catch {
    throw new AiError('bad_response', { phase: 'validate' });
  }
}

/**
 * @throws {AiError} `bad_response` when the new text says what neither the selection nor a source says, or no longer says
 * what it may not lose
 */
function check(
  parts: Parts,
  { sources }: Call,
  { sectionId, selection }: RewriteRequest,
  text: string,
  prose: Prose,
): Finding[] {
  const originals = sources.map(({ source }) => source);
  const { keep } = groundRewrite(
    selection,
    text,
    originals.map((source) => source.text),
    prose,
  );
  if (!keep) throw new AiError('bad_response', { phase: 'validate', retryable: false });
  const spans = originals.map(({ id, text: { length } }) => ({ sourceId: id, start: 0, end: length }));
  const verdict = parts.ground(
    { type: 'sentence', sectionId, id: 'r1', text, spans, support: 'unsupported' },
    originals,
    prose,
  );
  if (!verdict.keep) throw new AiError('bad_response', { phase: 'validate', retryable: false });
  return verdict.findings;
}
