/*
 * The typography of a note. The text lies in the page's light DOM, so every selector is prefixed, and each
 * token is read with its default here again: the private properties of the shadow tree are not for it.
 */
export const CONTENT_CSS = `
.evenfall-document {
  position: relative;
  white-space: pre-wrap;
  white-space: break-spaces;
  overflow-wrap: anywhere;
  outline: none;
}
.evenfall-document [contenteditable='false'] { white-space: normal; user-select: none; -webkit-user-select: none; }
.evenfall-section-body { display: grid; }
.evenfall-section-body > * { grid-area: 1 / 1; min-inline-size: 0; }
.evenfall-section-guidance { pointer-events: none; display: none; }
.evenfall-section[data-empty] .evenfall-section-guidance { display: block; }
`;
