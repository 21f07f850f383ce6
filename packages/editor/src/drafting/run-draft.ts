import {
  AiError,
  type CallOptions,
  DraftEvent,
  type DraftRequest,
  type FellBack,
  type Finding,
  loadProse,
  type NoteAiClient,
  ON_DEVICE_ENGINE,
  type Prose,
  UNSORTED,
} from '@evenfall/ai-client';
import { type Clock, type DraftRun, type Proposal, proposalOf, systemClock } from '../review/index.js';
import { type Ground, groundInSources } from './ground.js';
import { LIMITS, TIMEOUTS } from './limits.js';
import { pull, toAiError } from './pull.js';
import { displayText, refusalFinding, SentenceVetting } from './vet.js';

/** What a run tells the editor, after the guard. */
export type DraftStep =
  | ({ readonly type: 'start' } & DraftRun)
  | { readonly type: 'section-start' | 'section-end'; readonly sectionId: string }
  /** To look at while it is written; nothing of it is kept. */
  | { readonly type: 'preview'; readonly sectionId: string; readonly text: string }
  | { readonly type: 'proposal'; readonly proposal: Proposal }
  /** A drafted sentence that has no place in this format: for the Unsorted tray. */
  | { readonly type: 'unsorted'; readonly proposal: Proposal }
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      readonly type: 'end';
      readonly finish: 'complete' | 'partial';
      /** Sentences that were left out, each told by a finding. */
      readonly refused: number;
      readonly fellBackFrom?: FellBack;
    };

export interface RunDraftOptions {
  signal?: AbortSignal;
  /** Milliseconds; defaults 15 s to the first event, 20 s between two, 120 s in all. */
  timeouts?: CallOptions['timeouts'];
  clock?: Clock;
  /** Told what leaves the page, to the letter. */
  sent?: CallOptions['sent'];
  /** How a sentence is checked against its source; ours, unless a test brings its own. */
  ground?: Ground;
}

/**
 * Drafts with any client, a host's own included, and trusts it with nothing: nothing starts before the first
 * pull, every event is validated, every sentence is checked again against our own copy of the sources
 * (RULES-STAND, NO-INVENTION), and the run always ends: with `end`, or by throwing an `AiError`.
 *
 * @throws {AiError} `aborted`, `timeout`, `bad_response`, `stream_interrupted`, or what the client threw. Steps
 * given before the failure stand: sentences are complete units.
 */
export function runDraft(
  client: NoteAiClient,
  request: DraftRequest,
  options: RunDraftOptions = {},
): AsyncGenerator<DraftStep, void> {
  const stop = new AbortController();
  const steps = draftSteps(client, request, options, stop);
  // An async generator that waits cannot be returned from: the wait has to end first.
  const close = steps.return.bind(steps);
  steps.return = (value) => {
    stop.abort();
    return close(value);
  };
  return steps;
}

async function* draftSteps(
  client: NoteAiClient,
  request: DraftRequest,
  options: RunDraftOptions,
  stop: AbortController,
): AsyncGenerator<DraftStep, void> {
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const ground = options.ground ?? groundInSources;
  const vetting = new SentenceVetting(request);
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  if (signal.aborted) throw new AiError('aborted');

  let run: DraftRun | undefined;
  let prose: Prose | undefined;
  let refused = 0;
  let count = 0;
  try {
    const source = start(client, request, { signal, timeouts, ...(options.sent && { sent: options.sent }) });
    for await (const raw of pull(source, { signal, clock: options.clock ?? systemClock, timeouts })) {
      count += 1;
      if (count > LIMITS.events) throw nonsense();
      const event = readEvent(raw);
      if (!event) continue;
      // The first event names the run, and only the first.
      if ((event.type === 'start') === (run !== undefined)) throw nonsense();

      if (event.type === 'start') {
        run = { runId: event.runId, engine: displayText(event.engine, 100), locality: event.locality };
        // Our own engine keeps the words of its sources; whatever else writes is read as prose.
        if (run.engine !== ON_DEVICE_ENGINE) prose = await loadProse();
        yield { type: 'start', ...run };
      } else if (event.type === 'section-start' || event.type === 'section-end') {
        if (vetting.knowsSection(event.sectionId)) yield { type: event.type, sectionId: event.sectionId };
      } else if (event.type === 'preview') {
        if (!vetting.knowsSection(event.sectionId)) continue;
        yield { type: 'preview', sectionId: event.sectionId, text: displayText(event.text, LIMITS.preview) };
      } else if (event.type === 'finding') {
        yield { type: 'finding', finding: tidyFinding(event.finding) };
      } else if (event.type === 'sentence' && run) {
        const vetted = vetting.vet(event);
        if ('refusal' in vetted) {
          refused += 1;
          const section = vetting.knowsSection(event.sectionId) ? event.sectionId : undefined;
          yield { type: 'finding', finding: refusalFinding(vetted.refusal, section) };
          continue;
        }
        const sentence = { ...event, text: vetted.text };
        const grounds = ground(sentence, request.sources, prose);
        for (const finding of grounds.findings) yield { type: 'finding', finding };
        if (grounds.drop) {
          refused += 1;
          continue;
        }
        const proposal = proposalOf(sentence, run, { ...grounds, quotes: vetted.quotes });
        yield { type: event.sectionId === UNSORTED ? 'unsorted' : 'proposal', proposal };
      } else if (event.type === 'end') {
        const { finish, fellBackFrom } = event;
        yield { type: 'end', finish, refused, ...(fellBackFrom ? { fellBackFrom } : {}) };
        return;
      }
    }
    throw new AiError('stream_interrupted', { phase: 'stream' });
  } catch (error) {
    throw toAiError(error);
  } finally {
    // Tells a client that listens to nothing but its signal.
    stop.abort();
  }
}

const nonsense = () => new AiError('bad_response', { phase: 'validate' });

function start(client: NoteAiClient, request: DraftRequest, call: CallOptions): AsyncIterable<unknown> {
  const source: unknown = client.draft(request, call);
  if (typeof source !== 'object' || source === null || !(Symbol.asyncIterator in source)) throw nonsense();
  return source as AsyncIterable<unknown>;
}

const KNOWN: ReadonlySet<string> = new Set([
  'start',
  'section-start',
  'preview',
  'sentence',
  'finding',
  'section-end',
  'end',
] satisfies DraftEvent['type'][]);

/** Undefined for an event type of a later version of the port. @throws {AiError} `bad_response` */
function readEvent(raw: unknown): DraftEvent | undefined {
  if (typeof raw !== 'object' || raw === null || !('type' in raw) || typeof raw.type !== 'string') throw nonsense();
  if (!KNOWN.has(raw.type)) return undefined;
  const event = DraftEvent.safeParse(raw);
  if (!event.success) throw nonsense();
  return event.data;
}

function tidyFinding(finding: Finding): Finding {
  const { message, why, prompt } = finding;
  const tidy: Finding = { ...finding, message: displayText(message, LIMITS.finding) };
  if (why !== undefined) tidy.why = displayText(why, LIMITS.finding);
  if (prompt !== undefined) tidy.prompt = displayText(prompt, LIMITS.finding);
  return tidy;
}
