import type { ClinicalWords } from '../../clinical-words.js';
import { reading, risk, signed, whole } from './judged.js';
import { done, encounter, next, told } from './session.js';

/** By the id of the element; the compiler names one that is missing. */
export const elements: ClinicalWords['elements'] = {
  ...encounter,
  ...told,
  ...done,
  ...risk,
  ...reading,
  ...next,
  ...signed,
  ...whole,
};
