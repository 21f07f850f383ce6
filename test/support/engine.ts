import { executeServerCommand } from '@web/test-runner-commands';

/**
 * What the engine at hand lets a test do. A test that needs more is pending there (`needing`), and docs/browsers.md names
 * it and says why: it is a list of what nobody checked in that engine, not of what does not work. `pnpm test:engines`
 * holds the list against what was left out.
 */
const chromium = 'chrome' in globalThis;
const webkit = navigator.vendor.startsWith('Apple');

const abilities = {
  /** Composes with an input method, through the DevTools protocol. */
  composes: chromium,
  /** Counts nodes and listeners after forced collection, through the DevTools protocol. */
  readsMemory: chromium,
  /** Has a coarse pointer, or emulates one through the DevTools protocol. */
  hasCoarsePointer: chromium || matchMedia('(pointer: coarse)').matches,
  /** Emulates forced colours, reduced motion and print, through the DevTools protocol. */
  emulatesMedia: chromium,
} as const;

export const engine = {
  /** Writes each step of a composition into the text node of the last, without editing anything else. */
  composesInPlace: 'mozInnerScreenX' in globalThis,
  /** Tells the key that ends a composition after it, as Safari does; others tell it within. */
  confirmsLate: webkit,
  /** Has a key for undo in a plain text field: WebKitGTK leaves that to the program around it. */
  undoesFieldsByKey: !webkit,
} as const;

/** `it` and `describe` for tests that need an ability: pending, and so counted, in an engine without it. */
export function needing(ability: keyof typeof abilities) {
  return abilities[ability] ? { it, describe } : { it: it.skip, describe: describe.skip };
}

/** The page as a finger has it, until the command `media` takes that back; a browser that is touched anyway stays so. */
export async function coarsePointer(): Promise<void> {
  if (!matchMedia('(pointer: coarse)').matches) await executeServerCommand('media', { coarse: true });
}
