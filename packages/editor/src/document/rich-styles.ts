import { css } from 'lit';
import { tokenDeclarations } from '../theme/index.js';

/**
 * What only the rich surface shows: guidance, lists, formatting, evidence, chrome. Comes with the runtime, which reads from the
 * scroll margin of the document how far below the top of the page the caret stays. ProseMirror sets its images beside a caret that
 * stands next to an element; a host's img styles must not reach them. Comments stand here, because those in a style sheet are
 * loaded by every page.
 *
 * `::selection`: a selection over several sections shows on their words only. Not by `user-select: none`, with which an input
 * method in Chromium cannot replace what it composed in an empty section: "n" would stay before "に".
 *
 * Guidance goes at once, and its room a moment later: while an input method starts, Chromium loses hold of what is being
 * composed if the layout beside it changes, as `display: none` would change it.
 *
 * `[data-long]`: text far from the window is not laid out, a third of what opening 20,000 words costs. Only in sections far longer
 * than any therapy note, because what is skipped has guessed heights. Find in page, selection and screen readers reach it;
 * paper gets all of it. The margin keeps the glow of a highlight at the edge.
 *
 * Chrome: where one can write there is room for questions, before there are any.
 */
export const richStyles = css`
  .evenfall-document {
    scroll-margin-block: var(--_clear, 0px) calc(var(--evenfall-sheet, 0px) + 24px);
  }
  .evenfall-document[contenteditable='false']:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: var(--_space-2);
    border-radius: var(--_radius-small);
  }
  .evenfall-document [contenteditable='false'] {
    white-space: normal;
  }
  .evenfall-document .evenfall-section-title::selection,
  .evenfall-document .evenfall-section-guidance::selection {
    background: transparent;
  }

  .evenfall-document :is(.evenfall-section, .evenfall-section-chrome) {
    isolation: isolate;
  }
  .evenfall-document .evenfall-section-body {
    display: flow-root;
  }
  .evenfall-document .evenfall-section-guidance {
    float: inline-start;
    inline-size: 100%;
    margin-inline-end: -100%;
    max-block-size: 0;
    overflow: hidden;
    opacity: 0;
    color: var(--_ink-faint);
    text-wrap: pretty;
    pointer-events: none;
    transition: max-block-size 0s 150ms;
  }
  .evenfall-document[contenteditable='true'] .evenfall-section[data-empty]:not([data-drafted]) .evenfall-section-guidance {
    max-block-size: 20rem;
    opacity: 1;
  }

  .evenfall-document .evenfall-section-text[data-long] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 200lh;
    overflow-clip-margin: 0.5rem;
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

  .evenfall-document .evenfall-current {
    scroll-margin-block: var(--_clear, 0) var(--_space-8);
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .evenfall-document .evenfall-stop {
    border-radius: 2px;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }

  .evenfall-document .evenfall-reading {
    text-decoration: underline dotted var(--_accent) 2px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .evenfall-document .evenfall-reading-ask {
    text-decoration: underline wavy var(--_alert) 1.5px;
  }
  .evenfall-drop-line {
    position: fixed;
    inline-size: 2px;
    border-radius: 1px;
    background: light-dark(#4a4fa3, #aab0f5);
    pointer-events: none;
  }
  .evenfall-menu {
    ${tokenDeclarations}
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    min-inline-size: 10rem;
    max-inline-size: min(24rem, calc(100vw - 0.5rem));
    max-block-size: 40vh;
    margin: 0;
    padding: var(--_space-1);
    overflow: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    color: var(--_ink);
    font: var(--_size-ui) / var(--_leading-ui) var(--_font);
  }
  .evenfall-menu [role='option'] {
    display: flex;
    align-items: baseline;
    gap: var(--_space-3);
    min-block-size: 1.75rem;
    box-sizing: border-box;
    padding: var(--_space-1) var(--_space-2);
    border-radius: calc(var(--_radius-small) - 2px);
    white-space: nowrap;
    cursor: pointer;
  }
  .evenfall-menu [aria-selected='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .evenfall-menu .evenfall-menu-detail {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    text-overflow: ellipsis;
  }

  .evenfall-document .evenfall-section-chrome {
    font-family: var(--_font);
    font-size: var(--_size-ui);
    line-height: var(--_leading-ui);
    overflow-wrap: break-word;
  }
  .evenfall-document[contenteditable='true'] .evenfall-section-chrome {
    min-block-size: 1.75rem;
    margin-block-start: var(--_space-2);
  }

  .evenfall-document img.ProseMirror-separator {
    display: inline !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    margin: 0 !important;
    border: none !important;
  }

  @media (pointer: coarse) {
    .evenfall-document[contenteditable='true'] .evenfall-section-chrome {
      min-block-size: 2.75rem;
    }
    .evenfall-menu [role='option'] {
      align-items: center;
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .evenfall-menu [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .evenfall-document .evenfall-stop {
      outline: 1px solid Highlight;
    }
    .evenfall-document .evenfall-highlight {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      box-shadow: none;
    }
    .evenfall-document .evenfall-current {
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .evenfall-document .evenfall-section-text[data-long] {
      content-visibility: visible;
    }
    .evenfall-document .evenfall-section-guidance,
    .evenfall-document .evenfall-section-chrome {
      display: none !important;
    }
  }
`;
