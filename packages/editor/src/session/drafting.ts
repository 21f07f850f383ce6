import { AiError, type DraftRequest, type Finding, type NoteAiClient } from '@evenfall/ai-client';
import type { ShorthandQuestion } from '@evenfall/templates';
import type { Clock, Proposal } from '../review/index.js';
import type { DraftProgress } from './events.js';
import type { SentRun } from './sent.js';

export interface DraftingHooks {
  /** Whether it waits for a decision; false for one that was rejected before. */
  proposed(proposal: Proposal): boolean;
  /** A sentence with no place in the format. */
  unplaced(proposal: Proposal): void;
  progress(progress: DraftProgress): void;
  /** Something that is shown changed. */
  update(): void;
  /** Only the sentence being written went on: hundreds of times a second, of which an eye sees sixty. */
  preview(): void;
  /** The draft is over, whichever way. */
  over(): void;
  /** What this run sends is told in here as it goes. */
  sent(run: SentRun): void;
}

type Room = typeof import('../drafting/index.js');

/** The shorthand and the draft made from it: one run at a time, each told from start to end. */
export class Drafting {
  findings: readonly Finding[] = [];
  previews: ReadonlyMap<string, string> = new Map();
  questions: readonly ShorthandQuestion[] = [];

  #shorthand = '';
  /** From the first draft on ambiguous short forms are asked about, not while the first words are jotted. */
  #asked = false;
  #run: AbortController | undefined;
  #room: Room | undefined;

  constructor(
    private readonly hooks: DraftingHooks,
    private readonly clock: Clock,
  ) {}

  get running(): boolean {
    return this.#run !== undefined;
  }

  get shorthand(): string {
    return this.#shorthand;
  }

  set shorthand(text: string) {
    this.#shorthand = text;
    if (this.#asked) this.#ask();
  }

  async start(client: NoteAiClient, request: DraftRequest, ready?: Promise<unknown>): Promise<void> {
    const run = new AbortController();
    const { hooks } = this;
    this.#run = run;
    this.findings = [];
    this.#asked = true;
    hooks.progress({ phase: 'start' });
    hooks.update();
    let proposals = 0;
    let unwanted = 0;
    const sent: SentRun = { kind: 'draft', engine: '', locality: undefined, payloads: [] };
    hooks.sent(sent);
    try {
      this.#room ??= await import('../drafting/index.js');
      await ready;
      if (this.#run !== run) return;
      this.#ask();
      for await (const step of this.#room.runDraft(client, request, {
        signal: run.signal,
        clock: this.clock,
        sent: (payload) => sent.payloads.push(payload),
      })) {
        if (this.#run !== run) return;
        if (step.type === 'start') Object.assign(sent, { engine: step.engine, locality: step.locality });
        if (step.type === 'preview') {
          this.#preview(step.sectionId, step.text);
          hooks.preview();
          continue;
        }
        if (step.type === 'section-end') this.#preview(step.sectionId);
        else if (step.type === 'proposal') {
          this.#preview(step.proposal.sectionId);
          if (hooks.proposed(step.proposal)) proposals++;
          else unwanted++;
        } else if (step.type === 'unsorted') hooks.unplaced(step.proposal);
        else if (step.type === 'finding') this.findings = [...this.findings, step.finding];
        else if (step.type === 'end') {
          this.#end();
          const { finish, fellBackFrom } = step;
          const more = { ...(unwanted ? { unwanted } : {}), ...(fellBackFrom ? { fellBackFrom } : {}) };
          hooks.progress({ phase: 'end', finish, proposals, ...more });
        }
        hooks.update();
      }
    } catch (thrown) {
      if (this.#run !== run) return;
      const error = AiError.isInstance(thrown) ? thrown : new AiError('unknown', { cause: thrown });
      if (error.detail.phase === 'policy') sent.blocked = true;
      this.#end();
      hooks.progress({ phase: 'failed', error });
      hooks.update();
    }
  }

  /** Sentences that are complete stay to be reviewed. */
  stop(): void {
    const run = this.#run;
    if (!run) return;
    this.#end();
    run.abort();
    this.hooks.progress({ phase: 'stopped' });
    this.hooks.update();
  }

  #ask(): void {
    this.questions = this.#room?.expandShorthand(this.#shorthand).questions ?? [];
    this.hooks.update();
  }

  #preview(section: string, text?: string): void {
    const previews = new Map(this.previews);
    if (text === undefined) previews.delete(section);
    else previews.set(section, text);
    this.previews = previews;
  }

  #end(): void {
    this.#run = undefined;
    this.previews = new Map();
    this.hooks.over();
  }
}
