import { css } from 'lit';

export const rewriteStyles = css`
  :host {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    max-block-size: min(60vh, 32rem);
    margin-block: var(--_space-1);
    padding: var(--_space-2) var(--_space-3) var(--_space-3);
    border: 1px dashed color-mix(in srgb, var(--_accent) 55%, transparent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    overflow: auto;
  }
  .head,
  .foot,
  .intents,
  .own {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }
  .head {
    justify-content: space-between;
  }
  .title {
    font-weight: 600;
  }
  .what,
  .foot {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .foot {
    justify-content: space-between;
  }
  .close {
    padding: 0;
  }
  .intents button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 550;
  }
  .own .field {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }
  .not-yet {
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-2);
    align-items: start;
    padding: var(--_space-1);
    border-radius: var(--_radius-small);
  }
  .item:focus-within,
  .item:focus {
    background: color-mix(in srgb, var(--_surface) 70%, transparent);
  }
  .text {
    min-inline-size: 0;
    padding-block: calc((var(--_target) - 1lh) / 2) 0;
    overflow-wrap: anywhere;
    font-family: var(--_font-note);
    font-size: var(--_size-note);
    line-height: 1.5;
  }
  .item:not([data-kind='rewritten']) .text {
    color: var(--_ink-soft);
  }
  del {
    color: var(--_alert);
    text-decoration-thickness: 1px;
  }
  del + ins {
    margin-inline-start: 0.25em;
  }
  ins {
    border-radius: 2px;
    background: var(--_done-soft);
    color: var(--_done);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
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
  .flags {
    grid-column: 1 / -1;
    font-size: var(--_size-small);
  }
  .flag {
    color: var(--_ask);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .item[data-kind='same'] .flag {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .item:is([data-kind='refused'], [data-kind='failed']) .flag {
    color: var(--_alert);
  }
  .editor {
    display: grid;
    grid-column: 1 / -1;
    gap: var(--_space-1);
  }
  .editor textarea {
    field-sizing: content;
    max-block-size: 30vh;
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
  }
  /* Words over the whole width, what is done with them under them. */
  @container (max-width: 34rem) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
    .actions {
      flex-wrap: wrap;
      justify-content: end;
      grid-row: 3;
    }
  }
  @media (forced-colors: active) {
    .item:focus,
    .item:focus-within {
      outline: 2px solid Highlight;
    }
    ins,
    del {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }
`;
