import type { AnswerGroup, ElementResult, QuickAnswer } from '@evenfall/templates';
import { interpreter } from './shell-message.js';

/*
 * What the catalogue says to a person, in the language of the page. What it writes into a note stays as it is: that is what is
 * read, signed and exported. Words of a host's own formats and rules stay theirs.
 */

/** The name of an element. */
export const elementLabel = (id: string, label: string): string => interpreter?.element(id)?.label ?? label;

/** What is asked about a result. */
export const questionOf = (result: Pick<ElementResult, 'question' | 'wording' | 'definition'>): string =>
  interpreter?.question(result) ?? result.question;

/** The name of a group of answers. */
export const groupLabel = (elementId: string, { id, label }: AnswerGroup): string =>
  interpreter?.element(elementId)?.answers?.[id]?.label ?? label;

/** The name of an answer. */
export const answerLabel = (elementId: string, group: AnswerGroup, { id, label }: QuickAnswer): string =>
  interpreter?.element(elementId)?.answers?.[group.id]?.answers[id] ?? label;

/** A service code, a range of scores, a domain of the mental status: its name. */
export const nameOf = (kind: 'codes' | 'bands' | 'terms', id: string, own = id): string =>
  interpreter?.names(kind)?.[id] ?? own;
