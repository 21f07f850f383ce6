import { language } from '../../localization/index.js';

/**
 * How an element writes dates and lists: as the nearest `lang` says, also outside its shadow root, so that `es-MX` and `es`
 * differ; and never in another language than the words around them.
 */
export function localeOf(element: Element, spoken = language()): string {
  for (let at: Element | null = element; at; ) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang.split('-', 1)[0]?.toLowerCase() === spoken.split('-', 1)[0] ? lang : spoken;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return spoken;
}
