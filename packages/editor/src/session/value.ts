import type { Block, EncounterContext, Note } from '@evenfall/templates';
import type { NoteContent } from './content.js';
import type { Prompting } from './prompting.js';
import type { Records } from './records.js';
import { withoutMarks } from './revise.js';
import type { Tray } from './tray.js';

/** What of a note changes while it is written. */
export interface Written {
  readonly tray: Tray;
  readonly records: Records;
  readonly prompting: Prompting;
  content(): NoteContent;
}

/** The note as a value: what was opened, with what was written since. */
export function noteOf(opened: Note, context: EncounterContext, { tray, records, prompting, content }: Written): Note {
  // What waits in the tray with its formatting brings its records along.
  const sentences = new Map([...tray.sentences(), ...content().sentences()]);
  // A mark nobody can account for is no provenance: its words are the person's own.
  const stray = records.strayIn(sentences);
  const accountable = <T extends { content?: Block[] | undefined }>(part: T): T =>
    stray.size && part.content ? { ...part, content: withoutMarks(part.content, stray) } : part;
  return {
    ...opened,
    context,
    sections: content().content().map(accountable),
    unsorted: tray.kept.map(accountable),
    provenance: records.provenance(sentences),
    exemptions: [...prompting.exemptions],
  };
}
