import { css } from 'lit';

/**
 * The note before the runtime is there. It is in the light DOM, so this sheet is adopted by the root the editor stands
 * in; names are prefixed because nothing isolates it there.
 */
export const mountStyles = css`
  .evenfall-plain-text {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    resize: none;
    overflow: hidden;
    field-sizing: content;
  }
  .evenfall-plain-text::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
`;
