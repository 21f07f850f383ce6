import { css } from 'lit';

/**
 * The plain surface, where it differs from the rich note. In the light DOM, so adopted by the root the editor stands in. The
 * room under each section is where its questions will stand.
 */
export const mountStyles = css`
  .evenfall-document textarea.evenfall-plain-text {
    all: unset;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    white-space: pre-wrap;
    overflow: hidden;
    field-sizing: content;
  }
  .evenfall-document .evenfall-plain-room {
    block-size: 1.75rem;
    margin-block-start: var(--_space-2);
  }
  .evenfall-document .evenfall-section-body:has(textarea:is(:disabled, :read-only)) + .evenfall-plain-room {
    display: none;
  }
  @media (pointer: coarse) {
    .evenfall-document .evenfall-plain-room {
      block-size: 2.75rem;
    }
  }
  .evenfall-document textarea.evenfall-plain-text::placeholder {
    color: var(--_ink-faint);
    opacity: 1;
  }
`;
