import { type Edit, type Habits, learn, learnFromNotes } from '@evenfall/ai-client/habits';
import type { Block, Inline, Note } from '@evenfall/templates';

/** Whose words they are: those of a drafted sentence as it was, or the clinician's own. */
type Whose = (inline: Inline) => boolean;

const recordOf = (inline: Inline): string | undefined => {
  const mark = inline.type === 'text' ? inline.marks?.find(({ type }) => type === 'sentence') : undefined;
  return mark?.type === 'sentence' ? mark.attrs.id : undefined;
};

/** The lines of a note, those of a list as a person would jot them; only the words that `wanted` lets through. */
function linesOf(blocks: readonly Block[], wanted: Whose, item = false): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return block.content.flatMap(({ content }) => linesOf(content, wanted, true));
    const words = (block.content ?? [])
      .filter(wanted)
      .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
      .join('')
      .trim();
    return words ? [item ? `• ${words}` : words] : [];
  });
}

const linesIn = (note: Note, wanted: Whose): string =>
  note.sections.flatMap(({ content }) => linesOf(content, wanted)).join('\n');

/** What the clinician made of the drafted sentences that are in the note. */
export function editsIn(note: Note): Edit[] {
  return note.provenance
    .filter(({ origin, edited }) => origin !== 'human' && edited)
    .map(({ id, drafted }) => ({ drafted, kept: linesIn(note, (inline) => recordOf(inline) === id) }));
}

/** What the clinician wrote: a drafted sentence that nobody changed says how the engine writes, not how they do. */
export function ownWordsIn(note: Note): string {
  const drafts = new Set(
    note.provenance.filter(({ origin, edited }) => origin !== 'human' && !edited).map(({ id }) => id),
  );
  return linesIn(note, (inline) => !drafts.has(recordOf(inline) ?? ''));
}

/** Learns from a signed note: what became of its drafted sentences, and how the rest is written. No word is kept. Pure. */
export const learnFromSigned = (note: Note, before?: Habits): Habits =>
  learnFromNotes([ownWordsIn(note)], learn(editsIn(note), before));
