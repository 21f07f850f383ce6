import { css } from 'lit';

/**
 * `.row` is one line, also when nothing is asked: what is below does not move while a person types. `.chips` has room for the
 * focus ring, which clipping would cut, and its dots stand on the edge of the text above; “n more” ends where the text does, where a gutter takes its padding. `.fold` reaches into the gutter, so that
 * its words stand there too; it is visible at once when it opens, so that Tab finds the answers from the first frame.
 * Comments stand here, because those in a style sheet are
 * loaded by every page.
 */
export const promptsStyles = css`
  .row {
    display: flex;
    align-items: start;
    gap: var(--_space-1);
    --_out: min(var(--_gutter, 0px), 1px + var(--_space-2));
    max-inline-size: calc(var(--_measure) + var(--_out));
    min-block-size: var(--_target);
    margin-inline-end: calc(-1 * var(--_out));
    border-radius: var(--_radius-small);
    --_chip-inset: calc(var(--_space-1) * 1.5);
  }
  .chips {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: var(--_space-1);
    min-inline-size: 0;
    margin: -3px;
    margin-inline-start: calc(-4px - var(--_chip-inset));
    padding: 3px;
    block-size: calc(var(--_target) + 6px);
    overflow: clip;
  }
  .chips[data-expanded] {
    block-size: auto;
  }
  .chip {
    --_soft: var(--_ask-soft);
    max-inline-size: 100%;
    gap: var(--_chip-inset);
    padding-inline: var(--_chip-inset) calc(var(--_chip-inset) + var(--_space-1));
    border-radius: 999px;
    color: var(--_ask);
    font-size: var(--_size-small);
    white-space: nowrap;
    animation: appear var(--_duration) ease-out;
  }
  .chip[data-severity='block'] {
    border-color: var(--_ask-line);
    background: var(--_soft);
  }
  .chip[data-clipped] {
    visibility: hidden;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .dot {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    flex: none;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .chip[data-severity='block'] .dot {
    background: currentColor;
  }
  .chip[data-status='contradicted'] {
    --_soft: var(--_alert-soft);
    border-color: color-mix(in srgb, var(--_alert) 35%, transparent);
    background: var(--_soft);
    color: var(--_alert);
  }
  .chip:hover,
  .chip[aria-expanded='true'] {
    border-color: currentColor;
    background: var(--_soft);
  }

  .more {
    flex: none;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .chips + .more {
    margin-inline-start: auto;
  }
  .more[data-none] {
    visibility: hidden;
  }

  .fold {
    --_bleed: var(--_space-3);
    display: grid;
    grid-template-rows: 0fr;
    visibility: hidden;
    transition:
      grid-template-rows var(--_duration) ease-out,
      visibility var(--_duration);
  }
  .fold[data-open] {
    grid-template-rows: 1fr;
    visibility: visible;
    transition:
      grid-template-rows var(--_duration) ease-out,
      visibility 0s;
  }
  .clip {
    min-block-size: 0;
    margin-inline: calc(-4px - var(--_bleed));
    padding-inline: 3px;
    overflow: hidden;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block: var(--_space-2) 3px;
    padding: var(--_space-3) var(--_bleed);
    border: 1px solid var(--_ask-line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .panel[data-contradicted] {
    border-color: color-mix(in srgb, var(--_alert) 35%, transparent);
  }
  #question {
    font-weight: 600;
    text-wrap: pretty;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(6.5rem, max-content) 1fr;
    gap: var(--_space-1) var(--_space-4);
    align-items: baseline;
  }
  .group + .group {
    margin-block-start: var(--_space-1);
  }
  .group[data-single] {
    grid-template-columns: 1fr;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
  }
  .answer {
    gap: var(--_space-2);
    padding-block: var(--_space-1);
    border-radius: calc(var(--_target) / 2);
    text-align: start;
  }
  .writes {
    display: block;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .answer[aria-expanded='true'],
  .answer[aria-pressed] {
    border-color: var(--_accent);
  }
  .answer[aria-pressed] .ring {
    border: 0;
  }
  .answer[aria-disabled]:not([aria-pressed]) {
    border-color: transparent;
    color: var(--_ink-soft);
    cursor: default;
  }
  .ring .icon {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .ring {
    inline-size: 0.75rem;
    block-size: 0.75rem;
    flex: none;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    background: var(--_surface);
  }
  .answer[aria-expanded='true'] .ring {
    border: 4px solid var(--_accent);
  }
  .reason {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--_space-1) var(--_space-2);
    align-items: end;
  }
  .reason label {
    display: grid;
    flex: 1 1 14rem;
    gap: 2px;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .reason .field {
    color: var(--_ink);
    font-size: var(--_size-ui);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    margin-inline: calc(-1px - var(--_space-2));
    margin-block-end: calc(-1 * var(--_space-1));
  }
  .foot button,
  .more {
    padding-inline: var(--_space-2);
    font-size: var(--_size-small);
  }
  :host {
    container-type: inline-size;
  }
  @container (max-width: 30rem) {
    .fold {
      --_bleed: calc(var(--_space-1) * 2.5);
    }
    .group {
      grid-template-columns: 1fr;
    }
    .legend {
      font-weight: 550;
    }
  }
  @container (max-width: 9rem) {
    .row {
      flex-wrap: wrap;
    }
    .chips {
      flex-basis: 100%;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .aside {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: var(--_measure);
    margin-block-start: var(--_space-1);
    padding-inline-start: var(--_space-2);
    border-inline-start: 2px solid var(--_line);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .aside li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-2);
  }
  .aside .what {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }
  .aside strong {
    color: var(--_ink);
    font-weight: 550;
  }
  @media (forced-colors: active) {
    .chip[data-severity='block'] .dot {
      background: ButtonText;
      forced-color-adjust: none;
    }
    .chip[aria-expanded='true'],
    .answer[aria-expanded='true'],
    .answer[aria-pressed] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .answer[aria-disabled]:not([aria-pressed]) {
      color: GrayText;
    }
    .answer[aria-expanded='true'] .ring {
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
