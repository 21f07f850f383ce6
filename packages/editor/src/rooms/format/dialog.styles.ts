import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    inline-size: min(44rem, 100vw - 1rem);
    max-block-size: min(46rem, 100dvh - 1rem);
    padding: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(10 12 20 / 40%);
  }
  dialog > * {
    flex: none;
    margin: 0;
    padding-inline: var(--_space-6);
  }
  h2 {
    padding-block: var(--_space-4) var(--_space-2);
    font-size: 1.0625rem;
    font-weight: 600;
  }
  label {
    display: grid;
    gap: var(--_space-1);
  }
  label span {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .field {
    min-block-size: max(var(--_target), 2.25rem);
    text-overflow: ellipsis;
  }
  .sum {
    min-block-size: calc(1lh + var(--_space-4));
    padding-block: var(--_space-2);
    color: var(--_ink-soft);
  }
  .waits {
    margin-block-start: var(--_space-3);
    padding-block: var(--_space-2);
    background: var(--_ask-soft);
    color: var(--_ask);
  }
  .outline {
    flex: 1 1 auto;
    min-block-size: 6rem;
    overflow: auto;
    border-block-start: 1px solid var(--_line);
  }
  .outline:focus-visible {
    outline-offset: -2px;
  }
  .outline section {
    padding-block: var(--_space-3);
  }
  .outline section + section {
    border-block-start: 1px solid var(--_line);
  }
  section[data-unsorted] {
    margin-inline: calc(-1 * var(--_space-6));
    padding-inline: var(--_space-6);
    background: var(--_ask-soft);
  }
  h3 {
    margin: 0;
    font-size: var(--_size-ui);
    font-weight: 600;
  }
  .from {
    margin-block-start: var(--_space-2);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .text {
    max-inline-size: var(--_measure);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .empty {
    color: var(--_ink-faint);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding-block: var(--_space-3) var(--_space-4);
    border-block-start: 1px solid var(--_line);
  }
  .buttons button {
    min-block-size: max(var(--_target), 2rem);
    padding-inline: var(--_space-4);
  }
  .primary[aria-disabled='true'] {
    background: var(--_surface-sunken);
    color: var(--_ink-soft);
  }
  @media (max-width: 30rem) {
    dialog > * {
      padding-inline: var(--_space-4);
    }
    section[data-unsorted] {
      margin-inline: calc(-1 * var(--_space-4));
      padding-inline: var(--_space-4);
    }
    .buttons button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border-color: CanvasText;
    }
    section[data-unsorted] {
      border: 1px solid CanvasText;
    }
    .primary[aria-disabled='true'] {
      background: Canvas;
      color: GrayText;
    }
  }
`;
