import { css } from 'lit';

/** What the frame needs once the workbench is there. */
export const workbenchStyles = css`
  .chip[data-state='drafting'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip[data-state='signed'] {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .chip[data-state='error'] {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .problem[data-fatal] {
    margin-block-end: var(--_space-6);
  }
  .problem button:hover {
    border-color: var(--_ink-soft);
  }
  .problem button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  evenfall-toolbar {
    flex: 1;
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  .panel {
    padding-block-end: var(--_space-4);
  }
  .sign {
    border-block-start: 1px solid var(--_line);
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
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
  @media print {
    .tools,
    .shorthand,
    .panel,
    .sign:not([data-signed]) {
      display: none;
    }
  }
`;
