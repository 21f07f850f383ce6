import { CONTENT_CSS } from './content-css.js';

/** One sheet a document: a constructable sheet cannot be shared between windows. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetOf(page: Document): CSSStyleSheet {
  let sheet = sheets.get(page);
  if (!sheet) {
    const { CSSStyleSheet } = page.defaultView ?? globalThis;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CONTENT_CSS);
    sheets.set(page, sheet);
  }
  return sheet;
}

/**
 * Gives the root an element stands in the styles of note content. Under a shadow root the document's
 * sheets do not reach, and without `white-space: pre-wrap` typed spaces become U+00A0. To call at mount
 * and after every move; where the sheet is there already, it does nothing.
 */
export function adoptContentSheet(element: Element) {
  const root = element.getRootNode();
  if (!('adoptedStyleSheets' in root)) return;
  const scope = root as Document | ShadowRoot;
  const sheet = sheetOf(element.ownerDocument);
  if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
}
