import { ELEMENTS } from '../elements/index.js';

/*
 * The sentences that the quick answers of the catalogue write. What a press was made for is settled by it, wherever the
 * sentence stands and whatever a reader makes of its words: also "not assessed", with the reason (NOT-ASSESSED-IS-NOT-DENIED).
 */

const ANSWERS = ELEMENTS.flatMap(({ id, answers = [] }) =>
  // The risk screen is read by its parts.
  id === 'risk_screen' ? [] : answers.flatMap((group) => group.answers.map(({ text }) => ({ id, text }))),
);

/** Names alone: "Homework: …" may as well tell what came of it, and "Next session: …" what it is to be about. */
const NAMES = new Set(['', 'affect', 'homework:', 'medication:', 'modality:', 'next session:', 'suicidal thoughts:']);

const WHOLE = new Map(ANSWERS.map(({ id, text }) => [text.toLowerCase(), id]));
const BEGUN = new Map(
  ANSWERS.flatMap(({ id, text }) => {
    const [begin = '', ...rest] = text.toLowerCase().split(/ ?\{reason\}/);
    return rest.length && !NAMES.has(begin) ? [[begin, id] as const] : [];
  }),
);

/** The element that a sentence answers, where a quick answer wrote it. */
export function quicklyAnswered(sentence: string): string | undefined {
  const said = sentence.replace(/^(\s*)patient\b/, '$1client').trim();
  const colon = said.indexOf(':') + 1;
  return (
    WHOLE.get(said) ?? (colon && /[\p{L}\p{N}]/u.test(said.slice(colon)) ? BEGUN.get(said.slice(0, colon)) : undefined)
  );
}
