/** In pixels of the window, as of `getBoundingClientRect`. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of the window a virtual keyboard leaves, and magnifying: the layout is not told. */
export function inSight(): Rect {
  const {
    offsetLeft: left = 0,
    offsetTop: top = 0,
    width = innerWidth,
    height = innerHeight,
  }: Partial<VisualViewport> = visualViewport ?? {};
  return { left, right: left + width, top, bottom: top + height };
}
