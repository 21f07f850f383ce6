import { DOCUMENT_FORMATS } from './documents.js';
import type { Format } from './format.js';
import { OTHER_PROGRESS_FORMATS } from './other-progress.js';

/** For `loadFormats`, and for nobody else: what is only ever imported on demand can be a file of its own in any bundle. */
export const OTHER_FORMATS: readonly Format[] = [...OTHER_PROGRESS_FORMATS, ...DOCUMENT_FORMATS];
