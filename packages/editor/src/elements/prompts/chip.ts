import type { ElementResult } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { elementLabel, msg, questionOf } from '../../localization/index.js';

export interface ChipState {
  /** Its answers are shown. */
  readonly open: boolean;
  /** It has no room in the line. */
  readonly clipped: boolean;
  /** It is the one that Tab comes to. */
  readonly stop: boolean;
  choose(): void;
  focused(): void;
}

/** One question in the row. */
export const renderChip = (result: ElementResult, chip: ChipState): TemplateResult => html`
  <button
    class="chip"
    part="chip"
    data-chip
    data-id=${result.elementId}
    data-severity=${result.severity}
    data-status=${result.status}
    ?data-clipped=${chip.clipped}
    tabindex=${chip.stop ? 0 : -1}
    aria-expanded=${chip.open}
    aria-description=${questionOf(result)}
    @click=${chip.choose}
    @focus=${chip.focused}
  >
    <span class="dot" aria-hidden="true"></span>
    <span class="name">${elementLabel(result.elementId, result.definition.label)}</span>
    ${result.severity === 'block' ? html`<span class="sr-only">, ${msg('prompts.block')}</span>` : nothing}
    ${result.status === 'contradicted' ? html`<span class="sr-only">, ${msg('prompts.contradicted')}</span>` : nothing}
  </button>
`;
