import type { ElementResult } from '@evenfall/templates';
import { promptsFor } from '../../prompts/index.js';
import type { NoteSession } from '../../session/index.js';

/**
 * The open questions by section. A note in which nobody wrote a word is asked nothing: its guidance says enough. Nor is a section
 * with drafted sentences that wait: what is asked there may be answered by what is decided next.
 */
export function openQuestions(session: NoteSession): Map<string | undefined, readonly ElementResult[]> {
  const check = session.lastCheck;
  if (!check || session.blank) return new Map();
  return new Map(
    promptsFor(check, { snoozed: session.snoozed })
      .filter(({ section }) => section === undefined || !isDrafted(session, section))
      .map(({ section, results }) => [section, results]),
  );
}

/** Sentences were drafted for a section and wait, or one is being written. */
export const isDrafted = ({ proposals, previews }: NoteSession, section: string): boolean =>
  previews.has(section) || proposals.bySection(section).length > 0;
