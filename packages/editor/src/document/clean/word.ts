/*
 * Lists as Word writes them: paragraphs with a style that names list and level, each with its marker as text. A browser
 * knows nothing of `mso-list`, so the style is read as it is written.
 */

const LEVEL = /mso-list:\s*(?!ignore)[^;"]*?\blevel(\d+)/i;
const IGNORED = /mso-list:\s*ignore/i;

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

const levelOf = (element: Element): number | undefined => {
  const level = LEVEL.exec(styleOf(element))?.[1];
  return level === undefined ? undefined : Number(level);
};

/** Takes the marker out and says which kind of list it began. */
function takeMarker(item: Element): 'ul' | 'ol' {
  const markers = [...item.querySelectorAll('[style]')].filter((element) => IGNORED.test(styleOf(element)));
  const text = markers.map((marker) => marker.textContent ?? '').join('');
  for (const marker of markers) marker.remove();
  return /^\s*(?:\d+|[a-z]{1,4})[.)]/i.test(text) ? 'ol' : 'ul';
}

function listFor(open: { level: number; list: Element }[], level: number, kind: 'ul' | 'ol', before: Element): Element {
  while (open.length && (open.at(-1)?.level ?? 0) > level) open.pop();
  const top = open.at(-1);
  if (top?.level === level && top.list.localName === kind) return top.list;
  if (top?.level === level) open.pop();
  const list = before.ownerDocument.createElement(kind);
  const parent = open.at(-1)?.list.lastElementChild;
  if (parent) parent.append(list);
  else before.before(list);
  open.push({ level, list });
  return list;
}

/** Makes lists of the paragraphs that are items of one. */
export function wordLists(root: ParentNode): void {
  let open: { level: number; list: Element }[] = [];
  let previous: Element | undefined;
  for (const item of root.querySelectorAll(
    'p[style*="mso-list"], h1[style*="mso-list"], h2[style*="mso-list"], h3[style*="mso-list"]',
  )) {
    const level = levelOf(item);
    if (level === undefined) continue;
    const follows = previous !== undefined && item.previousElementSibling === previous;
    if (!follows) open = [];
    const list = listFor(open, level, takeMarker(item), item);
    const entry = item.ownerDocument.createElement('li');
    const words = item.ownerDocument.createElement('p');
    words.append(...item.childNodes);
    entry.append(words);
    list.append(entry);
    item.remove();
    previous = open[0]?.list;
  }
}
