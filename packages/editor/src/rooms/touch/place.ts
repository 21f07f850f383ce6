import type { Rect } from '../../placing/index.js';

/** What hangs under the last selected line: the handles that a finger drags, on Android 24 px and on iOS less. */
export const HANDLES = 28;

/** What stands over the first selected line: the menu of the system, and on iOS the upper handle. */
export const SYSTEM_MENU = 64;

/** Between the bar and the edge of what is in sight. */
const EDGE = 4;

/**
 * Where a bar of this size stands: under the words, where the system puts no menu; else over that menu. Undefined where
 * neither has room: words that fill what is in sight are not covered by tools that the toolbar has too.
 *
 * @param selected from the first selected line to the last
 * @param free what is in sight of the note: without keyboard, toolbar and sheets
 */
export function placeOf(
  selected: Rect,
  { width, height }: { readonly width: number; readonly height: number },
  free: Rect,
): { readonly left: number; readonly top: number } | undefined {
  const fits = (top: number) => top >= free.top + EDGE && top + height <= free.bottom - EDGE;
  const top = [selected.bottom + HANDLES, selected.top - SYSTEM_MENU - height].find(fits);
  if (top === undefined || width > free.right - free.left - 2 * EDGE) return undefined;
  const middle = (selected.left + selected.right - width) / 2;
  return { left: Math.max(free.left + EDGE, Math.min(middle, free.right - width - EDGE)), top };
}
