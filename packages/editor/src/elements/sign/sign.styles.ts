import { css } from 'lit';

export const signStyles = css`
  :host {
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-6);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-4);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface-raised);
  }
  .state {
    flex: 1 1 16rem;
    min-inline-size: 0;
    color: var(--_ink-soft);
  }
  .ready,
  [part='signature'] {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    color: var(--_done);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .blocker {
    justify-content: start;
    padding-inline: 0;
    color: var(--_ask);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_ask-line);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 0.25em;
  }
  .blocker:hover,
  [data-explained] .blocker {
    text-decoration-color: currentColor;
  }
  .waiting {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .act {
    display: grid;
    justify-items: end;
    gap: var(--_space-1);
  }
  .sign {
    min-block-size: max(2.25rem, var(--_target));
    padding-inline: var(--_space-6);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .sign:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  .sign[aria-disabled='true'] {
    border-color: var(--_line-strong);
    background: transparent;
    color: var(--_ink-soft);
  }
  .as,
  .locked,
  .attestation {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    text-wrap: pretty;
  }
  .signed {
    display: grid;
    gap: var(--_space-1);
    justify-content: start;
  }
  .icon {
    position: relative;
    inset-block-start: 0.125em;
  }
  @container (max-width: 30rem) {
    .act {
      flex: 1 1 100%;
      justify-items: stretch;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .blocker {
      border: 0;
    }
    .sign:not([aria-disabled='true']) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .sign[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
