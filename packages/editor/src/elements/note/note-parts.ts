import { type Block, blocksText, type Format, type SentenceRecord } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { type RecordMessageKey, recordMsg } from '../../localization/index.js';
import { type CosignState, type DiffPart, type NoteRecord, type RecordEntry, signerName } from '../../record/index.js';
import { isCarried } from '../../session/index.js';
import { holdsMore, renderBlocks, sentencesIn } from './blocks.js';

export interface NoteLook {
  readonly record: NoteRecord;
  readonly format: Format | undefined;
  /** Show where the words are from. */
  readonly provenance: boolean;
  /** Level of the section titles as headings. */
  readonly level: number;
  /** Day and time. */
  date(iso: string): string;
  day(iso: string): string;
  time(iso: string): string;
  diff(before: string, after: string): readonly DiffPart[];
}

type Correction = RecordEntry & { readonly kind: 'correction' };

export function renderChips(state: { cosign: CosignState; late: boolean; broken: boolean }): TemplateResult[] {
  const chips: [string, RecordMessageKey][] = state.broken ? [['alert', 'state.tampered']] : [['done', 'state.signed']];
  if (state.late) chips.push(['ask', 'state.late']);
  if (state.cosign.state !== 'none')
    chips.push([state.cosign.state === 'cosigned' ? 'done' : 'ask', `state.${state.cosign.state}`]);
  return chips.map(([look, key]) => html`<span class="chip" part="state" data-look=${look}>${recordMsg(key)}</span>`);
}

export function renderEncounter({ record, day, time: clock }: NoteLook): TemplateResult | typeof nothing {
  const { context } = record.note;
  const time =
    context.start && context.stop
      ? [context.start, context.stop].map((each) => clock(`2000-01-01T${each}`)).join('–')
      : undefined;
  const minutes =
    context.sessionMinutes === undefined
      ? undefined
      : recordMsg('encounter.minutes', { count: context.sessionMinutes });
  const rows: [RecordMessageKey, string | undefined][] = [
    ['encounter.date', context.date && day(`${context.date}T12:00`)],
    ['encounter.time', [time, minutes].filter(Boolean).join(', ') || undefined],
    ['encounter.cpt', context.cpt],
  ];
  const known = rows.filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="encounter" part="encounter">
    ${known.map(([key, value]) => html`<div><dt>${recordMsg(key)}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}

export function renderSections(look: NoteLook): TemplateResult[] {
  const { record, format, level } = look;
  let count = 0;
  return record.note.sections.map(({ id, content }) => {
    const sentences = look.provenance ? sentencesIn(content, record.note.provenance) : [];
    const numbers = new Map(sentences.map((sentence) => [sentence.id, ++count]));
    const corrections = record.entries.filter(
      (entry): entry is Correction => entry.kind === 'correction' && entry.section === id,
    );
    return html`<section class="section" part="section">
      <div class="section-title" role="heading" aria-level=${level}>${titleOf(format, id)}</div>
      ${
        blocksText(content).trim()
          ? html`<div class="words">${renderBlocks(content, numbers)}</div>`
          : html`<p class="empty">${recordMsg('section.empty')}</p>`
      }
      ${look.provenance ? renderProvenance(sentences, numbers, holdsMore(content, numbers), look) : nothing}
      ${corrections.map((correction, index) => renderCorrection(correction, corrections[index - 1]?.content ?? content, look))}
    </section>`;
  });
}

export const titleOf = (format: Format | undefined, id: string): string =>
  format?.sections.find((section) => section.id === id)?.title ?? id;

/** Text that was in no section when the note was signed is part of what was signed. */
export function renderUnsorted({ record, level }: NoteLook): TemplateResult | typeof nothing {
  const { unsorted } = record.note;
  if (unsorted.length === 0) return nothing;
  return html`<section class="section" part="section">
    <div class="section-title" role="heading" aria-level=${level}>${recordMsg('unsorted')}</div>
    <div class="words">${unsorted.map(({ text, content }) => (content ? renderBlocks(content) : html`<p dir="auto">${text}</p>`))}</div>
  </section>`;
}

function renderProvenance(
  sentences: readonly SentenceRecord[],
  numbers: ReadonlyMap<string, number>,
  more: boolean,
  { date }: NoteLook,
): TemplateResult | typeof nothing {
  // Nobody typed an empty section.
  if (sentences.length === 0)
    return more ? html`<p class="typed" part="provenance">${recordMsg('provenance.none')}</p>` : nothing;
  return html`<div class="provenance" part="provenance">
    <ol start=${numbers.get(sentences[0]?.id ?? '') ?? 1}>
      ${sentences.map(
        ({ origin, engine, edited, sources, acceptedAt, reviewer = '' }) => html`<li>
          ${recordMsg(isCarried({ sources }) ? 'provenance.carried' : `provenance.${origin}`, { engine: engine ?? '' })},
          ${recordMsg(edited ? 'provenance.edited' : 'provenance.kept')},
          ${recordMsg(reviewer ? 'provenance.accepted.by' : 'provenance.accepted', { date: date(acceptedAt), name: reviewer })}${
            sources.length
              ? html`, ${recordMsg('provenance.from')} <q dir="auto">${sources.map(({ quote }) => quote).join(' … ')}</q>`
              : nothing
          }
        </li>`,
      )}
    </ol>
    ${more ? html`<p class="typed">${recordMsg('provenance.typed')}</p>` : nothing}
  </div>`;
}

function renderCorrection(entry: Correction, before: readonly Block[], look: NoteLook): TemplateResult {
  const parts = look.diff(blocksText(before), blocksText(entry.content));
  return html`<div class="entry correction" part="entry">
    ${renderEntryHead(entry, look)}
    <p class="reason">${recordMsg('entry.reason', { reason: entry.reason })}</p>
    <p class="sr-only">${recordMsg('entry.was')}</p>
    <p class="diff" dir="auto">${parts.map(({ kind, text }) =>
      kind === 'removed'
        ? html`<del><span class="sr-only">${recordMsg('diff.removed')} </span>${text}</del>`
        : kind === 'added'
          ? html`<ins><span class="sr-only">${recordMsg('diff.added')} </span>${text}</ins>`
          : text,
    )}</p>
  </div>`;
}

export function renderEntryHead(entry: RecordEntry, { date, format }: NoteLook): TemplateResult {
  const section = entry.kind === 'correction' ? titleOf(format, entry.section) : '';
  return html`<p class="entry-head">
    <strong>${recordMsg(`entry.${entry.kind}`, { section })}</strong>
    <span>${recordMsg('entry.by', { name: signerName(entry.author), date: date(entry.at) })}</span>
  </p>`;
}

/** Everything that came after the signature and is not shown at its section. */
export function renderEntries(look: NoteLook): TemplateResult | typeof nothing {
  const entries = look.record.entries.filter(({ kind }) => kind !== 'correction');
  if (entries.length === 0) return nothing;
  return html`<section class="entries" part="entries">
    <div class="section-title" role="heading" aria-level=${look.level}>${recordMsg('entries')}</div>
    ${entries.map(
      (entry) => html`<div class="entry" part="entry">
        ${renderEntryHead(entry, look)}
        ${'reason' in entry && entry.reason ? html`<p class="reason">${recordMsg('entry.reason', { reason: entry.reason })}</p>` : nothing}
        ${'text' in entry ? html`<p class="entry-text" dir="auto">${entry.text}</p>` : nothing}
        ${'comment' in entry && entry.comment ? html`<p class="entry-text" dir="auto">${entry.comment}</p>` : nothing}
        ${entry.attestation ? html`<p class="attestation">${entry.attestation}</p>` : nothing}
      </div>`,
    )}
  </section>`;
}

export function renderSignature({ record, date, level }: NoteLook): TemplateResult {
  const { signer, signedAt, attestation, late, sha256 } = record.note.signature;
  return html`<section class="signature" part="signature">
    <div class="section-title" role="heading" aria-level=${level}>${recordMsg('signature')}</div>
    <p><strong>${recordMsg('signature.by', { name: signerName(signer), date: date(signedAt) })}</strong></p>
    <p class="attestation">${attestation}</p>
    ${late ? html`<p class="late">${recordMsg('signature.late')}</p>` : nothing}
    <p class="seal">${recordMsg('signature.seal', { hash: sha256 })}</p>
  </section>`;
}
