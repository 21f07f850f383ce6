import { Sentence } from '@evenfall/templates';
import { said } from './parts.js';
import type { Rule } from './told.js';

/* What names its own kind and stands as it was written: labels, and the visit itself. */

/** What its label tells of: no one's account and no intervention. */
const LABELLED =
  /^(?:problem(?: list)?(?: #?\d)?|themes?|(?:\p{L}+ )?(?:group|session|labs?|vitals|target|topic|diary|card|vulnerabilities|agreed|spiritual(?:ity)?|supports?|strengths|medical|legal|social|trigger|future|stressors?)|stage(?: of change)?|protective(?: factors)?|plan b)\s*:\s/iu;
const FACTORS =
  /^(protective factors|triggers|strengths) (?!list\b|inventory\b|exercise\b)(?!:)(?=\p{L})(?!are\b|were\b|include)/iu;

export const labelled: Rule = ({ text }) => {
  const factors = FACTORS.exec(text);
  return said(factors ? `${factors[1]}: ${text.slice(factors[0].length)}` : LABELLED.test(text) && text);
};

/** The visit itself, not what was said in it. */
const LOGISTICS =
  /^(?:follow[- ]up$|(?:\p{L}+ ){0,2}(?:session|walk-in)(?: (?:with|per)\b.*)?$|late cancel\b.*|(?:week|visit|module) #?\d+ (?:of|\/) ?\d+|session (?:focus(?:ed)?|center(?:ed)?) (?:on|was)\b.*|session (?:#|number )?\p{L}+ of\b.*|(?:\p{L}+ ){1,4}group \d+ ?m(?:in\p{L}*)?\b.*|couple \d+ minutes$|(?:\p{L}+ )?group #?\d+ ?(?:of|\/) ?\d+.*|(?:home visit|session|telehealth|video|phone|individual|group)\b.*\b\d+ minutes|(?:a )?(?:follow[- ]up|intake|first|second|third|\d+(?:st|nd|rd|th)) (?:session|visit|appointment|with|call)\b.*)$/iu;

export const visit: Rule = ({ fragment, slot, text }) => {
  // "ERP week 7", "CBT-I session 3"
  const numbered =
    slot !== 'plan' &&
    / (?:s|session|week|visit) ?#?\d{1,2}$/i.test(text) &&
    new Sentence(text, 0, text.length).has('modality_name', 'technique');
  // "Eating disorder f/u": what the visit is for.
  const purpose = fragment.after === 'start' && /^(?:\p{L}+ ){1,4}(?:follow[- ]?up|check-?in|intake)$/iu.test(text);
  const itself = LOGISTICS.test(text) && (slot !== 'plan' || !/^individual session/i.test(text));
  return said((numbered || purpose || itself) && text);
};
