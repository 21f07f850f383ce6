import type { ElementResult } from '@evenfall/templates';
import { elementLabel, msg, questionOf } from '../../localization/index.js';
import type { NoteSession } from '../../session/index.js';
import { openQuestions } from './open-questions.js';
import type { Shell } from './shell.js';

/** A place where something is still missing: a `***` to fill in, or an open question. */
type Gap =
  | { readonly kind: 'stop'; readonly section: string; readonly start: number; readonly end: number }
  | { readonly kind: 'question'; readonly section: string | undefined; readonly result: ElementResult };

/** Everything that is missing, in the order in which the note is read; what belongs to no section comes last. */
function gapsOf({ surface }: Shell, session: NoteSession): Gap[] {
  const stops = surface.document?.stops() ?? [];
  const prompts = openQuestions(session);
  // A stop is asked about by itself, in its place.
  const questions = (section: string | undefined): Gap[] =>
    (prompts.get(section) ?? [])
      .filter(({ elementId }) => elementId !== 'unresolved_placeholder')
      .map((result) => ({ kind: 'question', section, result }));
  return [
    ...session.format.sections.flatMap(({ id }) => [
      ...stops.filter(({ section }) => section === id).map((stop): Gap => ({ kind: 'stop', ...stop })),
      ...questions(id),
    ]),
    ...questions(undefined),
  ];
}

const nameOf = (gap: Gap): string => (gap.kind === 'stop' ? `${gap.section}:${gap.start}` : gap.result.elementId);

/** One key, from gap to gap. It remembers the gap it went to, since several questions share the end of a section. */
export class NextGap {
  #last: { readonly name: string; readonly section: string; readonly offset: number } | undefined;

  constructor(
    private readonly shell: Shell,
    private readonly say: (text: string) => void,
  ) {}

  /** Goes to the next gap after the caret, or the one before it; from the end on from the start. */
  go(session: NoteSession, direction: 1 | -1 = 1): void {
    const { surface } = this.shell;
    const { document } = surface;
    if (!document) return;
    const gaps = gapsOf(this.shell, session);
    const gap = this.#choose(gaps, session, direction);
    if (!gap) {
      this.say(msg('gap.none'));
      return;
    }
    if (gap.kind === 'stop') {
      document.focus(gap);
      this.say(msg('gap.stop', { position: gaps.indexOf(gap) + 1, count: gaps.length }));
    } else this.#ask(gap);
    this.#last = { name: nameOf(gap), ...document.caret() };
  }

  #choose(gaps: readonly Gap[], session: NoteSession, direction: 1 | -1): Gap | undefined {
    const caret = this.shell.surface.document?.caret();
    if (!caret) return undefined;
    const last = this.#last;
    const stayed = last?.section === caret.section && last.offset === caret.offset;
    const at = stayed ? gaps.findIndex((gap) => nameOf(gap) === last.name) : -1;
    if (at !== -1) return gaps[(at + direction + gaps.length) % gaps.length];
    const order = session.format.sections.map(({ id }) => id);
    const rank = ({ section, offset }: { section: string | undefined; offset: number }) =>
      [section === undefined ? order.length : order.indexOf(section), offset] as const;
    const [mine, myOffset] = rank(caret);
    const later = gaps.filter((gap) => {
      const [index, offset] = rank({
        section: gap.section,
        offset: gap.kind === 'stop' ? gap.end : Number.POSITIVE_INFINITY,
      });
      return index > mine || (index === mine && offset > myOffset);
    });
    if (direction === 1) return later[0] ?? gaps[0];
    return gaps[gaps.length - later.length - 1] ?? gaps.at(-1);
  }

  /** Opens a question in its place and says it; it takes no focus. */
  show(section: string | undefined, result: ElementResult): Element | null | undefined {
    const { editor, surface } = this.shell;
    const home =
      section === undefined
        ? editor.shadowRoot?.querySelector('evenfall-prompts')
        : surface.document?.chrome(section).querySelector('evenfall-prompts');
    home?.show(result.elementId);
    const { id, label } = result.definition;
    this.say(msg('gap.question', { element: elementLabel(id, label), question: questionOf(result) }));
    return home;
  }

  /** The caret goes where the answer belongs; the question opens beside it and takes no focus. */
  #ask({ section, result }: Gap & { kind: 'question' }): void {
    const { editor, surface } = this.shell;
    if (section === undefined && editor.shadowRoot?.querySelector('evenfall-encounter')?.ask(result.elementId)) {
      this.say(questionOf(result));
      return;
    }
    const home = this.show(section, result);
    if (section === undefined) home?.scrollIntoView({ block: 'nearest' });
    else surface.document?.focus({ section });
  }
}
