import type { Reader } from '../line.js';

/** Use or abstinence, of the client. */
export const substanceUse: Reader = ({ s, section }) =>
  section.has('report', 'observe') &&
  !section.isPlan &&
  !s.elsewhere &&
  s.has('substance') &&
  (s.counted || s.has('substance_frame')) &&
  !/\bused (?:to|the)\b/.test(s.lower) &&
  !s.has('hw_tool');

/** "Interventions included cognitive restructuring": a technique behind the words that say it was done here. */
export const statedIntervention: Reader = ({ s, section }) =>
  !section.isPlan &&
  s.has('technique') &&
  /^(?:interventions?|techniques?|session work) (?:today )?(?:included|were|used|provided|delivered)\b/.test(s.lower);
