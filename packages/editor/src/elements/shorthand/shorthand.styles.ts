import { css } from 'lit';

/**
 * Field and mirror lie on top of each other: everything that breaks lines must be the same. Comments stand here, because those in
 * a style sheet are loaded.
 */
export const shorthandStyles = css`
  .panel {
    display: grid;
    gap: var(--_space-2);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    align-items: baseline;
    justify-content: space-between;
  }
  label {
    font-weight: 600;
  }
  .engine {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .engine .dot {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--_done);
  }
  .engine[data-locality='third-party'] .dot {
    background: var(--_ask);
  }
  .engine[data-locality='first-party'] .dot {
    background: var(--_accent);
  }
  .box {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .box:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .box:has(:disabled) {
    border-color: var(--_line);
    background: transparent;
  }
  textarea,
  .mirror {
    display: block;
    inline-size: 100%;
    padding: var(--_space-3);
    border: 0;
    font-family: var(--_font-note);
    font-size: max(1rem, var(--_size-ui));
    line-height: 1.6;
    letter-spacing: normal;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  textarea {
    position: relative;
    min-block-size: calc(3lh + 2 * var(--_space-3));
    max-block-size: max(9rem, 40vh);
    field-sizing: content;
    background: transparent;
    color: inherit;
    resize: none;
    overflow-y: auto;
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--_ink-faint);
    opacity: 1;
  }
  .mirror {
    position: absolute;
    inset: 0;
    overflow: hidden;
    color: transparent;
    pointer-events: none;
    user-select: none;
  }
  mark {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--_accent) 24%, transparent);
    color: transparent;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-6);
    align-items: center;
    justify-content: space-between;
  }
  .hint {
    flex: 1 1 16rem;
    min-inline-size: 0;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .example {
    color: var(--_ink);
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  .refusal {
    color: var(--_ask);
    font-weight: 550;
  }
  .go {
    flex: none;
    margin-inline-start: auto;
    min-inline-size: 6rem;
    min-block-size: max(2.25rem, var(--_target));
    padding-inline: var(--_space-4);
  }
  .go[aria-disabled='true'] {
    border-color: var(--_line-strong);
    background: transparent;
    color: var(--_ink-soft);
  }
  .questions {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-3) var(--_space-3);
    border: 1px solid var(--_ask-line);
    border-radius: var(--_radius);
    background: var(--_ask-soft);
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    color: var(--_ask);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .options button {
    color: var(--_ink);
    font-size: var(--_size-small);
  }
  @media (forced-colors: active) {
    textarea {
      background: transparent;
      color: FieldText;
      forced-color-adjust: none;
    }
    mark {
      outline: 2px solid Highlight;
      background: transparent;
      box-shadow: none;
      color: transparent;
      forced-color-adjust: none;
    }
  }
`;
