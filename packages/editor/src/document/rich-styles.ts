import { css } from 'lit';

/** What only the rich surface shows: guidance, lists, formatting, evidence, chrome. Comes with the runtime. */
export const richStyles = css`
  /* How far below the top of the page the caret stays when it is scrolled to: read by the runtime. */
  .evenfall-document {
    scroll-margin-block-start: var(--_clear, 0px);
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

  /*
   * It goes at once, and its room a moment later: while an input method starts, Chromium loses hold of what is being
   * composed if the layout beside it changes, as display: none would change it.
   */
  .evenfall-document .evenfall-section-guidance {
    max-block-size: 0;
    overflow: hidden;
    opacity: 0;
    color: var(--_ink-faint);
    text-wrap: pretty;
    pointer-events: none;
    transition: max-block-size 0s 150ms;
  }
  .evenfall-document[contenteditable='true'] .evenfall-section[data-empty] .evenfall-section-guidance {
    max-block-size: 20rem;
    opacity: 1;
  }

  /*
   * Text far from the window is not laid out: a third of what opening 20,000 words costs. Only in sections far longer than
   * any therapy note, because what is skipped has guessed heights. Find in page, selection and screen readers reach it;
   * paper gets all of it. The margin keeps the glow of a highlight at the edge.
   */
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

  .evenfall-document .evenfall-stop {
    border-radius: 2px;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
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

  /* ProseMirror sets these beside a caret that stands next to an element; a host's img styles must not reach them. */
  .evenfall-document img.ProseMirror-separator {
    display: inline !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    margin: 0 !important;
    border: none !important;
  }

  @media (forced-colors: active) {
    .evenfall-document .evenfall-stop {
      outline: 1px solid Highlight;
    }
    .evenfall-document .evenfall-highlight {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      box-shadow: none;
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
