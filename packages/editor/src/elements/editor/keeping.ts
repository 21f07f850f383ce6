import { html, nothing, type TemplateResult } from 'lit';
import { keepingMsg } from '../../localization/index.js';
import {
  type DraftStoreErrorCode,
  Keeper,
  type KeeperHooks,
  type KeeperOptions,
  type KeepingState,
} from '../../storage/index.js';
import { localeOf } from '../leaf/index.js';
import type { Shell } from './shell.js';

export { restoreDraft, snapshotOf } from './kept-draft.js';

/** Keeps the note of an editor while it is written, and tells the person what they have to know about it. */
export class Keeping extends Keeper {
  readonly #flush = (): void => void this.flush();
  /** Why nothing is kept, as the host was told last. */
  #told: DraftStoreErrorCode | undefined;

  constructor(
    options: KeeperOptions,
    hooks: Omit<KeeperHooks, 'changed'>,
    private readonly shell: Pick<Shell, 'editor' | 'tell'>,
  ) {
    super(options, { ...hooks, changed: (state) => this.#changed(state) });
    // The last moment a page is sure to have.
    document.addEventListener('visibilitychange', this.#flush);
    addEventListener('pagehide', this.#flush);
  }

  override stop(): void {
    document.removeEventListener('visibilitychange', this.#flush);
    removeEventListener('pagehide', this.#flush);
    super.stop();
  }

  render(): TemplateResult | typeof nothing {
    const { state } = this;
    switch (state.kind) {
      case 'opening':
      case 'kept':
        return nothing;
      case 'restored':
        return notice(keepingMsg('restored', { time: this.#time(state.savedAt) }), [
          [keepingMsg('restored.dismiss'), () => this.dismiss()],
        ]);
      case 'choice':
        return notice(keepingMsg('choice', { time: this.#time(state.savedAt) }), [
          [keepingMsg('choice.found'), () => this.choose('found')],
          [keepingMsg('choice.given'), () => this.choose('given')],
        ]);
      case 'elsewhere':
        return notice(keepingMsg('elsewhere'), [[keepingMsg('elsewhere.take'), () => void this.takeOver()]]);
      case 'cleared':
        return notice(keepingMsg('cleared'), []);
      case 'failed': {
        const { code } = state.error;
        if (code === 'unreadable')
          return notice(keepingMsg('failed.unreadable'), [
            [keepingMsg('failed.unreadable.replace'), () => void this.replaceUnreadable()],
          ]);
        return notice(keepingMsg(code === 'failed' || code === 'conflict' ? 'failed' : `failed.${code}`), []);
      }
    }
  }

  /** A person reads it above the note; a host has to hear of a store of its own that refuses, and once, not at every retry. */
  #changed(state: KeepingState): void {
    if (state.kind === 'failed') {
      const { error } = state;
      if (error.code !== this.#told) this.shell.tell('evenfall-error', { error });
      this.#told = error.code;
    } else if (state.kind === 'kept') this.#told = undefined;
    this.shell.editor.requestUpdate();
  }

  #time(iso: string): string {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime())) return '?';
    return new Intl.DateTimeFormat(localeOf(this.shell.editor), { dateStyle: 'medium', timeStyle: 'short' }).format(
      time,
    );
  }
}

type Action = readonly [label: string, act: () => void];

const notice = (text: string, actions: readonly Action[]): TemplateResult => html`
  <div class="problem keeping" part="keeping" role="status">
    <p>${text}</p>
    ${actions.map(([label, act]) => html`<button type="button" @click=${act}>${label}</button>`)}
  </div>
`;
