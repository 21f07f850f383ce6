import * as z from 'zod/mini';

const SourceRef = z.union([
  z.object({ id: z.string(), quote: z.string().check(z.minLength(1)) }),
  z.object({ id: z.string(), start: z.number().check(z.int()), end: z.number().check(z.int()) }),
]);
/** What a sentence rests on, as the model names it: words to be found in the source, or a place in it. */
export type SourceRef = z.infer<typeof SourceRef>;

const SentenceLine = z.object({
  section: z.string(),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  sources: z.array(SourceRef).check(z.maxLength(20)),
});
const DoneLine = z.object({ section: z.string(), done: z.literal(true) });

export type Line =
  | { kind: 'sentence'; section: string; text: string; sources: SourceRef[] }
  | { kind: 'done'; section: string }
  | { kind: 'blank' }
  | { kind: 'bad' };

/** Models wrap lines in code fences however often they are told not to. */
const BLANK = /^(`{3}\w*|[[\],]*)$/;

/** One line of the answer. Never throws: a model can write anything. */
export function parseLine(raw: string): Line {
  const line = raw.trim().replace(/,$/, '');
  if (BLANK.test(line)) return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: 'bad' };
  }
  const sentence = SentenceLine.safeParse(value);
  if (sentence.success) return { kind: 'sentence', ...sentence.data };
  const done = DoneLine.safeParse(value);
  return done.success ? { kind: 'done', section: done.data.section } : { kind: 'bad' };
}

/** What can be shown of a line that is still being written. */
export function previewOf(rest: string): { section: string; text: string } | undefined {
  const [, section, escaped] =
    /^\s*\{\s*"section"\s*:\s*"([^"\\]*)"\s*,\s*"text"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(rest) ?? [];
  if (section === undefined || !escaped) return undefined;
  try {
    // Half an escape sequence was not matched, or fails here.
    return { section, text: JSON.parse(`"${escaped}"`) };
  } catch {
    return undefined;
  }
}
