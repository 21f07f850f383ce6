import type { ElementResult } from '@evenfall/templates';
import type { PromptActions, PromptRenderers } from './renderer.js';

/** The panel that a host draws itself for a question: once for each opening. */
export class OwnPanel {
  #drawn: { readonly elementId: string; node?: Node } | undefined;

  /** What the host drew; undefined where it draws none for this question, or the question is not open. */
  of(
    result: ElementResult,
    renderers: PromptRenderers | undefined,
    openId: string | undefined,
    actions: PromptActions,
  ): Node | undefined {
    const { elementId } = result;
    const draw = renderers?.[elementId];
    if (typeof draw !== 'function' || openId !== elementId) this.#drawn = undefined;
    else if (this.#drawn?.elementId !== elementId) {
      const drawn: { readonly elementId: string; node?: Node } = { elementId };
      this.#drawn = drawn;
      try {
        drawn.node = draw(result, actions);
      } catch (error) {
        // Whose code it is hears of it as of any other of theirs; a person is asked with a panel of ours.
        reportError(error);
      }
    }
    return this.#drawn?.node;
  }
}
