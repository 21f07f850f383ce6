import type { AnyFormat } from '../formats/index.js';
import { NoteError } from '../given/index.js';
import { formatReference } from './blank.js';
import type { Block } from './content.js';
import { formattingOf } from './formatting.js';
import type { Note, UnsortedItem } from './note.js';
import { blocksText } from './text.js';

/**
 * A note in the sections of another format, or of another version of its own. What has no home goes to Unsorted.
 * @throws {NoteError} `unknown_format` where one is a psychotherapy note and the other is not.
 */
export function layOut(note: Note, format: AnyFormat): { note: Note; moved: UnsortedItem[] } {
  if ((note.format.kind === 'process') !== (format.kind === 'process')) {
    throw new NoteError('unknown_format', 'format', 'a format of its own kind: psychotherapy notes are held apart');
  }
  const bySection = new Map<string, Block[]>(format.sections.map(({ id }) => [id, []]));
  const moved: UnsortedItem[] = [];
  for (const [index, section] of note.sections.entries()) {
    const home = bySection.get(section.id);
    if (home) home.push(...section.content);
    else {
      const text = blocksText(section.content);
      if (text.trim())
        moved.push({
          id: `load-${note.unsorted.length + index}-${section.id}`,
          text,
          from: 'load',
          section: section.id,
          ...formattingOf(section.content),
        });
    }
  }
  return {
    note: {
      ...note,
      format: formatReference(format),
      sections: [...bySection].map(([id, content]) => ({
        id,
        content: content.length ? content : [{ type: 'paragraph' }],
      })),
      unsorted: [...note.unsorted, ...moved],
    },
    moved,
  };
}
