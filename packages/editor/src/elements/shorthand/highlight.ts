/** A place in the shorthand: UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The text cut at the spans: overlapping ones are joined, what lies outside the text is ignored. */
export function cutAt(text: string, spans: readonly TextSpan[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start >= 0 && start < end && end <= text.length)) continue;
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return pieces;
}
