import { html, nothing, type TemplateResult } from 'lit';
import { keepingMsg } from '../../localization/index.js';
import { Keeper, type KeeperHooks, type KeeperOptions } from '../../storage/index.js';

export { restoreDraft, snapshotOf } from './kept-draft.js';

/** Keeps the note of an editor while it is written, and tells the person what they have to know about it. */
export class Keeping extends Keeper {
  readonly #flush = (): void => void this.flush();

  constructor(
    options: KeeperOptions,
    hooks: KeeperHooks,
    private readonly lang: () => string,
  ) {
    super(options, hooks);
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

  #time(iso: string): string {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime())) return '?';
    return new Intl.DateTimeFormat(this.lang(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  }
}

type Action = readonly [label: string, act: () => void];

const notice = (text: string, actions: readonly Action[]): TemplateResult => html`
  <div class="problem keeping" part="keeping" role="status">
    <p>${text}</p>
    ${actions.map(([label, act]) => html`<button type="button" @click=${act}>${label}</button>`)}
  </div>
`;
