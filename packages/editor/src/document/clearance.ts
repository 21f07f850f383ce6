import { inSight } from '../placing/index.js';

/**
 * Pixels that stay free around a caret that is scrolled to, as many as the style sheet says at top and bottom. ProseMirror
 * takes what is in sight for the top of the window; where a virtual keyboard or magnifying moved it, the caret is kept there.
 */
export function clearanceOf(dom: () => Element) {
  let known: { readonly top: number; readonly bottom: number } | undefined;
  const read = () => {
    if (!known) {
      const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(dom());
      const sight = inSight();
      // What stays at the lower edge of the window is under the keyboard, as far as that reaches.
      const hidden = document.documentElement.clientHeight - sight.bottom;
      const bottom = Number.parseFloat(scrollMarginBlockEnd) || 24;
      known = {
        top: (Number.parseFloat(scrollMarginBlockStart) || 5) + sight.top,
        bottom: Math.max(Math.min(bottom, 24), bottom - hidden) - sight.top,
      };
      // ProseMirror asks again and again at every key.
      queueMicrotask(() => {
        known = undefined;
      });
    }
    return known;
  };
  return {
    get top() {
      return read().top;
    },
    get bottom() {
      return read().bottom;
    },
    right: 5,
    left: 5,
  };
}
