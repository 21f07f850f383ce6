/** Text that a person writes by its name: `.name`, or from the menu. */
export interface Phrase {
  /** Letters, digits, `-` and `_`; found without regard to case. */
  readonly name: string;
  /** What is written; a line is a paragraph, `***` a stop for Tab. */
  readonly text: string;
  /** The person's own rather than the practice's. */
  readonly own?: boolean;
}

const NAME = /^[\p{L}\p{N}_-]{1,24}$/u;

/** Whether a phrase may have this name. */
export const isName = (name: string): boolean => NAME.test(name);

const lower = (text: string): string => text.toLowerCase();

/** Those that can be written, each name once: a person's own before the practice's, both before ours. */
export function usable(phrases: readonly Phrase[]): Phrase[] {
  const byName = new Map<string, Phrase>();
  for (const phrase of phrases) {
    // What a host gives may be anything.
    if (typeof phrase.name !== 'string' || typeof phrase.text !== 'string') continue;
    const known = byName.get(lower(phrase.name));
    if (!NAME.test(phrase.name) || !phrase.text.trim() || (known && (known.own || !phrase.own))) continue;
    byName.set(lower(phrase.name), phrase);
  }
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name));
}

export const phraseNamed = (phrases: readonly Phrase[], name: string): Phrase | undefined =>
  phrases.find((phrase) => lower(phrase.name) === lower(name));

/** Those whose name begins with these letters, then those whose name holds them. */
export function matching<T>(all: readonly T[], letters: string, nameOf: (one: T) => string): T[] {
  const wanted = lower(letters);
  const starts = all.filter((one) => lower(nameOf(one)).startsWith(wanted));
  const holds = all.filter((one) => !starts.includes(one) && lower(nameOf(one)).includes(wanted));
  return [...starts, ...holds];
}

/** The first words of a phrase, for a menu. */
export const glimpse = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
