import type { MenuItem, TypingAids } from '../../document/index.js';
import { msg } from '../../localization/index.js';
import { glimpse, matching, type Phrase, phraseNamed, usable } from '../../phrases/index.js';
import { localeOf } from '../leaf/index.js';
import type { Command } from './room.js';
import type { Workbench } from './workbench.js';

const LIMIT = 8;

/** What helps while a person types in this editor: phrases and commands at once, short forms once their lexicon is there. */
export class Aids {
  #endedForm: TypingAids['endedForm'];
  #loading = false;

  constructor(private readonly bench: Workbench) {}

  /** To call when somebody is about to type: the lexicon is fetched then, and not for those who only read. */
  async load(): Promise<void> {
    if (this.#loading || this.bench.shell.editor.verbatim) return;
    this.#loading = true;
    try {
      void this.bench.rooms.enter('fields');
      ({ endedForm: this.#endedForm } = await import('../../shorthand/index.js'));
      this.give();
    } catch {
      // Short forms stay as typed; the next focus tries again.
      this.#loading = false;
    }
  }

  /** Hands them to the writing surface. */
  give(): void {
    const { editor, surface } = this.bench.shell;
    surface.document?.assist({
      endedForm: editor.verbatim ? undefined : this.#endedForm,
      menu: (trigger, letters) => (trigger === '.' ? this.#phrases(letters) : this.#commands(letters)),
      phrase: (name) => phraseNamed(usable(this.bench.phrases), name)?.text,
      labels: {
        menu: msg('typing.menu'),
        meanings: msg('typing.meanings'),
        asTyped: (short) => msg('typing.as-typed', { short }),
      },
    });
  }

  /** A dot and nothing is a full stop: the menu waits for a letter. */
  #phrases(letters: string): MenuItem[] {
    if (!letters) return [];
    const all = usable(this.bench.phrases);
    return matching(all, letters, ({ name }) => name)
      .slice(0, LIMIT)
      .map(phraseItem);
  }

  #commands(letters: string): MenuItem[] {
    const { bench } = this;
    const { surface, editor } = bench.shell;
    const today = new Intl.DateTimeFormat(localeOf(editor), { dateStyle: 'medium' }).format(new Date());
    const commands: Command[] = [
      { name: 'gap', label: msg('typing.command.gap'), detail: 'F2', run: () => bench.navigation.goToGap() },
      {
        name: 'find',
        label: msg('toolbar.find'),
        run: () => void bench.visit('find'),
      },
      { name: 'stop', label: msg('typing.command.stop'), detail: '***', insert: '***' },
      { name: 'date', label: msg('typing.command.date'), detail: today, insert: today },
      { name: 'list', label: msg('toolbar.bulletList'), run: () => surface.document?.run('bulletList') },
      { name: 'numbers', label: msg('toolbar.orderedList'), run: () => surface.document?.run('orderedList') },
    ];
    const phrases = usable(bench.phrases).map((phrase): Command => ({ name: phrase.name, ...phraseItem(phrase) }));
    const rooms = bench.rooms.all.flatMap((room) => room.commands?.() ?? []);
    return matching([...phrases, ...commands, ...rooms], letters, ({ name, label }) => `${name} ${label}`).slice(
      0,
      LIMIT,
    );
  }
}

const phraseItem = ({ name, text, own }: Phrase): MenuItem => ({
  label: own ? msg('typing.own', { name }) : name,
  detail: glimpse(text),
  insert: text,
});
