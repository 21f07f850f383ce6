/** Google Docs puts a list inside a list beside its items, where it belongs inside the item before it. */
export function nestedLists(root: ParentNode): void {
  for (const list of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
  }
}

/** A row of a table is a line: a label and its value, or cells with a bar between, as an EHR prints them. */
export function tableRows(root: ParentNode): void {
  for (const row of [...root.querySelectorAll('tr')].reverse()) {
    const cells = [...row.children].filter((cell) => cell.textContent?.trim());
    // A table that lays a page out holds blocks, and is no row of values.
    if (cells.length < 2 || cells.some((cell) => cell.querySelector('p + p, ul, ol, table, div + div'))) continue;
    // A heading cell without a colon gets one; anything else only a space, since nobody knows what was meant.
    const labelled = cells[0]?.localName === 'th' && !/[:?]\s*$/.test(cells[0].textContent ?? '');
    const line = row.ownerDocument.createElement('p');
    cells.forEach((cell, index) => {
      if (index > 0) line.append(cells.length > 2 ? ' | ' : labelled ? ': ' : ' ');
      for (const block of cell.querySelectorAll('p, div')) block.replaceWith(...block.childNodes);
      line.append(...cell.childNodes);
    });
    row.replaceChildren(line);
  }
}

/**
 * What no person reads, and what is no text of the page: words that a tracked change took out, which would say the opposite of
 * what stands, and the comments of reviewers with the marks that lead to them.
 */
const NO_TEXT =
  'style, script, meta, link, xml, title, del, [style*="mso-element:comment"], [class^=MsoCommentRef], .msocomanchor';

/** What no person reads: Word's empty paragraphs, and elements of Office that hold a space and nothing else. */
export function officeRests(root: ParentNode): void {
  for (const element of root.querySelectorAll(NO_TEXT)) element.remove();
  for (const element of root.querySelectorAll('p')) {
    if (!element.textContent?.replaceAll('\u00a0', ' ').trim() && !element.querySelector('br, img')) element.remove();
  }
  for (const element of [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes(':'))) {
    element.replaceWith(...element.childNodes);
  }
}
