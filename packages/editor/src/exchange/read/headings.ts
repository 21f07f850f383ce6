import type { Format, SectionDefinition } from '@evenfall/templates';

/** A line that says which section follows, and what stands behind it on the same line. */
export interface Heading {
  readonly name: string;
  readonly rest: string;
}

/**
 * `Plan: weekly`, `PLAN`, `P:`, `## Plan`, `**Plan** – weekly`, `[Plan]`; not `Plan to continue`: a name of several lines is
 * none, and a name with words behind it needs a sign between.
 */
const HEADING =
  /^\s{0,8}(?:#{1,6}\s+)?(?:\*\*|__|\[)?\s*(?<name>[\p{L}][\p{L}\d /&'’()+-]{0,48}?)\s*(?:\]|\*\*|__)?\s*(?:(?<sign>:|\s[-–—]\s|[–—])\s*(?:\*\*|__)?\s*(?<rest>.*))?$/u;

export function headingOf(line: string): Heading | undefined {
  if (line.length > 2000) return undefined;
  const { name, sign, rest } = HEADING.exec(line)?.groups ?? {};
  if (name === undefined) return undefined;
  // A letter alone is a heading only with a sign: "I" begins many sentences.
  if (sign === undefined && name.trim().length < 3) return undefined;
  return { name: plain(name), rest: rest?.trim() ?? '' };
}

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The section of a format that a heading names: by its id, its title, or another of its names. */
export function sectionNamed(format: Format, name: string): SectionDefinition | undefined {
  return (
    format.sections.find(({ id, title }) => id === name || plain(title) === name) ??
    format.sections.find(({ aliases }) => aliases.includes(name))
  );
}

/** The format whose sections these headings name best: most of them, each once; of equals the first. */
export function bestFormat(names: readonly string[], formats: readonly Format[]): Format | undefined {
  let best: { format: Format; score: number } | undefined;
  for (const format of formats) {
    const found = new Set(names.flatMap((name) => sectionNamed(format, name)?.id ?? []));
    const titled = new Set(names.filter((name) => format.sections.some(({ title }) => plain(title) === name)));
    // A title says more than a letter that many formats share; a section nobody named says something against.
    const score = found.size * 100 + titled.size * 10 - (format.sections.length - found.size) * 75;
    if (found.size > 0 && (!best || score > best.score)) best = { format, score };
  }
  return best?.format;
}

/** A line that is a heading of some format. */
export function knownHeading(line: string, formats: readonly Format[]): Heading | undefined {
  const heading = headingOf(line);
  return heading && formats.some((format) => sectionNamed(format, heading.name)) ? heading : undefined;
}
