import { css } from 'lit';

/**
 * The box reaches into the gutter: a drafted sentence stands where it will stand once it is accepted. Comments stand here, because those in a style sheet are
 * loaded by every page.
 */
export const proposalsStyles = css`
  :host {
    container-type: inline-size;
  }
  .draft {
    --_bleed: var(--_space-3);
    margin-inline: calc(-1px - var(--_bleed));
    margin-block-end: var(--_space-1);
    padding: var(--_space-2) var(--_bleed) var(--_space-3);
    border: 1px dashed color-mix(in srgb, var(--_accent) 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .draft[data-empty] {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .top {
    display: flex;
    gap: var(--_space-3);
    justify-content: space-between;
    margin-block-end: var(--_space-1);
    font-size: var(--_size-small);
    text-wrap: balance;
  }
  .not-yet {
    color: var(--_accent);
    font-weight: 500;
  }
  .keys {
    color: var(--_ink-soft);
    visibility: hidden;
  }
  .draft:has(.item:focus-visible) .keys {
    visibility: visible;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @container (max-width: 38rem) {
    .keys {
      display: none;
    }
  }
  .all {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    justify-content: end;
    margin-block-start: var(--_space-2);
    font-size: var(--_size-small);
  }
  .unseen {
    color: var(--_ink-soft);
  }
  .all button[aria-disabled='true'] {
    border-color: color-mix(in srgb, var(--_line-strong) 60%, transparent);
    background: transparent;
    color: var(--_ink-soft);
  }
  ul {
    display: grid;
    gap: var(--_space-1);
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-2);
    align-items: start;
    --_inset: calc(var(--_bleed) - var(--_space-1));
    margin-inline: calc(-1 * var(--_inset));
    padding: var(--_space-1) var(--_inset);
    border-radius: var(--_radius-small);
    transition: background-color var(--_duration);
  }
  li:hover .item,
  .item:focus-within,
  .item:focus {
    background: color-mix(in srgb, var(--_surface) 70%, transparent);
  }
  .item:focus-visible {
    outline-offset: -1px;
  }
  .text {
    min-inline-size: 0;
    padding-block: calc((var(--_target) - 1lh) / 2) 0;
    overflow-wrap: anywhere;
    color: var(--_ink);
    font-family: var(--_font-note);
    font-size: var(--_size-note);
    line-height: 1.5;
  }
  .edited {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 2px;
  }
  .actions button {
    padding: 0;
    color: var(--_ink-soft);
    font-size: 1rem;
  }
  .actions button:hover {
    background: var(--_surface);
    color: var(--_ink);
  }
  .actions .accept {
    color: var(--_done);
  }
  .actions .accept:hover {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .about {
    grid-column: 1 / -1;
    font-size: var(--_size-small);
  }
  .source {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_ink-soft);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .source q {
    quotes: none;
  }
  li:hover .source,
  .item:focus-within .source,
  .item:focus .source {
    color: var(--_ink);
  }
  .support {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    color: var(--_ask);
    font-weight: 500;
  }
  .support::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    flex: none;
    border-radius: 50%;
    background: currentColor;
  }
  .item[data-flagged]::after {
    position: absolute;
    inset-block: var(--_space-1);
    inset-inline-start: 0;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_ask);
    content: '';
  }
  .item[data-support='contradicted'] .support {
    color: var(--_alert);
  }
  .item[data-support='contradicted']::after {
    background: var(--_alert);
  }
  .editor {
    display: grid;
    grid-column: 1 / -1;
    gap: var(--_space-1);
  }
  .editor textarea {
    field-sizing: content;
    max-block-size: 40vh;
    padding: var(--_space-2);
    resize: none;
    font-family: var(--_font-note);
    font-size: var(--_size-note);
    line-height: 1.5;
  }
  .editor-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    padding-block-end: var(--_space-1);
    font-size: var(--_size-small);
  }
  .preview {
    min-block-size: 1lh;
    padding-block: var(--_space-1);
    color: var(--_ink-soft);
    font-family: var(--_font-note);
    font-size: var(--_size-note);
    overflow-wrap: anywhere;
  }
  .caret {
    display: inline-block;
    inline-size: 2px;
    block-size: 1em;
    margin-inline-start: 2px;
    background: var(--_accent);
    vertical-align: text-bottom;
    animation: breathe 1.6s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      opacity: 0.2;
    }
  }
  @container (max-width: 26rem) {
    .draft {
      --_bleed: calc(var(--_space-1) * 2.5);
    }
    .text {
      grid-column: 1 / -1;
    }
    .about {
      display: contents;
    }
    .supports {
      grid-row: 2;
      grid-column: 1 / -1;
      font-size: var(--_size-small);
    }
    .source {
      grid-row: 3;
      grid-column: 1;
      align-self: center;
      font-size: var(--_size-small);
      -webkit-line-clamp: 4;
    }
    .actions {
      grid-row: 3;
      grid-column: 2;
      align-self: end;
    }
    .editor ~ .about .source {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .item:focus,
    .item:focus-within {
      outline: 2px solid Highlight;
    }
    .item[data-flagged]::after {
      background: CanvasText;
    }
  }
`;
