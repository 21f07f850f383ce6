import { css } from 'lit';

/** A switch: a checkbox of that role in a `.switch`, and the `.track` that is drawn for it. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .switch input {
    position: absolute;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    opacity: 0;
    cursor: pointer;
  }
  .track {
    position: relative;
    flex: none;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    border: 1px solid var(--_line-strong);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    transition: background-color var(--_duration);
  }
  .track::after {
    content: '';
    position: absolute;
    inset-block: 2px;
    inset-inline-start: 2px;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_line-strong);
    transition: inset-inline-start var(--_duration);
  }
  .switch :checked + .track {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch :checked + .track::after {
    inset-inline-start: calc(100% - 1.25rem + 4px);
    background: var(--_accent-ink);
  }
  .switch :focus-visible + .track {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .track::after {
      background: CanvasText;
    }
    .switch :checked + .track {
      background: Highlight;
      forced-color-adjust: none;
    }
    .switch :checked + .track::after {
      background: HighlightText;
    }
  }
`;
