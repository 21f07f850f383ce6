import type { AnswerGroup, ElementResult, QuickAnswer } from '@evenfall/templates';
import { byUrgency, openGroups } from '../../prompts/index.js';

/**
 * The question of several parts that a person is in, as it was when they came: answered one by one, it waits until they
 * leave, since the parts they have not come to would go from under the hand.
 */
export class Held {
  #question: ElementResult | undefined;
  /** What was answered in it, by group. */
  readonly #given = new Map<string, QuickAnswer>();

  get some(): boolean {
    return this.#question !== undefined;
  }

  /** A question of one part is closed by its answer, and is not held. */
  hold(question: ElementResult): void {
    if (openGroups(question)[1]) this.#question ??= question;
  }

  /** Only what is open is held; true where that changed. */
  keep(openId: string | undefined): boolean {
    return this.#question?.elementId !== openId && this.release();
  }

  /** Nothing is held; true where something was. */
  release(): boolean {
    const held = this.some;
    this.#question = undefined;
    this.#given.clear();
    return held;
  }

  answered(group: AnswerGroup, answer: QuickAnswer): void {
    if (this.some) this.#given.set(group.id, answer);
  }

  /** The answer to show, unless the check asks this part again. */
  given(group: AnswerGroup, now: ElementResult | undefined): QuickAnswer | undefined {
    return now?.open?.includes(group.id) ? undefined : this.#given.get(group.id);
  }

  /** The most pressing first, and the held one where it stood. */
  order(results: readonly ElementResult[], before: readonly ElementResult[]): ElementResult[] {
    const held = this.#question;
    const ordered = byUrgency(results.filter(({ elementId }) => elementId !== held?.elementId));
    if (held) ordered.splice(before.indexOf(held), 0, held);
    return ordered;
  }
}
