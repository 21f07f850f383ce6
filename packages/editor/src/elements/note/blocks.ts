import type { Block, Inline, SentenceRecord } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';

/** The numbers of the sentences whose origin is shown, by record id. */
export type Numbers = ReadonlyMap<string, number>;

/** The words of a note, to read. Nothing of them is ever markup. */
export function renderBlocks(blocks: readonly Block[], numbers: Numbers = new Map()): TemplateResult[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return html`<p dir="auto">${renderInlines(block.content ?? [], numbers)}</p>`;
    const items = block.content.map((item) => html`<li>${renderBlocks(item.content, numbers)}</li>`);
    return block.type === 'bulletList' ? html`<ul>${items}</ul>` : html`<ol>${items}</ol>`;
  });
}

function renderInlines(inlines: readonly Inline[], numbers: Numbers): unknown[] {
  return inlines.map((inline, index) => {
    if (inline.type === 'hardBreak') return html`<br />`;
    const number = numbers.get(sentenceOf(inline) ?? '');
    const next = inlines[index + 1];
    // The number stands after the last word of its sentence, however many formats lie in it.
    const last = number !== undefined && (next === undefined || sentenceOf(next) !== sentenceOf(inline));
    return html`${withMarks(inline)}${last ? html`<sup>${number}</sup>` : nothing}`;
  });
}

function withMarks(inline: Inline & { type: 'text' }): unknown {
  let shown: unknown = inline.text;
  for (const mark of inline.marks ?? []) {
    if (mark.type === 'bold') shown = html`<strong>${shown}</strong>`;
    else if (mark.type === 'italic') shown = html`<em>${shown}</em>`;
    else if (mark.type === 'underline') shown = html`<u>${shown}</u>`;
  }
  return shown;
}

function sentenceOf(inline: Inline): string | undefined {
  if (inline.type !== 'text') return undefined;
  for (const mark of inline.marks ?? []) if (mark.type === 'sentence') return mark.attrs.id;
  return undefined;
}

const inlinesOf = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? (block.content ?? []) : block.content.flatMap(({ content }) => inlinesOf(content)),
  );

/** The records of the sentences in these words, in reading order. */
export function sentencesIn(blocks: readonly Block[], records: readonly SentenceRecord[]): SentenceRecord[] {
  const found = new Set(inlinesOf(blocks).map(sentenceOf));
  return [...found].flatMap((id) => records.filter((record) => record.id === id));
}

/** Whether there are words of no sentence whose origin is shown. */
export const holdsMore = (blocks: readonly Block[], numbers: Numbers): boolean =>
  inlinesOf(blocks).some(
    (inline) => inline.type === 'text' && inline.text.trim() && !numbers.has(sentenceOf(inline) ?? ''),
  );
