import { EncounterContext, type Format, type NoteCheck, NoteError } from '@evenfall/templates';
import { html, nothing, render } from 'lit';
import type { NoteDocument } from '../../document/index.js';
import { msg } from '../../localization/index.js';
import { promptsFor } from '../../prompts/index.js';
import { NoteSession } from '../../session/index.js';
import { EvenfallPrompts } from '../prompts/index.js';
import { EvenfallProposals } from '../proposals/index.js';
import { EvenfallShorthand } from '../shorthand/index.js';
import { EvenfallSign } from '../sign/index.js';
import { EvenfallUnsorted } from '../unsorted/index.js';
import { define } from './define.js';

/*
 * The half of the editor that arrives with the writing runtime: schemas, checks, session, and the parts
 * around a section. The shell reaches it by dynamic import only.
 */

export { openNote } from '@evenfall/templates';

/** Reads a note for what is documented and what is missing. */
export const check = (): NoteCheck => ({ elements: [] });

export { NoteSession };

/** Registers the parts the editor is composed of. */
export function defineParts(): void {
  define('evenfall-prompts', EvenfallPrompts);
  define('evenfall-proposals', EvenfallProposals);
  define('evenfall-shorthand', EvenfallShorthand);
  define('evenfall-unsorted', EvenfallUnsorted);
  define('evenfall-sign', EvenfallSign);
}

/** @throws {NoteError} `malformed`, naming the field of the context. */
export function readContext(value: unknown): EncounterContext {
  const result = EncounterContext.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new NoteError(
    'malformed',
    ['context', ...(issue?.path ?? [])].map(String).join('.'),
    issue?.message ?? 'another value',
  );
}

export interface ChromeOptions {
  /** Nothing can be answered or reviewed now. */
  readonly locked: boolean;
  /** A sentence is looked at: its source lights up in the shorthand. */
  onLook(id: string | undefined): void;
  onGo(elementId: string): void;
}

/** Draws the waiting sentences and open questions of every section into its chrome. */
export function renderChrome(document: NoteDocument, session: NoteSession, options: ChromeOptions): void {
  const questions = openQuestions(session);
  const drafting = session.state === 'drafting';
  for (const { id, title } of session.format.sections) {
    const results = options.locked ? [] : (questions.get(id) ?? []);
    const proposals = options.locked ? [] : session.proposals.bySection(id);
    const preview = session.previews.get(id);
    render(
      html`
        <evenfall-proposals
          .label=${msg('proposals.section', { section: title })}
          .proposals=${proposals}
          .preview=${preview ?? ''}
          .drafting=${drafting && preview !== undefined}
          @evenfall-proposal-accept=${(event: CustomEvent<{ ids: string[] }>) => session.accept(event.detail.ids)}
          @evenfall-proposal-reject=${(event: CustomEvent<{ ids: string[] }>) => session.reject(event.detail.ids)}
          @evenfall-proposal-edit=${(event: CustomEvent<{ id: string; text: string }>) =>
            session.edit(event.detail.id, event.detail.text)}
          @evenfall-proposal-focus=${(event: CustomEvent<{ id: string | undefined }>) => options.onLook(event.detail.id)}
          @evenfall-proposal-seen=${(event: CustomEvent<{ ids: string[] }>) => session.proposals.see(event.detail.ids)}
          @evenfall-proposal-undo=${() => session.undoReview()}
        ></evenfall-proposals>
        <evenfall-prompts
          .label=${msg('prompts.section', { section: title })}
          .results=${results}
          @evenfall-prompt-answer=${(event: CustomEvent<{ elementId: string; text: string }>) =>
            session.answer(event.detail.elementId, event.detail.text)}
          @evenfall-prompt-go=${(event: CustomEvent<{ elementId: string }>) => options.onGo(event.detail.elementId)}
          @evenfall-prompt-exempt=${(event: CustomEvent<{ elementId: string; reason: string }>) =>
            session.exempt(event.detail.elementId, event.detail.reason)}
          @evenfall-prompt-snooze=${(event: CustomEvent<{ elementId: string }>) => session.snooze(event.detail.elementId)}
        ></evenfall-prompts>
      `,
      document.chrome(id),
    );
  }
}

/** Takes the parts out of the chrome again, before it goes. */
export function clearChrome(document: NoteDocument, format: Format): void {
  for (const { id } of format.sections) render(nothing, document.chrome(id));
}

/** The open questions by section. A note in which nobody wrote a word is asked nothing: its guidance says enough. */
function openQuestions(session: NoteSession): Map<string | undefined, NoteCheck['elements']> {
  const check = session.lastCheck;
  if (!check || session.blank) return new Map();
  return new Map(
    promptsFor(check, { snoozed: session.snoozed }).map(({ section, results }) => [section, [...results]]),
  );
}

/** Questions about the encounter or the whole note, which belong to no section. */
export const loneQuestions = (session: NoteSession): NoteCheck['elements'] =>
  openQuestions(session).get(undefined) ?? [];
