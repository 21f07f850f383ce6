/**
 * Which sentences a person had before their eyes. Seen means: the row had focus or the pointer on it, or it stood
 * in view, three quarters of it, while the person moved the pointer, scrolled or pressed a key. A row that was
 * merely rendered is not seen: nobody may have been there.
 */
export class SeenRows implements Disconnectable {
  readonly #visible = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #stop = new AbortController();

  /** @param onSeen gets rows as they are seen; each may come more than once */
  constructor(private readonly onSeen: (rows: Element[]) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#visible.add(target);
          else this.#visible.delete(target);
        }
      },
      { threshold: 0.75 },
    );
    const options = { passive: true, capture: true, signal: this.#stop.signal };
    for (const type of ['pointermove', 'wheel', 'touchmove', 'keydown']) addEventListener(type, this.#present, options);
  }

  watch(rows: Iterable<Element>): void {
    const now = new Set(rows);
    for (const row of this.#visible) if (!now.has(row)) this.#visible.delete(row);
    this.#observer.disconnect();
    for (const row of now) this.#observer.observe(row);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#stop.abort();
  }

  /** A script that scrolls or sends events is nobody's eyes. */
  #present = (event: Event): void => {
    if (event.isTrusted && this.#visible.size > 0) this.onSeen([...this.#visible]);
  };
}

interface Disconnectable {
  disconnect(): void;
}
