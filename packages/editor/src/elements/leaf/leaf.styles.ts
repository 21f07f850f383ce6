import { css } from 'lit';
import { statusTokenDeclarations } from '../../theme/index.js';

/**
 * What the small parts of the editor share: type, buttons, focus ring, and how they hold still. What takes focus is scrolled clear
 * of the toolbar that stays at the top. Below 16 px iOS zooms the page into a focused field. Comments stand here, because those in a style sheet are
 * loaded by every page.
 */
export const leafStyles = css`
  :host {
    ${statusTokenDeclarations}
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_size-ui);
    line-height: var(--_leading-ui);
    --_target: 1.75rem;
  }
  :host([hidden]) {
    display: none;
  }
  @media (pointer: coarse) {
    :host {
      --_target: 2.75rem;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button,
  textarea,
  select,
  input {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0 var(--_space-3);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: transparent;
    cursor: pointer;
    transition:
      background-color var(--_duration),
      border-color var(--_duration),
      color var(--_duration);
  }
  :is(button, input, textarea, [tabindex]) {
    scroll-margin-block: var(--_clear, 0) var(--_space-3);
  }
  button[aria-disabled='true'] {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .quiet {
    color: var(--_ink-soft);
  }
  .quiet:hover {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
    color: var(--_ink);
  }
  .plain {
    border-color: var(--_line-strong);
    background: var(--_surface);
  }
  .plain:hover {
    border-color: var(--_ink-soft);
    background: var(--_surface-raised);
  }
  .primary {
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 550;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_ink));
  }
  .field:focus-visible {
    outline-offset: -1px;
  }
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  @media (pointer: coarse) {
    .field {
      font-size: max(1rem, 1em) !important;
    }
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
  }
  :dir(rtl) .turns {
    transform: scaleX(-1);
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    .primary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
