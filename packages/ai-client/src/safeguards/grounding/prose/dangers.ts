import { assessRisk, RISK_CONCEPTS } from '@evenfall/templates';
import { type Check, NOW, OPEN, THEN, unframed } from '../checks/index.js';

/** A past that a history may be told of. */
const PAST_RISK =
  /\b(?:hx|history|h\/o|past|previous\w*|prior|ago|last|before|in (?:19|20)\d\d|used to|as a|since|former\w*|lifetime|ever|(?:19|20)\d\d|at \d+|then)\b/i;
/** A resource of crisis was turned to, not only named. */
const USED =
  /\b(?:call\w*|contact\w*|text\w*|rang|phoned|used|reached) (?:\p{L}+ ){0,3}(?:crisis|988|911|hotline|lifeline|police|cops?|ambulance)\b/iu;
const URGE = /\b(?:urges?|impulses?|crav\w+|thoughts?|wants?|wanted|tempt\w*)\b/i;
const ACT = /\b(?:self-(?:harmed|injured)|engaged in self-\w+|cut (?:her|him|them)sel\w+|burned|scratched)\b/i;
const ORDERED = /\b(?:tell|command|order|instruct)\w* (?:him|her|them|the (?:client|patient)) to\b/i;
const HEARD = /\b(?:hear\w*|voices?|AH|AVH|hallucinat\w*)\b/i;
const ORDER = /\b(?:tell|told|command|order|instruct|say)\w*/i;
const HARM = /^(?:cuts?|cutting|burns?|burned|burning|stab\w*|chok\w*|strangl\w*|punch\w*|attack\w*|overdos\w*)$/;

/** What was so then is not so now, a plan that is denied is no plan, an urge is no deed, and help named is not help called. */
export const dangers: Check = ({ said, both, words, sourceWords, clauses, sourceClauses, knows }, report) => {
  // What is so now, and what was so then, each by itself.
  for (const when of [NOW, THEN]) {
    const here = assessRisk(
      unframed(
        clauses
          .filter(({ text }) => when.test(text))
          .map(({ text }) => text)
          .join('. '),
      ),
    );
    const there = assessRisk(
      sourceClauses
        .filter(({ text }) => when.test(text))
        .map(({ text }) => text)
        .join('. '),
    );
    for (const concept of RISK_CONCEPTS)
      if (
        (OPEN.has(here[concept].state) && there[concept].state === 'negated') ||
        (here[concept].state === 'negated' && OPEN.has(there[concept].state))
      )
        report('risk', 'differs', concept);
  }
  if (/\bhistory\b/i.test(said) && !PAST_RISK.test(both)) report('risk', 'not-in-source', 'history');
  // "No plan" there, a plan here.
  for (const word of words) {
    if (!/^(?:plans?|intent|means|attempts?)$/.test(word.text) || !word.plain) continue;
    const there = sourceWords.filter(({ stem }) => stem === word.stem);
    if (there.length && there.every(({ negated }) => negated)) report('risk', 'differs', word.text);
  }
  // An urge is no deed.
  const act = ACT.exec(said)?.[0];
  if (act && URGE.test(both) && !URGE.test(said) && !ACT.test(both)) report('risk', 'differs', act);
  const ordered = ORDERED.exec(said)?.[0];
  if (ordered && HEARD.test(both) && !ORDER.test(both)) report('risk', 'not-in-source', ordered);
  const used = USED.exec(said)?.[0];
  if (used && !USED.test(both)) report('risk', 'not-in-source', used);
  for (const word of words) if (HARM.test(word.text) && !knows(word.text)) report('risk', 'not-in-source', word.text);
};
