import { css } from 'lit';

export const unsortedStyles = css`
  .tray {
    padding: var(--_space-3) var(--_space-4);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .tray[data-empty] {
    padding: 0;
    border: 0;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
    margin-block-end: var(--_space-2);
  }
  .head strong {
    font-weight: 600;
  }
  .hint,
  .from {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .item {
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
  }
  li:last-child .item {
    padding-block-end: 0;
  }
  .text {
    max-block-size: 12em;
    overflow-y: auto;
    overflow-wrap: anywhere;
    font-family: var(--_font-note);
    white-space: pre-wrap;
  }
  .from {
    margin-block: 2px var(--_space-2);
  }
  .actions,
  .place {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
  }
  .actions {
    justify-content: space-between;
  }
  .actions button {
    font-size: var(--_size-small);
  }
  .place button {
    padding-inline: var(--_space-2);
  }
  [data-discard] {
    margin-inline-end: calc(-1 * var(--_space-3));
  }
  [data-origin] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .place {
    flex: 1 1 16rem;
  }
  [data-discard],
  .choice {
    margin-inline-start: auto;
  }
  .choice {
    display: flex;
    gap: var(--_space-2);
  }
  .danger {
    border-color: var(--_alert);
    background: var(--_alert-soft);
    color: var(--_alert);
  }
`;
