import type { ElementResult } from '@evenfall/templates';
import { elementLabel, msg, questionOf } from '../../localization/index.js';
import { promptsFor } from '../../prompts/index.js';
import type { NoteSession } from '../../session/index.js';
import type { EvenfallPrompts } from '../prompts/index.js';
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
  #last:
    | {
        readonly name: string;
        readonly home: EvenfallPrompts | null | undefined;
        readonly section: string;
        readonly offset: number;
      }
    | undefined;

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
      this.#none(session);
      return;
    }
    if (gap.kind === 'stop') {
      document.focus(gap);
      this.say(msg('gap.stop', { position: gaps.indexOf(gap) + 1, count: gaps.length }));
      this.#leftAt(nameOf(gap));
    } else this.#ask(gap);
  }

  /** What is put off, waits for a draft or is not asked of a blank note yet is missing nevertheless. */
  #none(session: NoteSession): void {
    const count = promptsFor(session.lastCheck ?? session.check()).reduce(
      (sum, { results }) => sum + results.length,
      0,
    );
    if (session.blank) this.shell.surface.focus();
    this.say(count ? msg('gap.unasked', { count }) : msg('gap.none'));
  }

  /** Into the question that was opened, unless the person went on from where that left them. */
  enter(): boolean {
    const last = this.#here;
    return last?.home?.enter(last.name) ?? false;
  }

  /** The gap gone to last, while the caret is where that left it. */
  get #here() {
    const caret = this.shell.surface.document?.caret();
    const last = this.#last;
    return caret?.section === last?.section && caret?.offset === last?.offset ? last : undefined;
  }

  #leftAt(name: string, home?: EvenfallPrompts | null): void {
    const caret = this.shell.surface.document?.caret();
    this.#last = caret && { name, home, ...caret };
  }

  #choose(gaps: readonly Gap[], session: NoteSession, direction: 1 | -1): Gap | undefined {
    const caret = this.shell.surface.document?.caret();
    if (!caret) return undefined;
    const last = this.#here;
    const at = last ? gaps.findIndex((gap) => nameOf(gap) === last.name) : -1;
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
  show(section: string | undefined, result: ElementResult): void {
    const { editor, surface } = this.shell;
    const { id, label } = result.definition;
    const place = section === undefined ? editor.shadowRoot : surface.document?.chrome(section);
    const home = place?.querySelector('evenfall-prompts');
    home?.show(id);
    this.say(msg('gap.question', { element: elementLabel(id, label), question: questionOf(result) }));
    if (section === undefined) home?.scrollIntoView({ block: 'nearest' });
    this.#leftAt(id, home);
  }

  /** The caret goes where the answer belongs; the question opens beside it and takes no focus. */
  #ask({ section, result }: Gap & { kind: 'question' }): void {
    const { editor, surface } = this.shell;
    if (section === undefined && editor.shadowRoot?.querySelector('evenfall-encounter')?.ask(result.elementId)) {
      this.say(questionOf(result));
      this.#leftAt(result.elementId);
      return;
    }
    if (section !== undefined) surface.document?.focus({ section });
    this.show(section, result);
  }
}
