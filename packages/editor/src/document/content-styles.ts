import { css } from 'lit';
import { tokenDeclarations } from '../theme/index.js';

/**
 * The typography of a note: what the plain surface needs too, before the runtime and its styles are there. The text
 * lies in the page's light DOM, where nothing isolates it: every selector is prefixed, and the tokens are declared here
 * again, on the note's own root. To be adopted by the root the note stands in, also inside a host's shadow tree:
 * without `white-space: pre-wrap` there, browsers write U+00A0 for typed spaces.
 *
 * The bar at the edge of the frame, beside a section, shows where one is writing; in a single editing region no focus
 * ring could.
 */
export const contentStyles = css`
  .evenfall-document {
    ${tokenDeclarations}
    position: relative;
    box-sizing: border-box;
    color: var(--_ink);
    caret-color: var(--_accent);
    font-family: var(--_font-note);
    font-size: max(1rem, var(--_size-note));
    line-height: var(--_leading-note);
    font-variant-ligatures: none;
    text-align: start;
    white-space: pre-wrap;
    white-space: break-spaces;
    overflow-wrap: anywhere;
    outline: none;
  }
  .evenfall-document .evenfall-section {
    position: relative;
    display: block;
    margin: 0;
    padding: 0;
  }
  .evenfall-document .evenfall-section + .evenfall-section {
    margin-block-start: var(--_space-6);
  }
  .evenfall-document .evenfall-section::before {
    content: '';
    position: absolute;
    inset-block: 0.125rem 0;
    inset-inline-start: calc(-1 * var(--_gutter, var(--_space-3)));
    inline-size: 3px;
    border-radius: 2px;
    background: var(--_accent);
    opacity: 0;
    transition: opacity var(--_duration);
    pointer-events: none;
  }
  .evenfall-document:focus .evenfall-section[data-current]::before,
  .evenfall-document .evenfall-section:focus-within::before {
    opacity: 1;
  }

  .evenfall-document .evenfall-section-title {
    margin: 0 0 var(--_space-1);
    color: var(--_ink-soft);
    font-family: var(--_font);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: var(--_leading-ui);
    letter-spacing: 0.05em;
    text-transform: uppercase;
    cursor: text;
    transition: color var(--_duration);
  }
  .evenfall-document:focus .evenfall-section[data-current] > .evenfall-section-title,
  .evenfall-document .evenfall-section:focus-within > .evenfall-section-title {
    color: var(--_accent);
  }

  .evenfall-document .evenfall-section-body {
    max-inline-size: var(--_measure);
  }
  @media (prefers-reduced-motion: reduce) {
    .evenfall-document .evenfall-section::before,
    .evenfall-document .evenfall-section-title {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .evenfall-document .evenfall-section::before {
      background: Highlight;
    }
  }
  @media print {
    .evenfall-document .evenfall-section::before {
      display: none !important;
    }
  }
`;
