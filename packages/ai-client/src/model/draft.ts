import { AiError, type CallOptions, type DraftEvent, type DraftRequest, type ModelRequest } from '../port/index.js';
import { loadProse } from '../safeguards/index.js';
import { LineSplitter, type Watch } from '../streams/index.js';
import { attempt, backoff, sleep } from './attempt.js';
import { parseLine } from './line.js';
import { draftPrompt, repairPrompt, sectionsToDraft } from './prompt.js';
import { announce, type Call, type Parts } from './setup.js';
import { Sieve } from './sieve.js';
import { type Tokens, withTokens } from './tokens.js';

const TOTAL_MS = 120_000;
const MAX_LINE = 20_000;
/** More than a long note with its citations; a model that goes on has lost its way. */
const MAX_CHARS = 400_000;
const MAX_REPAIRS = 20;

/** A draft by the model, up to the point where it is done or fails. Keeps what came of it either way. */
export class ModelDraft {
  readonly sieve: Sieve;
  usage: Tokens = {};
  /** The answer stopped at the length limit: what is there is right, what is missing is not known. */
  cut = false;
  /** Something was sent, and `start` has been given. */
  begun = false;
  readonly #prompt: ModelRequest;
  readonly #deadline: number;

  constructor(
    private readonly parts: Parts,
    private readonly call: Call,
    private readonly request: DraftRequest,
    private readonly options: CallOptions,
  ) {
    const sections = sectionsToDraft(request).map(({ id }) => id);
    this.sieve = new Sieve(sections, call.sources, call.masking.restore, parts.ground);
    this.#prompt = this.#masked(draftPrompt(request, call.sources, call.token));
    this.#deadline = parts.clock.now() + (options.timeouts?.totalMs ?? TOTAL_MS);
  }

  /** @throws {AiError} when the model failed for good; the sieve then holds what was committed before */
  async *run(watch: Watch): AsyncGenerator<DraftEvent, void> {
    await watch.wait(announce(this.parts, this.call, 'draft', this.#prompt, this.options.sent), 'idle');
    this.sieve.prose = await loadProse();
    const { model } = this.parts;
    this.begun = true;
    yield { type: 'start', runId: this.call.runId, engine: model.id, locality: model.locality };
    yield* this.sieve.inspect();
    for (let tried = 0; ; tried++) {
      try {
        yield* this.#lines(this.#prompt, watch);
        break;
      } catch (error) {
        await this.#orGiveUp(error, tried, watch);
      }
    }
    if (this.sieve.bad.length) yield* this.#repair(watch);
    yield* this.sieve.giveUp();
    if (!this.cut) yield* this.sieve.close();
  }

  /** Another try is only for a draft that has not begun: a second answer would not continue the first. */
  async #orGiveUp(error: unknown, tried: number, watch: Watch): Promise<void> {
    const { clock, random } = this.parts;
    const retries = Math.min(2, Math.max(0, this.options.retries ?? 2));
    const untouched = !this.sieve.committed.length && !this.sieve.finished.size;
    const again = AiError.isInstance(error) && error.retryable && untouched && tried < retries;
    const wait = again ? backoff(error, tried, random) : undefined;
    if (wait === undefined || clock.now() + wait >= this.#deadline) throw error;
    this.sieve.bad = [];
    await sleep(wait, watch, this.call.pass.stop, clock);
    this.parts.gate.again();
  }

  async *#repair(watch: Watch): AsyncGenerator<DraftEvent, void> {
    // The person agreed to one text; a second one would need a second question.
    if (this.parts.policy?.preview || this.cut) return;
    const lines = this.sieve.bad.slice(0, MAX_REPAIRS);
    this.sieve.bad = [];
    const prompt = repairPrompt(this.#prompt, lines);
    try {
      await announce(this.parts, this.call, 'draft', prompt, this.options.sent);
      yield* this.#lines(prompt, watch);
    } catch (error) {
      watch.check();
      if (this.call.pass.stop.aborted) throw error;
      // The draft itself is whole: what could not be repaired is said, and that is all.
      this.sieve.bad = lines;
    }
  }

  async *#lines(prompt: ModelRequest, watch: Watch): AsyncGenerator<DraftEvent, void> {
    const { parts, sieve, call } = this;
    const splitter = new LineSplitter(MAX_LINE);
    const left = Math.max(0, this.#deadline - parts.clock.now());
    let chars = 0;
    const take = function* (lines: string[]) {
      for (const line of lines) yield* sieve.take(parseLine(line), line);
    };
    for await (const event of attempt(parts.model, prompt, this.options, left, watch, call.pass.stop, parts.clock)) {
      if (event.type === 'text') {
        chars += event.text.length;
        if (chars > MAX_CHARS) throw new AiError('bad_response', { phase: 'stream', retryable: false });
        yield* take(split(splitter, event.text));
        yield* sieve.preview(splitter.rest);
      } else if (event.type === 'end') {
        this.usage = withTokens(this.usage, event.usage);
        if (event.finish === 'filtered') throw new AiError('content_filtered', { phase: 'stream' });
        this.cut = event.finish === 'length';
        // Half a line at the limit is no line.
        if (!this.cut) yield* take(splitter.flush());
      }
    }
  }

  /** Template texts are the host's, but a clinician's own instructions may name the client. */
  #masked(prompt: ModelRequest): ModelRequest {
    const { mask } = this.call.masking;
    return prompt.system === undefined || !this.request.style?.instructions
      ? prompt
      : { ...prompt, system: mask(prompt.system) };
  }
}

function split(splitter: LineSplitter, text: string): string[] {
  try {
    return splitter.feed(text);
  } catch {
    throw new AiError('bad_response', { phase: 'stream', retryable: false });
  }
}
