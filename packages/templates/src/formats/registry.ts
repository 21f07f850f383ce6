import { DOCUMENT_FORMATS } from './documents.js';
import type { Format } from './format.js';
import { PROGRESS_FORMATS } from './progress.js';

/** Every format of the record. Psychotherapy notes are not among them: they are held apart. */
export const FORMATS: readonly Format[] = [...PROGRESS_FORMATS, ...DOCUMENT_FORMATS];
