import { css } from 'lit';
import { statusTokenDeclarations } from '../../theme/index.js';

/**
 * What the frame needs once the workbench is there. `--_clear` is two rows of the toolbar, as on a narrow screen, and a breath.
 * What stands around the note is painted by itself (`isolation`), and not again at every key. Comments stand here, because those
 * in a style sheet are loaded by every page.
 */
export const workbenchStyles = css`
  :host {
    ${statusTokenDeclarations}
    --_clear: calc(var(--evenfall-toolbar-offset, 0px) + 2 * var(--_target) + var(--_space-6));
  }
  :is(.head, .encounter, .shorthand, .panel, .sign) {
    isolation: isolate;
  }
  .chip[data-state='drafting'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip[data-state='signed'] {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .chip[data-state='error'] {
    color: var(--_alert);
  }
  :host(:disabled) :is(.frame, .tools),
  :host(:disabled) .sign::part(bar) {
    background: var(--_surface-sunken);
  }
  :host(:disabled) .chip {
    background: var(--_surface);
  }
  button {
    scroll-margin-block: var(--_clear) var(--_space-3);
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .fold,
  .progress,
  .waiting button {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_target);
    border: 0;
    border-radius: var(--_radius-small);
    font: inherit;
  }
  .fold,
  .progress {
    padding-inline: var(--_space-2);
    background: none;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .head-end {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: var(--_space-1);
    margin-inline: auto calc(-1 * var(--_space-2));
  }
  .progress {
    position: relative;
    gap: var(--_space-2);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .progress .narrow {
    display: none;
  }
  .ring {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    rotate: -90deg;
    fill: none;
    stroke: var(--_line);
    stroke-width: 3;
  }
  .ring .done {
    stroke: var(--_done);
  }
  .progress:hover,
  .fold:hover {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
    color: var(--_ink);
  }
  .waiting .icon,
  .fold svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .fold svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .fold[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  .problem {
    border: 1px solid color-mix(in srgb, var(--_alert) 30%, transparent);
  }
  .problem p {
    text-wrap: pretty;
  }
  .problem[data-fatal] ~ .note {
    display: none;
  }
  .problem[data-fatal] {
    margin-block-end: var(--_space-6);
  }
  evenfall-toolbar {
    flex: 1 1 auto;
    min-inline-size: 0;
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  .waiting {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    min-inline-size: 0;
    align-items: center;
    justify-content: end;
    gap: var(--_space-2);
    margin: 0;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .waiting button {
    margin-block: calc(var(--_space-1) / 2);
    padding-inline: var(--_space-3);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 550;
  }
  .waiting button:hover {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_accent-soft));
  }
  .panel {
    padding-inline: var(--_gutter);
    padding-block-end: var(--_space-4);
  }
  .sign::part(bar) {
    padding-inline: var(--_gutter);
  }
  .sign {
    overflow: clip;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 34rem) {
    .progress {
      gap: var(--_space-1);
      padding-inline: var(--_space-1);
    }
    .progress .wide {
      display: none;
    }
    .progress .narrow {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
    .ring {
      stroke: GrayText;
    }
    .ring .done {
      stroke: Highlight;
    }
    button {
      border: 1px solid ButtonText !important;
    }
  }
  @container (max-width: 26rem) {
    .shorthand:state(written):not(:focus-within) {
      min-block-size: auto;
    }
  }
  @media print {
    .tools,
    .shorthand,
    evenfall-links,
    .head-end,
    .panel,
    .sign:not([data-signed]) {
      display: none;
    }
  }
`;
