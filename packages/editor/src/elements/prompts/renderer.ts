import type { ElementResult } from '@evenfall/templates';

/** What a host's own panel of a question can do; each closes as ours do. */
export interface PromptActions {
  /** Writes this sentence into the section of the question, as the person's answer. */
  answer(text: string): void;
  /** Puts the caret where the answer belongs. */
  write(): void;
  /** Asks again later. */
  later(): void;
}

/**
 * Draws what stands in the panel of an open question in place of our answers. Called once each time the question opens; what
 * it returns is kept until it closes. It stands in a shadow root: bring its style along, or use an element of your own.
 */
export type PromptRenderer = (result: ElementResult, actions: PromptActions) => Node;

/** By the id of an element or of a rule. */
export type PromptRenderers = Readonly<Record<string, PromptRenderer>>;
