import { css } from 'lit';

export const popoverStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    inline-size: min(24rem, 100vw - 8px);
    max-block-size: calc(100dvh - 8px);
    margin: 0;
    padding: var(--_space-3);
    overflow: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
  }
  .name {
    margin-block-end: var(--_space-2);
    font-weight: 600;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-2);
  }
  label {
    display: grid;
    align-content: end;
    gap: 2px;
    min-inline-size: 0;
  }
  .wide {
    grid-column: 1 / -1;
  }
  label span {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  label i {
    color: var(--_ink-faint);
    font-style: normal;
  }
  .field {
    min-block-size: max(var(--_target), 2rem);
    min-inline-size: 0;
  }
  .reading {
    margin-block-start: var(--_space-2);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .sentence {
    margin-block: var(--_space-3);
    padding: var(--_space-2);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
    overflow-wrap: anywhere;
  }
  .sentence[data-open] {
    background: var(--_surface-sunken);
    color: var(--_ink-soft);
  }
  .buttons {
    display: flex;
    gap: var(--_space-2);
  }
  .buttons button {
    min-block-size: max(var(--_target), 2rem);
  }
  .primary[aria-disabled='true'] {
    background: var(--_surface-sunken);
    color: var(--_ink-soft);
  }
  @media (max-width: 22rem) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    form {
      border-color: CanvasText;
    }
    .sentence {
      border: 1px solid CanvasText;
    }
    .primary[aria-disabled='true'] {
      background: Canvas;
      color: GrayText;
    }
  }
`;
