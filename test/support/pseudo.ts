/** A language nobody speaks: every string of ours stands between brackets, so that one without them is not ours. */
const mark = (message: unknown): unknown => {
  if (typeof message === 'string') return `⟦${message}⟧`;
  if (typeof message !== 'object' || message === null) return message;
  if (Array.isArray(message)) return message.map(mark);
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, mark(value)]));
};

/** The same strings, each between brackets. */
export const pseudoOf = <T>(strings: T): T => mark(strings) as T;

const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/**
 * Every text and label under an element, also in shadow roots; not what a person wrote into a note, and not what is marked as
 * English because it will stand in one.
 */
export function* saidIn(root: Element | ShadowRoot): Generator<string> {
  for (const child of root.childNodes) {
    if (child instanceof Text) yield child.data;
    if (!(child instanceof Element) || child.matches('style, .evenfall-section-text, [lang=en]')) continue;
    for (const name of ATTRIBUTES) yield child.getAttribute(name) ?? '';
    if (child.shadowRoot) yield* saidIn(child.shadowRoot);
    yield* saidIn(child);
  }
}

/** What is left of a text when ours and what was given is taken out: nothing with letters, one hopes. */
export function foreign(text: string, given: ReadonlySet<string>): string {
  let rest = text;
  // Ours may stand within ours.
  for (let before = ''; rest !== before; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  rest = rest.replace(/[“”]/g, '').trim();
  return !/\p{L}{2}/u.test(rest) || given.has(rest) ? '' : rest;
}
