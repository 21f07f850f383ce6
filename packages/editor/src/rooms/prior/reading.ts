import {
  type EarlierNote,
  type Evidence,
  type Format,
  homeSection,
  type Note,
  noteText,
  type PlacedSentence,
  splitSentences,
} from '@evenfall/templates';
import type { PriorNotes } from '../../session/index.js';

/** An earlier note as the pane shows it. */
export interface PriorView {
  readonly id: string;
  readonly date: string | undefined;
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentences: readonly PlacedSentence[];
  }[];
}

/** The earlier notes to show, the latest first. Psychotherapy notes are held apart; what is no note is left out. */
export function earlierIn(notes: PriorNotes): EarlierNote[] {
  const texts = notes.flatMap((note): EarlierNote[] => {
    if (!('type' in note)) return [note];
    return note.format.kind === 'process' ? [] : [{ id: note.id, date: note.context.date, ...noteText(note as Note) }];
  });
  const dated = texts.every(({ date }) => date !== undefined);
  return (dated ? [...texts].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')) : texts).reverse();
}

/** An earlier note, sentence by sentence, under the titles of its format. */
export function viewOf(note: EarlierNote, formats: readonly Format[]): PriorView {
  const format = formats.find(({ id }) => id === note.format);
  return {
    id: note.id,
    date: note.date,
    title: format?.title ?? note.format,
    sections: Object.entries(note.sections).flatMap(([id, text]) => {
      const sentences = splitSentences(text).map(({ start, end }) => ({
        section: id,
        start,
        end,
        text: text.slice(start, end),
      }));
      const title = format?.sections.find((section) => section.id === id)?.title ?? id;
      return sentences.length ? [{ id, title, sentences }] : [];
    }),
  };
}

/** The section of this note where words of an earlier one belong: of the same name, else of the same content. */
export function targetOf(
  section: string,
  from: Format | undefined,
  to: Format,
): { readonly id: string; readonly title: string } | undefined {
  const same = to.sections.find(({ id }) => id === section);
  if (same) return same;
  const { slots = [] } = from?.sections.find(({ id }) => id === section) ?? {};
  return homeSection(to, slots) ?? to.sections[0];
}

/** Text in parts, those that lie in one of these stretches marked. */
export function marked(
  { section, start, text }: PlacedSentence,
  shared: readonly Evidence[],
): { readonly text: string; readonly shared: boolean }[] {
  const cuts = shared
    .filter((stretch) => stretch.section === section && stretch.end > start && stretch.start < start + text.length)
    .map((stretch) => [Math.max(0, stretch.start - start), Math.min(text.length, stretch.end - start)] as const);
  const parts: { text: string; shared: boolean }[] = [];
  let at = 0;
  for (const [from, to] of cuts) {
    parts.push({ text: text.slice(at, from), shared: false }, { text: text.slice(from, to), shared: true });
    at = to;
  }
  parts.push({ text: text.slice(at), shared: false });
  return parts.filter((part) => part.text);
}
