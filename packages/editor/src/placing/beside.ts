import { inSight, type Rect } from './sight.js';

/** Between a box, what it belongs to, and the edge of the window; in pixels. */
const GAP = 4;

/**
 * Places a fixed box under what it belongs to, or over it where there is more room: inside what is in sight, and no taller
 * than the room there is.
 */
export function standBeside(box: HTMLElement, { left, top, bottom }: Pick<Rect, 'left' | 'top' | 'bottom'>): void {
  const sight = inSight();
  const { style } = box;
  style.maxBlockSize = '';
  const { width, height } = box.getBoundingClientRect();
  const under = sight.bottom - bottom - 2 * GAP;
  const over = top - sight.top - 2 * GAP;
  const below = under >= Math.min(height, over);
  const room = below ? under : over;
  if (height > room) style.maxBlockSize = `${room}px`;
  style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP))}px`;
  style.top = `${below ? bottom + GAP : top - Math.min(height, room) - GAP}px`;
}
