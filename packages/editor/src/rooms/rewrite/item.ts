import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../elements/leaf/index.js';
import { reviewMsg } from '../../localization/index.js';
import { diffWords } from '../../record/index.js';
import type { Rewrite } from './run-rewrite.js';

/** A passage and what became of it. */
export interface RewriteItem {
  readonly id: number;
  /** The words as they stand in the note. */
  readonly before: string;
  readonly outcome:
    | Rewrite
    | { readonly kind: 'failed'; readonly code: string }
    | { readonly kind: 'moved' }
    | undefined;
}

export interface RewriteItemState {
  readonly index: number;
  readonly count: number;
  readonly active: boolean;
  readonly editing: boolean;
}

export interface RewriteItemActions {
  focused(): void;
  accept(): void;
  edit(): void;
  reject(): void;
  saveEdit(): void;
  cancelEdit(): void;
}

/** Whether there is something to decide about. */
export const isOpen = ({ outcome }: RewriteItem): boolean => outcome?.kind === 'rewritten';

/** One passage: what would change, in whole words, and what is to be said about it. */
export function renderItem(item: RewriteItem, state: RewriteItemState, act: RewriteItemActions): TemplateResult {
  const { index, count, active, editing } = state;
  const flags = flagsOf(item);
  const open = isOpen(item);
  return html`<li>
    <div
      class="item"
      part="item"
      role="group"
      data-id=${item.id}
      data-kind=${item.outcome?.kind ?? 'waiting'}
      tabindex=${active ? 0 : -1}
      aria-labelledby=${`position-${index} text-${index}`}
      aria-describedby=${flags.length ? `about-${index}` : nothing}
      aria-keyshortcuts=${open ? 'A E X U' : nothing}
      @focusin=${act.focused}
    >
      <span class="sr-only" id=${`position-${index}`}>${reviewMsg('rewrite.item', { position: index + 1, count })}</span>
      ${editing ? renderEditor(item, act) : renderWords(item, index)}
      ${open && !editing ? renderActions(active, act) : nothing}
      ${
        flags.length
          ? html`<div class="flags" id=${`about-${index}`}>${flags.map((flag) => html`<p class="flag" part="flag">${flag}</p>`)}</div>`
          : nothing
      }
    </div>
  </li>`;
}

function renderWords({ before, outcome }: RewriteItem, index: number): TemplateResult {
  if (outcome?.kind !== 'rewritten')
    return html`<p class="text" part="text" id=${`text-${index}`} dir="auto">${before}</p>`;
  return html`<p class="text" part="text" id=${`text-${index}`} dir="auto">${diffWords(before, outcome.text).map(
    ({ kind, text }) =>
      kind === 'removed'
        ? html`<del><span class="sr-only">${reviewMsg('rewrite.removed')} </span>${text}</del>`
        : kind === 'added'
          ? html`<ins><span class="sr-only">${reviewMsg('rewrite.added')} </span>${text}</ins>`
          : text,
  )}</p>`;
}

function renderActions(active: boolean, act: RewriteItemActions): TemplateResult {
  const action = (name: 'accept' | 'edit' | 'reject', icon: TemplateResult) => html`<button
    type="button"
    class=${name}
    data-act=${name}
    tabindex=${active ? 0 : -1}
    title=${reviewMsg(`rewrite.${name}`)}
    aria-label=${reviewMsg(`rewrite.${name}`)}
    @click=${act[name]}
  >
    ${icon}
  </button>`;
  return html`<span class="actions">
    ${action('accept', icons.check)}${action('edit', icons.pencil)}${action('reject', icons.cross)}
  </span>`;
}

function renderEditor({ outcome }: RewriteItem, act: RewriteItemActions): TemplateResult {
  return html`<form
    class="editor"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      act.saveEdit();
    }}
  >
    <textarea
      autocomplete="off"
      class="field"
      rows="2"
      dir="auto"
      aria-label=${reviewMsg('rewrite.edit.label')}
      maxlength="4000"
      .value=${outcome?.kind === 'rewritten' ? outcome.text : ''}
    ></textarea>
    <span class="editor-actions">
      <button class="primary">${reviewMsg('rewrite.edit.accept')}</button>
      <button type="button" class="quiet" @click=${act.cancelEdit}>${reviewMsg('rewrite.edit.cancel')}</button>
    </span>
  </form>`;
}

function flagsOf({ outcome }: RewriteItem): string[] {
  if (!outcome) return [];
  if (outcome.kind === 'same') return [reviewMsg('rewrite.same')];
  if (outcome.kind === 'moved') return [reviewMsg('rewrite.moved')];
  if (outcome.kind === 'failed') {
    const blocked = outcome.code === 'policy_blocked' || outcome.code === 'consent_required';
    return [reviewMsg(blocked ? 'rewrite.failed.policy' : 'rewrite.failed')];
  }
  const words = (change: 'added' | 'lost') => [
    ...new Set(outcome.reasons.flatMap((reason) => (reason.change === change && reason.words ? [reason.words] : []))),
  ];
  if (outcome.kind === 'refused') {
    const all = [...words('lost'), ...words('added')].join(', ');
    return [all ? reviewMsg('rewrite.refused', { words: all }) : reviewMsg('rewrite.refused.some')];
  }
  const lost = words('lost').join(', ');
  const added = words('added').join(', ');
  return [
    ...(lost ? [reviewMsg('rewrite.lost', { words: lost })] : []),
    ...(added ? [reviewMsg('rewrite.added-words', { words: added })] : []),
  ];
}
