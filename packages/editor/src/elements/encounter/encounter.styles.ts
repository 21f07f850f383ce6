import { css } from 'lit';

/** Three lines of the summary, as on a phone, have the height of one: what is below does not move when the context comes. */
export const encounterStyles = css`
  :host {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .summary {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
  }
  .summary p {
    display: -webkit-box;
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .summary p span {
    display: inline-block;
    max-inline-size: 100%;
  }
  .summary p span:not(:last-child)::after {
    content: '·';
    margin-inline: 0.45em;
    color: var(--_ink-faint);
  }
  .edit {
    flex: none;
    margin-inline-end: calc(-1 * var(--_space-2));
    padding-inline: var(--_space-2);
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 0.2em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-2) var(--_space-3);
    align-items: start;
    padding-block: var(--_space-2) var(--_space-4);
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space-1) / 2);
    min-inline-size: 0;
  }
  .wide,
  .checks {
    grid-column: 1 / -1;
  }
  .field {
    min-block-size: max(2rem, var(--_target));
    color: var(--_ink);
    font-size: var(--_size-ui);
  }
  textarea.field {
    resize: vertical;
    field-sizing: content;
  }
  .field[aria-invalid] {
    border-color: var(--_alert);
  }
  .wrong {
    color: var(--_alert);
  }
  .hint {
    color: var(--_ink-faint);
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    color: var(--_ink);
  }
  .check input {
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  @media print {
    .edit {
      display: none;
    }
  }
  @container (max-width: 14rem) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 46rem) {
    .fields {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .wide {
      grid-column: span 2;
    }
  }
`;
