import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/index.js';
import {
  FeedbackCount,
  type Place,
  type Proposal,
  piecesOf,
  placeOf,
  proposalText,
  unusedPieces,
} from '../../review/index.js';
import {
  EvenfallLinks,
  EvenfallWhy,
  type LinkedPiece,
  type LinkedSentence,
  REASONS,
  type WhyDetail,
} from '../../rooms/review/index.js';
import { type NoteSession, SHORTHAND } from '../../session/index.js';
import { define, icons, isPlainKey } from '../leaf/index.js';
import { focusFirst, focusProposal, partHasFocus, walkOn } from './review-walk.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/**
 * What the review of a draft brings along, fetched when a draft begins or one that waited is restored: where hands and eyes go on while a person reviews, where the words of the
 * shorthand went, and what became of it all.
 */
class ReviewRoom extends Visitor implements Room {
  #session: NoteSession | undefined;
  #count: FeedbackCount | undefined;
  #stop: (() => void)[] = [];
  /** Where the caret is in the shorthand. */
  #caret: Place | undefined;
  /** The sentence a person came from to its source. */
  #from: string | undefined;

  constructor(host: RoomHost) {
    super(host);
    this.opened();
  }

  /** From now on this note is reviewed. What became of the draft before is told. */
  opened(): void {
    const { host } = this;
    const { session } = host;
    if (session === this.#session) return;
    this.#count?.end();
    for (const stop of this.#stop.splice(0)) stop();
    this.#session = session;
    this.#caret = undefined;
    this.#from = undefined;
    if (!session) return;
    const count = new FeedbackCount((detail) => host.shell.tell('evenfall-feedback', detail));
    this.#count = count;
    // It may have begun while this was on its way.
    if (session.state === 'drafting' || session.proposals.openCount) count.begin();
    count.waits(session.proposals.open);
    this.#stop = [
      session.proposals.subscribe(() => count.waits(session.proposals.open)),
      session.on('draft', ({ phase }) => {
        if (phase === 'start') count.begin();
        else count.settle(session.state === 'drafting');
      }),
      session.on('review', (change) => {
        const proposals = change.ids.flatMap((id) => session.proposals.get(id) ?? []);
        count.decide(change.action, proposals, change.waiting);
        count.settle(session.state === 'drafting');
        host.redraw();
        void walkOn(host, session, change);
      }),
    ];
  }

  renderTools(): TemplateResult {
    return html`${this.#renderWaiting()}${this.#renderWhy()}`;
  }

  /** Beside the toolbar, in sight wherever the page stands: sentences wait, and the way to the first. */
  #renderWaiting(): TemplateResult | typeof nothing {
    const { session } = this.host;
    const count = session?.proposals.openCount;
    if (!session || !count || session.state === 'drafting' || this.host.locked) return nothing;
    return html`
      <p class="waiting" part="waiting">
        <span>${msg('review.waiting', { count })}</span>
        <button type="button" aria-label=${msg('review.go.label')} @click=${() => void focusFirst(this.host, session)}>${msg('review.go')}${icons.down}</button>
      </p>
    `;
  }

  /** Why the sentence was left out that was left out just now. */
  #renderWhy(): TemplateResult | typeof nothing {
    const id = this.#count?.justRejected;
    if (id === undefined || this.host.locked) return nothing;
    return html`<evenfall-why
      part="why"
      .reason=${this.#count?.reasonOf(id)}
      @evenfall-why=${({ detail }: CustomEvent<WhyDetail>) => this.#because(detail.reason)}
    ></evenfall-why>`;
  }

  /** Where the words of the shorthand went, once there is a draft. */
  renderLinks(): TemplateResult | typeof nothing {
    const { session } = this.host;
    if (this.host.locked || session?.state !== 'writing') return nothing;
    const sentences = this.#sentences(session);
    if (sentences.length === 0) return nothing;
    const { shorthand } = session;
    const used = sentences.flatMap(({ places }) => places);
    const unused = unusedPieces(shorthand, used).map((place) => ({
      ...place,
      text: shorthand.slice(place.start, place.end),
    }));
    const piece = this.#caret && pieceAt(shorthand, this.#caret);
    const here = piece && sentences.filter(({ places }) => places.some((place) => overlap(place, piece)));
    return html`<evenfall-links
      part="links"
      .unused=${unused}
      .here=${here?.map(({ sentence }) => sentence)}
      @evenfall-links-piece=${({ detail }: CustomEvent<LinkedPiece>) => this.#show(detail)}
      @evenfall-links-sentence=${({ detail }: CustomEvent<LinkedSentence>) => this.#goTo(session, detail)}
    ></evenfall-links>`;
  }

  /** Where the source of a sentence stands in the shorthand as it is now. */
  sourceOf(id: string | undefined): Place[] {
    return id === undefined ? [] : this.#placesOf(this.#session?.proposals.get(id)?.quotes ?? []);
  }

  /** The caret of the shorthand moved. */
  caretAt(place: Place): void {
    if (place.start === this.#caret?.start && place.end === this.#caret.end) return;
    this.#caret = place;
    this.host.redraw();
  }

  /** From a sentence to the words it was made from; Escape leads back. */
  toSource([id = '']: readonly string[]): void {
    const proposal = this.#session?.proposals.get(id);
    if (!proposal) return;
    const [place] = this.#placesOf(proposal.quotes);
    if (!place) return;
    this.#from = proposal.id;
    this.#show(place);
  }

  #show(place: Place): void {
    const { editor } = this.host;
    this.#caret = place;
    this.host.redraw();
    void editor.updateComplete.then(() => editor.shadowRoot?.querySelector('evenfall-shorthand')?.select(place));
  }

  #goTo(session: NoteSession, { id, text, waits }: LinkedSentence): void {
    const { host } = this;
    if (waits) {
      const section = session.proposals.get(id)?.sectionId;
      if (section) void focusProposal(host, section, id);
      return;
    }
    const section = session.content.sentences().get(id)?.section;
    if (!section) return;
    const start = session.content.text()[section]?.indexOf(text) ?? -1;
    const range = { section, start: Math.max(0, start), end: Math.max(0, start) + text.length };
    host.document?.focus(start < 0 ? { section } : { section, start: range.end });
    if (start >= 0) host.document?.highlight([range], { current: range });
  }

  /** What was made from the shorthand: what waits, what is in the note, what is in the tray. */
  #sentences(session: NoteSession): { sentence: LinkedSentence; places: Place[] }[] {
    const written = session.content.sentences();
    const waiting = session.proposals.open.map((proposal) => ({
      sentence: { id: proposal.id, text: proposalText(proposal), waits: true },
      places: this.#placesOf(proposal.quotes),
    }));
    const accepted = session.note.provenance
      .filter(({ sources }) => sources.some(({ sourceId }) => sourceId === SHORTHAND))
      .map(({ id, sources }) => ({
        sentence: { id, text: written.get(id)?.text ?? '', waits: false },
        places: this.#placesOf(sources),
      }));
    const kept = session.review.unplaced.map(({ item, proposal }) => ({
      sentence: { id: item, text: proposal.text, waits: false },
      places: this.#placesOf(proposal.quotes),
    }));
    return [...waiting, ...accepted, ...kept];
  }

  #placesOf(quotes: Proposal['quotes']): Place[] {
    const { shorthand = '' } = this.#session ?? {};
    return quotes.flatMap((quote) => (quote.sourceId === SHORTHAND ? (placeOf(shorthand, quote) ?? []) : []));
  }

  #because(reason: WhyDetail['reason']): void {
    this.#count?.because(reason);
    this.host.redraw();
  }

  key(event: KeyboardEvent): boolean {
    if (!isPlainKey(event) || this.host.locked) return false;
    const [target] = event.composedPath() as Element[];
    if (event.key === 'Escape' && this.#from !== undefined && target?.matches('textarea')) {
      const section = this.#session?.proposals.get(this.#from)?.sectionId;
      if (section) void focusProposal(this.host, section, this.#from);
      this.#from = undefined;
      this.#caret = undefined;
      this.host.redraw();
      return true;
    }
    const typing = target?.matches('input, textarea, select, [contenteditable=true]') ?? false;
    const reason = REASONS[Number(event.key) - 1];
    if (!reason || typing || this.#count?.justRejected === undefined || !partHasFocus(this.host)) return false;
    this.#because(reason);
    return true;
  }
}

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** The piece the caret stands in or at. */
const pieceAt = (shorthand: string, { start, end }: Place): Place | undefined =>
  piecesOf(shorthand).find((piece) => piece.start <= end && start <= piece.end);

export function createRoom(host: RoomHost): ReviewRoom {
  define('evenfall-links', EvenfallLinks);
  define('evenfall-why', EvenfallWhy);
  return new ReviewRoom(host);
}
