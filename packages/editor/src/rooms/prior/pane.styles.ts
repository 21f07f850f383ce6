import { css } from 'lit';

export const paneStyles = css`
  :host {
    --_mark: color-mix(in srgb, light-dark(#d9a514, #e9c06c) 28%, transparent);
  }
  section {
    min-block-size: 0;
  }
  :host,
  :host > section {
    display: flex;
    flex-direction: column;
  }
  :host > section,
  section[aria-labelledby='title'] {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
  }
  header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    padding-block: var(--_space-2);
  }
  .title {
    flex: 1 1 auto;
    margin: 0;
    font-size: var(--_size-ui);
    font-weight: 600;
    outline-offset: 2px;
  }
  header .field {
    flex: 0 1 9rem;
    inline-size: auto;
    min-inline-size: 6rem;
  }
  .close,
  .copy {
    flex: none;
    padding: 0;
  }
  .scroll {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    padding-block-end: var(--_space-4);
    overscroll-behavior: contain;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  h3 {
    margin: 0;
    padding-block: var(--_space-3) var(--_space-1);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-weight: 600;
    letter-spacing: 0.05em;
    text-transform: uppercase;
  }
  .changes h3 {
    padding-block-start: 0;
  }
  h4 {
    margin: 0;
    font-size: var(--_size-ui);
    font-weight: 600;
  }
  .topic,
  .measures {
    margin: 0;
    padding-block: var(--_space-1) var(--_space-2);
  }
  .measures div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
  .measures dt {
    font-weight: 600;
  }
  .measures dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .then,
  .now {
    padding-inline-start: var(--_space-2);
    border-inline-start: 2px solid var(--_line-strong);
    overflow-wrap: anywhere;
  }
  .then {
    color: var(--_ink-soft);
  }
  .now {
    border-color: var(--_accent);
  }
  .now.none,
  .kept,
  .none {
    color: var(--_ink-soft);
  }
  .tag {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .to {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
  .legend {
    padding-block: var(--_space-2) 0;
    font-size: var(--_size-small);
  }
  mark {
    border-radius: 2px;
    background: var(--_mark);
    color: inherit;
  }
  li {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    padding-block: 2px;
  }
  .text {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }
  .there {
    flex: none;
    padding-block: 0.2em;
    color: var(--_done);
    font-size: var(--_size-small);
  }
  .copy .icon {
    rotate: 180deg;
  }
  :dir(rtl) .copy .icon {
    rotate: 0deg;
  }
  @media (pointer: coarse) {
    .to {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
`;
