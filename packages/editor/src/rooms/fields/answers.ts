import { answersInSections, type SectionAnswer } from '../../session/index.js';

/** Remembers each section by its text: after a pause only what was written in is read again. */
export function rememberedAnswers(): (text: Readonly<Record<string, string>>) => SectionAnswer[] {
  const known = new Map<string, { readonly text: string; readonly found: readonly SectionAnswer[] }>();
  return (sections) =>
    Object.entries(sections).flatMap(([section, text]) => {
      let entry = known.get(section);
      if (entry?.text !== text) {
        entry = { text, found: answersInSections({ [section]: text }) };
        known.set(section, entry);
      }
      return entry.found;
    });
}

/** The answer as it stands now, where words before it moved it; undefined where its words changed. */
export function shift(answer: SectionAnswer, text: string | undefined, words: string): SectionAnswer | undefined {
  if (text?.slice(answer.start, answer.end) === words) return answer;
  const start = text?.indexOf(words) ?? -1;
  return start < 0 ? undefined : { ...answer, start, end: start + words.length };
}
