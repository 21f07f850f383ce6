import { blocksText, type Note, noteText } from '@evenfall/templates';
import type { SectionContent } from '../../document/index.js';
import type { NoteSession } from '../../session/index.js';
import type { KeptDraft } from '../../storage/index.js';
import type { CurrentNote } from './current-note.js';

/** What is kept of a session. */
export function snapshotOf({ note, shorthand, review, snoozed }: NoteSession) {
  return { note, shorthand, review, ...(snoozed.size && { snoozed: [...snoozed] }) };
}

/**
 * Puts a kept draft in the place of the note; false where it cannot be opened. Words that were typed before it was there are
 * kept beside it (NOTHING-LOST).
 */
export function restoreDraft(current: CurrentNote, draft: KeptDraft): boolean {
  const opened = current.opening.open(draft.note);
  if ('problem' in opened) return false;
  const typed = typedSince(current.opened, current.session?.content.content() ?? []);
  const session = current.goOn(opened, draft);
  const kept = noteText(opened.note).sections;
  for (const { section, text, content } of typed)
    if (!kept[section]?.includes(text)) session.keepUnsorted(text, 'load', { section, content });
  return true;
}

/** What was typed since a note was opened, by section. */
function typedSince(opened: Note | undefined, sections: readonly SectionContent[]) {
  const before = opened && noteText(opened).sections;
  return sections
    .map(({ id: section, content }) => ({ section, text: blocksText(content), content }))
    .filter(({ section, text }) => text.trim() && text !== before?.[section]);
}
