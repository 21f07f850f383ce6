/** Milliseconds after which it is done whatever the page does: one that nobody sees draws no frame. */
const LATEST = 200;

/** When what is shown now is painted, and the page has nothing more urgent to do, such as writing a key that was pressed. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    const done = () => resolve();
    setTimeout(done, LATEST);
    // Safari has no idle callback: there it is the task after the frame.
    requestAnimationFrame(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(done) : setTimeout(done)));
  });
