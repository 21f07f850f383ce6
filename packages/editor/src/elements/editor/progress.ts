import type { NoteCheck } from '@evenfall/templates';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../../localization/index.js';

/** How much of what applies is documented: a count, never a score of quality. */
export function progressOf({ elements }: NoteCheck): { done: number; total: number } {
  const apply = elements.filter(({ status }) => status !== 'not-applicable');
  return { done: apply.filter(({ status }) => status === 'documented').length, total: apply.length };
}

/** A ring and a count at the end of the title line, and the way to the next gap. */
export function renderProgress(check: NoteCheck, go: () => void): TemplateResult | typeof nothing {
  const { done, total } = progressOf(check);
  if (total === 0) return nothing;
  const complete = done === total;
  return html`
    <button
      type="button"
      class="progress"
      part="progress"
      ?data-complete=${complete}
      aria-keyshortcuts="F2"
      title=${complete ? nothing : 'F2'}
      @click=${go}
    >
      ${ring(done / total)}<span class="wide">${done} ${msg('gap.of', { total })}</span
      ><span class="narrow">${done}/${total}<span class="sr-only"> ${msg('gap.documented')}</span></span>${
        complete ? nothing : html`<span class="sr-only">. ${msg('gap.go')}</span>`
      }
    </button>
  `;
}

const ring = (share: number): TemplateResult => svg`<svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="7.5" pathLength="100"></circle>
  <circle class="done" cx="10" cy="10" r="7.5" pathLength="100" stroke-dasharray=${`${Math.round(share * 100)} 100`}></circle>
</svg>`;
