import { css } from 'lit';
import { tokenDeclarations } from '../theme/index.js';

/**
 * The typography of a note. The text lies in the page's light DOM, where nothing isolates it: every selector
 * is prefixed, and the tokens are declared here again, on the note's own root. To be adopted by the root the
 * note stands in, also inside a host's shadow tree: without `white-space: pre-wrap` there, browsers write
 * U+00A0 for typed spaces.
 *
 * No `content-visibility`: it makes 20,000 words cheaper, but a therapy note has hundreds, and skipped
 * sections have no boxes for Select All, vertical caret movement and printing to go by.
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
  .evenfall-document[contenteditable='false']:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: var(--_space-2);
    border-radius: var(--_radius-small);
  }
  .evenfall-document [contenteditable='false'] {
    white-space: normal;
  }
  /*
   * A selection over several sections shows on their words only. Not by user-select: none, with which an input method in
   * Chromium cannot replace what it composed in an empty section: "n" would stay before "に".
   */
  .evenfall-document .evenfall-section-title::selection,
  .evenfall-document .evenfall-section-guidance::selection {
    background: transparent;
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
  /* Where one is writing: in a single editing region no focus ring could tell. */
  .evenfall-document .evenfall-section::before {
    content: '';
    position: absolute;
    inset-block: 0.125rem 0;
    inset-inline-start: calc(-1 * var(--_space-3));
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_accent);
    opacity: 0;
    transition: opacity var(--_duration) ease-out;
    pointer-events: none;
  }
  .evenfall-document:focus .evenfall-section[data-current]::before,
  .evenfall-document .evenfall-section:focus-within::before {
    opacity: 1;
  }

  .evenfall-document .evenfall-section-title {
    margin: 0;
    margin-block-end: var(--_space-1);
    color: var(--_ink-soft);
    font-family: var(--_font);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: var(--_leading-ui);
    letter-spacing: 0.05em;
    text-transform: uppercase;
    cursor: text;
    transition: color var(--_duration) ease-out;
  }
  .evenfall-document:focus .evenfall-section[data-current] > .evenfall-section-title,
  .evenfall-document .evenfall-section:focus-within > .evenfall-section-title {
    color: var(--_accent);
  }

  /* Text and guidance share a cell: a long phrase wraps, and takes its room until there are words. */
  .evenfall-document .evenfall-section-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .evenfall-document .evenfall-section-body > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  /*
   * It goes at once, and its room a moment later: while an input method starts, Chromium loses hold of what is being
   * composed if the layout beside it changes, as display: none would change it.
   */
  .evenfall-document .evenfall-section-guidance {
    max-block-size: 0;
    overflow: hidden;
    opacity: 0;
    color: var(--_ink-soft);
    pointer-events: none;
    transition: max-block-size 0s 150ms;
  }
  .evenfall-document[contenteditable='true'] .evenfall-section[data-empty] .evenfall-section-guidance {
    max-block-size: 20rem;
    opacity: 1;
  }

  .evenfall-document .evenfall-section-text :is(p, ul, ol) {
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    text-indent: 0;
  }
  .evenfall-document .evenfall-section-text :is(p, ul, ol) + :is(p, ul, ol) {
    margin-block-start: 0.4em;
  }
  .evenfall-document .evenfall-section-text :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  .evenfall-document .evenfall-section-text ul {
    list-style: disc;
  }
  .evenfall-document .evenfall-section-text ul ul {
    list-style: circle;
  }
  .evenfall-document .evenfall-section-text ol {
    list-style: decimal;
  }
  .evenfall-document .evenfall-section-text li {
    margin: 0;
    padding: 0;
  }
  .evenfall-document .evenfall-section-text li + li {
    margin-block-start: 0.2em;
  }
  .evenfall-document .evenfall-section-text li::marker {
    color: var(--_ink-soft);
  }
  .evenfall-document .evenfall-section-text strong {
    font-weight: 650;
  }
  .evenfall-document .evenfall-section-text u {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .evenfall-document .evenfall-highlight {
    border-radius: 2px;
    background: var(--_accent-soft);
    box-shadow: 0 0 0 2px var(--_accent-soft), 0 3px 0 0 var(--_accent);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  .evenfall-document .evenfall-section-chrome {
    font-family: var(--_font);
    font-size: var(--_size-ui);
    line-height: var(--_leading-ui);
    overflow-wrap: break-word;
  }
  .evenfall-document .evenfall-section-chrome:not(:empty) {
    margin-block-start: var(--_space-2);
  }

  /* Chrome browsers set these beside a caret that stands next to an element; a host's img styles must not reach them. */
  .evenfall-document img.ProseMirror-separator {
    display: inline !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    margin: 0 !important;
    border: none !important;
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
    .evenfall-document .evenfall-highlight {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      box-shadow: none;
    }
  }
  @media print {
    .evenfall-document .evenfall-section-guidance,
    .evenfall-document .evenfall-section-chrome,
    .evenfall-document .evenfall-section::before {
      display: none !important;
    }
  }
`;
