import { css } from 'lit';

export const entryStyles = css`
  :host {
    margin-block-start: var(--_space-6);
  }
  form,
  .cosign {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .cosign {
    margin-block-end: var(--_space-4);
  }
  fieldset {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-1);
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
  }
  input[type='radio'] {
    accent-color: var(--_accent);
  }
  .row {
    display: grid;
    gap: var(--_space-1);
  }
  .row span {
    font-weight: 600;
  }
  select {
    font: inherit;
    color: inherit;
  }
  textarea {
    resize: vertical;
  }
  .hint {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .problem {
    margin-block-end: var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-small);
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .primary {
    padding-inline: var(--_space-4);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
