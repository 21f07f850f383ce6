import type { Message } from './fill.js';
import type { Group, Translation } from './translation.js';

/*
 * One language a page: what a person reads in an attestation and what is recorded of it must be the same words, whoever
 * draws and whoever signs. English comes with the elements; another language comes when the page brings it.
 */

let known: Readonly<Record<string, Translation>> = {};
const listeners = new Set<() => void>();
let chosen: string | undefined;

/** To call when another language may be spoken. */
export function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** The words of the page's language, where it is not English. */
export function translation(): Translation | undefined {
  const tag = (chosen ?? globalThis.document?.documentElement.lang ?? '').toLowerCase();
  return known[tag] ?? known[tag.split('-')[0] as string];
}

/** The language that is spoken on this page: that of `setLanguage`, else of `<html lang>`, where there are words for it. */
export const language = (): string => translation()?.language ?? 'en';

/** Has the words of a language from now on. */
export function know(added: Translation): void {
  known = { ...known, [added.language.toLowerCase()]: added };
}

/** Speaks this language, whatever that of the page; undefined goes back to the page's own. */
export function setLanguage(tag: string | undefined): void {
  chosen = tag;
  tell();
}

/** Called when another language is spoken. Returns the way to stop. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A message in the language of the page, where it is not English. */
export const spoken = (group: Group, key: string): Message | undefined =>
  (translation()?.[group] as Readonly<Record<string, Message>> | undefined)?.[key];
