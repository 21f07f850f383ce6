import type { ClinicalWords } from '../../clinical-words.js';
import { elements } from './elements.js';
import { formats } from './formats.js';
import { questions } from './questions.js';
import { bands, codes, terms } from './words.js';

/** Spanish of the catalogue: what is asked and named, not what is written into a note. */
export const clinical: ClinicalWords = { elements, formats, questions, codes, bands, terms };
