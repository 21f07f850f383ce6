import { assessRisk, type RiskConcept } from '@evenfall/templates';
import { numbersIn } from '../numbers.js';
import { FRAME_WORDS, GENERAL } from '../reading.js';
import { near } from '../stem.js';
import type { Check } from './report.js';

const OPEN = new Set(['positive', 'ambiguous']);
const UNSAID =
  /\b(?:won't|wont|would not|wouldn't|refus\w+ to|declin\w+ to|unwilling to) (?:say|answer|discuss|tell)\b/i;

/** Concepts whose wording is read in many ways; the others are held to the letter. */
const LESS: ReadonlySet<RiskConcept> = new Set<RiskConcept>(['means', 'abuse', 'avh']);
const ASKING = /\b(?:ask|assess|screen|discuss|address|evaluat|explor|inquir|query)\w*/i;
const UNASKED =
  /\b(?:(?:didn['’]?t|did not|not|never|forgot to|unable to)\s+(?:get to\s+)?(?:ask|assess|screen|discuss|address|evaluat)\w*)/i;
const NAMED: Partial<Record<RiskConcept, RegExp>> = {
  plan: /\bplan/i,
  intent: /\bint(?:ent|end)/i,
  means: /\b(?:means|access|gun|firearm|weapon|pill|medication|rifle|knife|knives)/i,
};
/** "roommate had SI, client says not him". */
const NOT_SELF =
  /\b(?:not|none|no|denie[sd])\s+(?:for |in |about |from )?(?:him|her|them|self|himself|herself|themsel\w+|own|client|patient)\b/i;

/** Without the words that only head a sentence: "Plan: …" names no plan of harm. */
export const unframed = (text: string): string =>
  text.replace(/^(?:plan:|the plan is to|homework:|follow-up:)\s*/i, '');

/** "HI no" as "no HI": shorthand that answers after the word. */
export const unturned = (text: string): string =>
  text
    .replace(/\basked (?:about|regarding|re)\s+([^:?.\n]{3,60}?)\s*[:?-]\s*(?:no|denied|none)\b/gi, 'denies $1')
    .replace(
      /\b((?:suicidal|homicidal) ideation|self-harm|hallucinations|plan|intent|means)\s*[:=?-]?\s*(?:no|none|neg|negative|nil|n)(?=\s*(?:[.,;\n]|$))/gi,
      'no $1',
    );

/** The state of every risk concept is the same on both sides. */
export const risk: Check = ({ said, source, both, content, words, sourceWords, knows }, report) => {
  const now = assessRisk(unframed(said));
  const then = assessRisk(unturned(source));
  const negators = words.filter((word) => word.negator).length;
  const negatorsThere = sourceWords.filter((word) => word.negator).length;
  const faithful =
    content.every((word) => GENERAL.has(word.stem) || numbersIn(word.text).length > 0 || knows(word.text)) &&
    negators > 0 === negatorsThere > 0;
  // Nothing is left out that may have changed it: "gave it to bro".
  const told = new Set(words.map((word) => word.stem));
  const whole = sourceWords.every(
    (word) =>
      FRAME_WORDS.has(word.stem) ||
      /^\d|^.$/.test(word.text) ||
      numbersIn(word.text).length > 0 ||
      near(word.stem, told),
  );
  for (const concept of Object.keys(now) as RiskConcept[]) {
    const state = now[concept].state;
    if (state === 'absent') continue;
    const known = then[concept].state;
    if (state === known || (OPEN.has(state) && OPEN.has(known))) continue;
    // Where means are kept is told in many ways; only that there are or are not any may not turn round.
    if (concept === 'means' && known !== 'absent' && state !== 'negated' && known !== 'negated') continue;
    // A denial of plan, intent or means names them.
    if (state === 'negated' && NAMED[concept] && !NAMED[concept].test(said)) continue;
    if (state === 'negated' && known === 'other_subject' && NOT_SELF.test(source)) continue;
    // Word for word as it stands there: what one side reads and the other does not is our reading, not its saying.
    if (
      LESS.has(concept) &&
      faithful &&
      ((known === 'absent' && state !== 'negated') || (negators + negatorsThere === 0 && whole))
    )
      continue;
    report('risk', known === 'absent' ? 'not-in-source' : 'differs', concept);
  }
  // NOT-ASSESSED-IS-NOT-DENIED.
  if (UNASKED.test(both) && /\b(?:den(?:y|ied|ies)|no|not|without|negative)\b/i.test(said) && !ASKING.test(said))
    report('risk', 'differs', 'not asked');
  if (/\b(?:denied|denies)\b/i.test(said) && UNSAID.test(both)) report('risk', 'differs', 'denied');
};
