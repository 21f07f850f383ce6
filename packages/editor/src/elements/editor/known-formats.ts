import { dap, type Format, loadFormats, soap } from '@evenfall/templates';
import { asGiven, wholeFormats } from './peek.js';

const FIRST: readonly Format[] = [soap, dap];

/** Those of ours that this page has: two by themselves, and all of them once one of the others was asked for. */
let ours = FIRST;

/** The formats of an editor: those its host gave, else ours that are here. What is no list is told by the workbench. */
export const formatsOf = (given: readonly Format[] | undefined): readonly Format[] =>
  Array.isArray(given) ? wholeFormats(given) : ours;

/** Whether a format is here, or will never be. */
export const isHere = (id: string, given: readonly Format[] | undefined): boolean =>
  Array.isArray(given) || ours !== FIRST || ours.some((format) => format.id === id);

/** The id of the format that a value seems to be in. */
export const formatIn = (raw: unknown): string | undefined => asGiven(raw)?.format?.id;

/** Somebody has them all, and brings them. */
export function learnFormats(formats: readonly Format[]): void {
  ours = formats;
}

/** Rejects where they cannot be had; calling again tries again. */
export const fetchFormats = async (): Promise<void> => learnFormats(await loadFormats());
