import { nestedLists, officeRests, tableRows } from './structure.js';
import { cleanText } from './text.js';
import { wordLists } from './word.js';

const OWN = '[data-pm-slice], [data-evenfall-section]';

/**
 * Cleans what another program put on the clipboard, in place: lists are lists, a row is a line, and characters are those
 * that were meant. Bold, italic and underline stay, which the schema reads; what else it does not know it leaves out.
 */
export function cleanHtml(root: HTMLElement): void {
  // What was copied here is clean, and its empty paragraphs are meant.
  if (root.matches(OWN) || root.querySelector(OWN)) return;
  wordLists(root);
  nestedLists(root);
  tableRows(root);
  officeRests(root);
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const clean = cleanText(text);
    if (clean !== text) node.nodeValue = clean;
  }
}
