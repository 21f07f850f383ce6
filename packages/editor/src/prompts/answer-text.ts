import type { AnswerGroup, ElementResult, QuickAnswer } from '@evenfall/templates';
import { type PersonWord, withPersonWord } from './person-word.js';

/** The answer groups of an element that still want an answer: all, unless the check names the open ones. */
export function openGroups(result: ElementResult): readonly AnswerGroup[] {
  const groups = result.definition.answers ?? [];
  const { open } = result;
  return open ? groups.filter((group) => open.includes(group.id)) : groups;
}

/**
 * The sentence a quick answer writes into the note. A reason is the person's own words: it is put in as it is,
 * without the full stop that would double the sentence's own.
 *
 * @param person how the note calls the person in care
 * @throws {RangeError} when the answer needs a reason and has none, or is not one of the group.
 */
export function answerText(
  group: AnswerGroup,
  answer: QuickAnswer,
  reason = '',
  person: PersonWord = 'client',
): string {
  if (!group.answers.includes(answer)) throw new RangeError(`answer "${answer.id}" is not of group "${group.id}"`);
  const words = reason.replace(/\s+/g, ' ').trim();
  const own = withPersonWord(answer.text, person);
  if (!answer.needsReason) return own;
  if (!words) throw new RangeError(`answer "${answer.id}" needs a reason`);
  const text = own.replace('{reason}', () => words.replace(/\.+$/, ''));
  return text.replace(/([!?])\.$/, '$1');
}
