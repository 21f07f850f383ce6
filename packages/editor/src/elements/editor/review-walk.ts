import { isOpen } from '@evenfall/templates';
import { msg, spokenFormat } from '../../localization/index.js';
import type { NoteSession, ReviewChange } from '../../session/index.js';
import type { RoomHost } from './room.js';

/**
 * Where the hands of a person who reviews go on. By keyboard: from the last sentence of a section to the first of the
 * next, in the order of the note; from the last of all to the next open question, from here on and then from the top,
 * else to the signature; and after U to what was taken back. A pointer goes where it wants: after it focus stays in the
 * section, so that nothing scrolls away under a finger. Focus that is elsewhere stays there.
 */
export async function walkOn(host: RoomHost, session: NoteSession, { action, ids: [id] }: ReviewChange): Promise<void> {
  const proposal = id === undefined ? undefined : session.proposals.get(id);
  if (!host.document || !proposal || action === 'edit') return;
  const section = proposal.sectionId;
  if (action === 'undo') {
    if (!partHasFocus(host)) return;
    await focusProposal(host, section, id);
    return;
  }
  const waits = (candidate: string) => session.proposals.bySection(candidate).length > 0;
  const here = partOf(host, section, 'evenfall-proposals');
  if (!here?.matches(':focus-within') || waits(section) || session.previews.has(section)) return;
  const byPointer = !here.shadowRoot?.activeElement?.matches(':focus-visible');

  const order = session.format.sections.map((each) => each.id);
  const at = order.indexOf(section);
  const fromHere = [...order.slice(at), ...order.slice(0, at)];
  const next = fromHere.find(waits);
  if (next !== undefined) {
    const { title } = spokenFormat(session.format).sections.find((each) => each.id === next) ?? { title: next };
    host.say(msg('announce.section', { section: title, count: session.proposals.bySection(next).length }));
    if (byPointer) await stay(host, section);
    else await focusProposal(host, next, session.proposals.bySection(next)[0]?.id);
    return;
  }
  // More may come; the person waits where they are.
  if (session.state === 'drafting') return;

  // The questions of a moment ago may be answered by what was just accepted.
  const open = session.check().elements.filter(isOpen).length;
  host.say(msg('announce.reviewed', { count: open }));
  if (byPointer) await stay(host, section);
  else await focusQuestion(host, fromHere);
}

/** Goes to the first sentence that waits, in the order of the note. */
export async function focusFirst(host: RoomHost, session: NoteSession): Promise<void> {
  for (const { id } of session.format.sections) {
    const [first] = session.proposals.bySection(id);
    if (!first) continue;
    await focusProposal(host, id, first.id);
    return;
  }
}

/** To the first open question of these sections, else to those of the encounter, else to the signature. */
async function focusQuestion(host: RoomHost, sections: readonly string[]): Promise<void> {
  const { editor } = host;
  await editor.updateComplete;
  const inSections = sections.map((each) => partOf(host, each, 'evenfall-prompts'));
  const prompts = [...inSections, editor.shadowRoot?.querySelector('evenfall-prompts')];
  const target =
    prompts.find((candidate) => candidate && candidate.results.length > 0) ??
    editor.shadowRoot?.querySelector('evenfall-sign');
  await target?.updateComplete;
  target?.focus();
}

/** Where the sentences of a section were, its questions are now; without any, the place itself keeps focus. */
async function stay(host: RoomHost, section: string): Promise<void> {
  await host.editor.updateComplete;
  const prompts = partOf(host, section, 'evenfall-prompts');
  await prompts?.updateComplete;
  if (prompts?.results.length) prompts.focus({ preventScroll: true });
}

/** To a sentence that waits. */
export async function focusProposal(host: RoomHost, section: string, id: string | undefined): Promise<void> {
  await host.editor.updateComplete;
  const list = partOf(host, section, 'evenfall-proposals');
  await list?.updateComplete;
  list?.focus(id === undefined ? {} : { id });
}

/** A person reviews: what has focus is a sentence that waits, a question or the signature. */
export function partHasFocus({ editor }: RoomHost): boolean {
  const parts = 'evenfall-proposals:focus-within, evenfall-prompts:focus-within, evenfall-sign:focus-within';
  return editor.querySelector(parts) !== null || editor.shadowRoot?.querySelector(parts) != null;
}

const partOf = <Name extends 'evenfall-proposals' | 'evenfall-prompts'>(
  { document }: RoomHost,
  section: string,
  name: Name,
): HTMLElementTagNameMap[Name] | null => document?.chrome(section).querySelector(name) ?? null;
