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

/** The records of the sentences in these words, in reading order. */
export function sentencesIn(blocks: readonly Block[], records: readonly SentenceRecord[]): SentenceRecord[] {
  const found = new Set<string>();
  const walk = (list: readonly Block[]): void => {
    for (const block of list) {
      if (block.type !== 'paragraph') for (const item of block.content) walk(item.content);
      else for (const inline of block.content ?? []) found.add(sentenceOf(inline) ?? '');
    }
  };
  walk(blocks);
  return [...found].flatMap((id) => records.filter((record) => record.id === id));
}
