import type { EncounterContext } from '@evenfall/templates';

/** How a note calls the person in care. */
export type PersonWord = NonNullable<EncounterContext['clientTerm']>;

const WORDS: readonly [PersonWord, RegExp][] = [
  ['client', /\b(?:clients?|clts?|cts?)\b/gi],
  ['patient', /\b(?:patients?|pts?)\b/gi],
];

/** The word these texts use, the more frequent where they use both; undefined where they use neither. */
export function personWordIn(texts: Iterable<string>): PersonWord | undefined {
  const all = [...texts].join('\n');
  const [[first, one], [second, other]] = WORDS.map(
    ([word, form]) => [word, all.match(form)?.length ?? 0] as const,
  ) as [readonly [PersonWord, number], readonly [PersonWord, number]];
  if (one === other) return one ? first : undefined;
  return one > other ? first : second;
}

/** A sentence of ours in the person's own word: ours say “client”. */
export function withPersonWord(text: string, word: PersonWord): string {
  return word === 'client'
    ? text
    : text.replace(/\b(C|c)lient\b/g, (_, c: string) => (c === 'C' ? 'Patient' : 'patient'));
}
