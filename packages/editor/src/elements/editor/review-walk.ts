import { isOpen } from '@evenfall/templates';
import { msg } from '../../localization/index.js';
import type { NoteSession, ReviewChange } from '../../session/index.js';
import { isPlainKey } from '../leaf/index.js';
import type { Shell } from './shell.js';

/**
 * Where the hands of a person who reviews go on. By keyboard: from the last sentence of a section to the first of the
 * next, in the order of the note; from the last of all to the next open question, from here on and then from the top,
 * else to the signature; and after U to what was taken back. A pointer goes where it wants: after it focus stays in the
 * section, so that nothing scrolls away under a finger. Focus that is elsewhere stays there.
 *
 * @param say tells people who listen
 */
export async function walkOn(
  shell: Shell,
  session: NoteSession,
  { action, ids: [id] }: ReviewChange,
  say: (text: string) => void,
): Promise<void> {
  const { surface } = shell;
  const proposal = id === undefined ? undefined : session.proposals.get(id);
  if (!surface.document || !proposal || action === 'edit') return;
  const section = proposal.sectionId;
  if (action === 'undo') {
    if (!partHasFocus(shell)) return;
    await focusProposal(shell, section, id);
    return;
  }
  const waits = (candidate: string) => session.proposals.bySection(candidate).length > 0;
  const here = part(shell, section, 'evenfall-proposals');
  if (!here?.matches(':focus-within') || waits(section) || session.previews.has(section)) return;
  const byPointer = !here.shadowRoot?.activeElement?.matches(':focus-visible');

  const order = session.format.sections.map((each) => each.id);
  const at = order.indexOf(section);
  const fromHere = [...order.slice(at), ...order.slice(0, at)];
  const next = fromHere.find(waits);
  if (next !== undefined) {
    const { title } = session.format.sections.find((each) => each.id === next) ?? { title: next };
    say(msg('announce.section', { section: title, count: session.proposals.bySection(next).length }));
    if (byPointer) await stay(shell, section);
    else await focusProposal(shell, next, session.proposals.bySection(next)[0]?.id);
    return;
  }
  // More may come; the person waits where they are.
  if (session.state === 'drafting') return;

  // The questions of a moment ago may be answered by what was just accepted.
  const open = session.check().elements.filter(isOpen).length;
  say(msg('announce.reviewed', { count: open }));
  if (byPointer) await stay(shell, section);
  else await focusQuestion(shell, fromHere);
}

/** Goes to the first sentence that waits, in the order of the note. */
export async function focusFirst(shell: Shell, session: NoteSession): Promise<void> {
  for (const { id } of session.format.sections) {
    const [first] = session.proposals.bySection(id);
    if (!first) continue;
    await focusProposal(shell, id, first.id);
    return;
  }
}

/** To the first open question of these sections, else to those of the encounter, else to the signature. */
async function focusQuestion(shell: Shell, sections: readonly string[]): Promise<void> {
  const { editor } = shell;
  await editor.updateComplete;
  const inSections = sections.map((each) => part(shell, each, 'evenfall-prompts'));
  const prompts = [...inSections, editor.shadowRoot?.querySelector('evenfall-prompts')];
  const target =
    prompts.find((candidate) => candidate && candidate.results.length > 0) ??
    editor.shadowRoot?.querySelector('evenfall-sign');
  await target?.updateComplete;
  target?.focus();
}

/** Where the sentences of a section were, its questions are now; without any, the place itself keeps focus. */
async function stay(shell: Shell, section: string): Promise<void> {
  await shell.editor.updateComplete;
  const prompts = part(shell, section, 'evenfall-prompts');
  await prompts?.updateComplete;
  if (prompts?.results.length) prompts.focus({ preventScroll: true });
}

/** U takes the last step of the review back from the questions and the signature too: review leads on to them. */
export function undoKey(session: NoteSession, locked: boolean): (event: KeyboardEvent) => void {
  return (event) => {
    const typing = (event.composedPath()[0] as Element).matches('input, textarea');
    if (locked || typing || event.key.toLowerCase() !== 'u' || !isPlainKey(event)) return;
    event.preventDefault();
    session.undoReview();
  };
}

async function focusProposal(shell: Shell, section: string, id: string | undefined): Promise<void> {
  await shell.editor.updateComplete;
  const list = part(shell, section, 'evenfall-proposals');
  await list?.updateComplete;
  list?.focus(id === undefined ? {} : { id });
}

function partHasFocus({ editor, surface }: Shell): boolean {
  const parts = 'evenfall-proposals:focus-within, evenfall-prompts:focus-within, evenfall-sign:focus-within';
  return surface.mount.querySelector(parts) !== null || editor.shadowRoot?.querySelector(parts) != null;
}

const part = <Name extends 'evenfall-proposals' | 'evenfall-prompts'>(
  { surface }: Shell,
  section: string,
  name: Name,
): HTMLElementTagNameMap[Name] | null => surface.document?.chrome(section).querySelector(name) ?? null;
