import { AiError, type RewriteRequest } from '@evenfall/ai-client';
import { html, nothing, type TemplateResult } from 'lit';
import { reviewMsg } from '../../localization/index.js';
import {
  EvenfallRewrite,
  type Passage,
  passagesIn,
  type Rewrite,
  type RewriteAcceptDetail,
  type RewriteAskDetail,
  type RewriteIdDetail,
  type RewriteItem,
  recordOfRewrite,
  runRewrite,
  whereNow,
} from '../../rooms/rewrite/index.js';
import { type NoteSession, type SentRun, SHORTHAND } from '../../session/index.js';
import { define } from '../leaf/index.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

type Intent = RewriteRequest['intent'];
type Named = Extract<Intent, string> | 'instruction';

interface Piece {
  readonly id: number;
  /** Where it stands, as far as is known. */
  passage: Passage;
  outcome: RewriteItem['outcome'];
  state: 'open' | 'accepted' | 'rejected';
}

interface Decision {
  readonly piece: Piece;
  readonly before: Passage;
  /** The words that were written; undefined for a rejection. */
  readonly written?: string;
}

/**
 * Rewriting a selection: the panel, and what is done with what a person decides in it. Nothing of it is in the note before a
 * person accepts it (DRAFT-IS-NOT-RECORD).
 */
class RewriteRoom extends Visitor implements Room {
  #session: NoteSession | undefined;
  #pieces: Piece[] = [];
  #intent: Intent | undefined;
  #run: AbortController | undefined;
  #decisions: Decision[] = [];
  #counts = { kept: 0, edited: 0, rejected: 0 };

  get #open(): boolean {
    return this.#session !== undefined && this.#session === this.host.session && !this.host.locked;
  }

  /** Opens over what is selected, or the sentence the caret is in. */
  async show(): Promise<void> {
    const { document, session, locked } = this.host;
    if (!document || !session || locked) return;
    const selected = document.selection();
    const { section, offset } = document.caret();
    const ranges = selected.length ? selected : [{ section, start: offset, end: offset }];
    const passages = passagesIn(document.text(), ranges);
    if (passages.length === 0) {
      this.host.say(reviewMsg('rewrite.nothing'));
      document.focus();
      return;
    }
    this.#stop();
    this.#session = session;
    this.#pieces = passages.map((passage, id) => ({ id, passage, outcome: undefined, state: 'open' }));
    this.#intent = undefined;
    this.#decisions = [];
    document.highlight(passages);
    await this.#focus();
  }

  renderTools(): TemplateResult | typeof nothing {
    const { engine } = this.host;
    if (!this.#open) return nothing;
    return html`<evenfall-rewrite
      part="rewrite"
      .items=${this.#items}
      .intent=${nameOf(this.#intent)}
      .busy=${this.#run !== undefined}
      .instructions=${engine?.features.instructions ?? engine?.features.rewrite ?? false}
      .engine=${engine}
      .asked=${this.#intent !== undefined}
      @evenfall-rewrite-ask=${({ detail }: CustomEvent<RewriteAskDetail>) => void this.#ask(detail.intent)}
      @evenfall-rewrite-accept=${({ detail }: CustomEvent<RewriteAcceptDetail>) => this.#accept(detail)}
      @evenfall-rewrite-reject=${({ detail }: CustomEvent<RewriteIdDetail>) => this.#reject(detail.id)}
      @evenfall-rewrite-undo=${() => this.#undo()}
      @evenfall-rewrite-stop=${() => this.#stop()}
      @evenfall-rewrite-sent=${() => void this.#showSent()}
      @evenfall-rewrite-close=${() => this.#close()}
    ></evenfall-rewrite>`;
  }

  /** Focus goes back to where the words are. */
  #close(): void {
    const { document } = this.host;
    const last = this.#decisions.at(-1);
    const at = last ? this.#placeOf(last) : this.#pieces[0]?.passage;
    this.#leave();
    document?.highlight([]);
    document?.focus(at && { section: at.section, start: at.end });
  }

  /** Another note took the place of this one. */
  opened(): void {
    if (this.#session && this.#session !== this.host.session) this.#leave();
  }

  async #showSent(): Promise<void> {
    const { createRoom } = await import('./room-sent.js');
    await createRoom(this.host).show();
  }

  get #items(): RewriteItem[] {
    return this.#pieces
      .filter(({ state }) => state === 'open')
      .map(({ id, passage, outcome }) => ({ id, before: passage.text, outcome }));
  }

  async #ask(intent: Intent): Promise<void> {
    const { session } = this.host;
    if (!session || !this.host.editor.aiClient) return;
    this.#stop();
    const run = new AbortController();
    this.#run = run;
    this.#intent = intent;
    const open = this.#pieces.filter(({ state }) => state === 'open');
    for (const piece of open) piece.outcome = undefined;
    this.#draw();
    const sent: SentRun = { kind: 'rewrite', engine: '', locality: undefined, payloads: [] };
    session.sent.push(sent);
    for (const piece of open) {
      const outcome = await this.#rewrite(session, piece.passage, intent, run.signal, sent);
      if (run.signal.aborted) return;
      piece.outcome = outcome;
      if (outcome.kind === 'rewritten') Object.assign(sent, outcome.by);
      this.#draw();
      // What was refused once, by policy or for want of a connection, would be refused for each.
      if (outcome.kind === 'failed') break;
    }
    this.#run = undefined;
    const count = this.#items.filter((item) => item.outcome?.kind === 'rewritten').length;
    this.host.say(count ? reviewMsg('rewrite.ready', { count }) : reviewMsg('rewrite.none'));
    await this.#focus();
  }

  async #rewrite(
    session: NoteSession,
    { section, start, end, text }: Passage,
    intent: Intent,
    signal: AbortSignal,
    sent: SentRun,
  ): Promise<Rewrite | { kind: 'failed'; code: string }> {
    const own = session.content.text()[section] ?? '';
    const shorthand = session.shorthand.trim() ? session.shorthand : '';
    const request: RewriteRequest = {
      selection: text,
      before: own.slice(0, start),
      after: own.slice(end),
      sectionId: section,
      intent,
      sources: shorthand ? [{ id: SHORTHAND, kind: 'shorthand', text: shorthand, trusted: true }] : [],
    };
    try {
      const client = this.host.editor.aiClient;
      if (!client) throw new AiError('aborted');
      return await runRewrite(client, request, { signal, sent: (payload) => sent.payloads.push(payload) });
    } catch (error) {
      const code = AiError.isInstance(error) ? error.code : 'unknown';
      if (AiError.isInstance(error) && error.detail.phase === 'policy') sent.blocked = true;
      return { kind: 'failed', code };
    }
  }

  #accept({ id, text }: RewriteAcceptDetail): void {
    const { session } = this.host;
    const piece = this.#openPiece(id);
    if (!session || piece?.outcome?.kind !== 'rewritten') return;
    const place = whereNow(session.content.text(), piece.passage);
    const words = text ?? piece.outcome.text;
    const before = piece.passage;
    const intent = nameOf(this.#intent) ?? 'grammar';
    const record =
      place && recordOfRewrite(piece.outcome, intent, before.text, session.recordsAt(place), session.note.provenance);
    if (!place || !record || !session.replace(place, before.text, { ...record, text: words })) {
      piece.outcome = { kind: 'moved' };
      this.#draw();
      return;
    }
    piece.state = 'accepted';
    this.#counts[words === piece.outcome.text ? 'kept' : 'edited']++;
    this.#shift(place, words.length - before.text.length, piece);
    this.#decisions.push({ piece, before: { ...place, text: before.text }, written: words });
    this.#decided();
  }

  #reject(id: number): void {
    const piece = this.#openPiece(id);
    if (!piece) return;
    piece.state = 'rejected';
    this.#counts.rejected++;
    this.#decisions.push({ piece, before: piece.passage });
    this.#decided();
  }

  /** Takes the last decision back, unless the words were changed since. */
  #undo(): void {
    const last = this.#decisions.at(-1);
    const { document } = this.host;
    if (!last || !document) return;
    const { piece, before, written } = last;
    if (written !== undefined) {
      const place = this.#placeOf(last);
      const there = document.text()[before.section]?.slice(place.start, place.end);
      if (there !== written || !document.run('undo')) return;
      this.#shift(place, before.text.length - written.length, piece);
      this.#counts[piece.outcome?.kind === 'rewritten' && piece.outcome.text === written ? 'kept' : 'edited']--;
    } else this.#counts.rejected--;
    this.#decisions.pop();
    piece.passage = before;
    piece.state = 'open';
    void this.#focus();
  }

  #placeOf({ before, written }: Decision): { section: string; start: number; end: number } {
    const { section, start, end } = before;
    return { section, start, end: written === undefined ? end : start + written.length };
  }

  /** What stands behind the place in its section moved. */
  #shift({ section, start }: { section: string; start: number }, by: number, but: Piece): void {
    for (const piece of this.#pieces) {
      const { passage } = piece;
      if (piece === but || passage.section !== section || passage.start <= start) continue;
      piece.passage = { ...passage, start: passage.start + by, end: passage.end + by };
    }
  }

  #openPiece(id: number): Piece | undefined {
    return this.#pieces.find((piece) => piece.id === id && piece.state === 'open');
  }

  #decided(): void {
    if (this.#run || this.#items.some(({ outcome }) => outcome?.kind === 'rewritten')) {
      this.#draw();
      return;
    }
    this.host.say(reviewMsg('rewrite.done'));
    this.#close();
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#draw();
  }

  #leave(): void {
    this.#stop();
    const waiting = this.#items.filter(({ outcome }) => outcome?.kind === 'rewritten').length;
    const { kept, edited, rejected } = this.#counts;
    const runs = (this.#session?.sent ?? []).filter(({ kind }) => kind === 'rewrite');
    const { engine = '', locality } = runs.at(-1) ?? {};
    if (kept + edited + rejected + waiting > 0) {
      const by = { kind: 'rewrite', run: runs.length, engine, locality } as const;
      this.host.shell.tell('evenfall-feedback', { ...by, ...this.#counts, waiting, reasons: {} });
    }
    this.#counts = { kept: 0, edited: 0, rejected: 0 };
    this.#session = undefined;
    this.#pieces = [];
    this.#draw();
  }

  #draw(): void {
    this.host.redraw();
  }

  async #focus(): Promise<void> {
    const { editor } = this.host;
    editor.requestUpdate();
    await editor.updateComplete;
    const panel = editor.shadowRoot?.querySelector('evenfall-rewrite');
    await panel?.updateComplete;
    panel?.focus();
  }
}

const nameOf = (intent: Intent | undefined): Named | undefined =>
  intent === undefined || typeof intent === 'string' ? intent : 'instruction';

export function createRoom(host: RoomHost): RewriteRoom {
  define('evenfall-rewrite', EvenfallRewrite);
  return new RewriteRoom(host);
}
