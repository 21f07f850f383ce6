/**
 * What the engine at hand lets a test do. A test that needs more is not defined there, and docs/browsers.md says which
 * and why: it is a list of what nobody checked in that engine, not of what does not work.
 */
const chromium = 'chrome' in globalThis;

export const engine = {
  /** Composes with an input method, through the DevTools protocol. */
  composes: chromium,
  /** Counts nodes and listeners after forced collection, through the DevTools protocol. */
  readsMemory: chromium,
  /** Emulates a coarse pointer and forced colours, through the DevTools protocol. */
  emulatesMedia: chromium,
  /** Writes each step of a composition into the text node of the last, without editing anything else. */
  composesInPlace: 'mozInnerScreenX' in globalThis,
  /** Tells the key that ends a composition after it, as Safari does; others tell it within. */
  confirmsLate: navigator.vendor.startsWith('Apple'),
} as const;
