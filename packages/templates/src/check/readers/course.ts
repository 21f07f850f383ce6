import type { Reader } from '../line.js';

/* The course of treatment: how severe, what to expect, what changes, when it is done. */

const DEGREE = /\b(?:mild|moderate|severe)(?:ly)?\b|\bin (?:partial|full|early|sustained) remission\b/;

/** How severe the condition is: beside the diagnosis, as a band of a score, or said of symptoms as a whole. */
export const severity: Reader = (line) =>
  !line.section.isPlan &&
  DEGREE.test(line.s.lower) &&
  (line.documents.has('diagnosis') ||
    line.s.has('instrument') ||
    /\b(?:severity|range|band|symptoms? (?:are|is|remain\w*|now)|currently|condition)\b/.test(line.s.lower));

export const prognosis: Reader = ({ s }) =>
  /\bprognosis\b[^.;]{0,60}\b(?:good|excellent|fair|guarded|poor|favou?rable|unfavou?rable|positive|cautious|uncertain|hopeful)\b|\b(?:good|excellent|fair|guarded|poor|favou?rable) prognosis\b/.test(
    s.lower,
  );

/** What made communication harder, as the add-on wants it named. */
export const interactiveComplexity: Reader = ({ s, section }) =>
  !section.isPlan &&
  /\b(?:interactive complexity|interpreter|translator|play (?:equipment|materials?|figures?|therapy)|sentinel event|mandated report|maladaptive communication|(?:mother|father|parent|caregiver|guardian|family)(?:'s|s')? (?:\w+ ){0,3}(?:anger|anxiety|emotion\w*|behaviou?r|reactivity|interfer\w+|disrupt\w+|argu\w+)|high (?:reactivity|conflict)|repeated questions|disagree\w+ among)\b/.test(
    s.lower,
  );

/** The treatment plan is changed, or kept on purpose. */
export const planChange: Reader = ({ s }) =>
  /\b(?:treatment|tx|care|service) plan\b[^.;]{0,40}\b(?:updat\w+|chang\w+|revis\w+|modif\w+|amend\w+|adjust\w+|unchanged|kept|remains?|review\w*|renew\w*|extend\w*)\b|\b(?:updat\w+|chang\w+|revis\w+|modif\w+|amend\w+|adjust\w+|no changes? (?:to|in)|keep|review\w*) (?:the |her |his |their )?(?:treatment|tx|care|service) plan\b|\b(?:increas\w+|reduc\w+|decreas\w+|step\w*|taper\w*) (?:session )?(?:frequency|(?:down|up) (?:to|from))\b|\b(?:new|added?|revised|dropped) (?:a |the )?(?:goal|objective)\b/.test(
    s.lower,
  );

const ENDING =
  /\b(?:discharge|termination|graduat\w+|end(?:ing)? (?:of )?(?:treatment|therapy)|step(?:ping)? down|closing (?:the )?(?:case|file)|last session)\b/;

/** What will show that treatment is done. */
export const dischargeCriteria: Reader = (line) =>
  ENDING.test(line.s.lower) &&
  /\b(?:criteria|when|once|after|until|upon|if|ready|planned|at|following|below|for (?:\w+ )?(?:weeks?|months?))\b/.test(
    line.s.lower,
  ) &&
  !(line.documents.has('goal_link') && !/\bcriteria\b/.test(line.s.lower));

/** The end of this treatment is near or prepared. */
export const nearEnd: Reader = ({ s }) =>
  /\b(?:discharge planning|planned termination|termination (?:session|phase|planning)|nearing (?:discharge|termination|the end)|prepar\w+ (?:for )?(?:discharge|termination|ending)|last (?:two|three|few) sessions)\b/.test(
    s.lower,
  );
