/** Pixels that stay free around a caret that is scrolled to, as many as the style sheet says at top and bottom. */
export function clearanceOf(dom: () => Element) {
  let known: { readonly top: number; readonly bottom: number } | undefined;
  const read = () => {
    if (!known) {
      const { scrollMarginBlockStart, scrollMarginBlockEnd } = getComputedStyle(dom());
      known = {
        top: Number.parseFloat(scrollMarginBlockStart) || 5,
        bottom: Number.parseFloat(scrollMarginBlockEnd) || 24,
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
