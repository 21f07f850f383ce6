import { assessRisk, type RiskConcept } from '@evenfall/templates';
import { numbersIn } from '../numbers.js';
import type { Word } from '../polarity.js';
import { FRAME_WORDS, GENERAL } from '../reading.js';
import { near } from '../stem.js';
import type { Check } from './report.js';

const PASSED = new Set(['negated', 'historical']);
export const OPEN = new Set(['positive', 'ambiguous']);
const UNSAID =
  /\b(?:won't|wont|would not|wouldn't|refus\w+ to|declin\w+ to|unwilling to) (?:say|answer|discuss|tell)\b/i;

/** Concepts whose wording is read in many ways; the others are held to the letter. */
const LESS: ReadonlySet<RiskConcept> = new Set<RiskConcept>(['means', 'abuse', 'avh']);
const EXPLICIT = /\b(?:suicid|homicid|plan to|intends? to|attempt)/i;
export const DANGER =
  /^(?:suicid\w*|homicid\w*|self-harm\w*|self-injur\w*|kill\w*|die|dying|dead|death|overdos\w*|firearms?|guns?|weapons?|lethal\w*|danger\w*|violen\w*|hallucinat\w*|voices|command|abus\w*|assault\w*|strangl\w*|hopeless\w*|unsafe|safe|safety|threat\w*|attempt\w*|imminent|psychosis|psychotic|delusion\w*|paranoi\w*|hears?|crisis|harm\w*|neglect\w*)$/;
const KIND =
  /^(?:active|actively|passive|passively|fleeting|chronic|frequent|persistent|constant|daily|imminent|specific|detailed|vague|command|recurrent|intrusive)$/;
export const NOW = /\b(?:current\w*|now|today|presently|at this time|ongoing|continu\w*)\b/i;
export const THEN =
  /\b(?:ago|last|past|history|hx|h\/o|previous\w*|prior|year|month|used to|in (?:19|20)\d\d|since|as a|childhood)\b/i;

/** "Clean from cutting 40 days": denied by its own word. */
const FREED = /\b(?:clean|free|abstinent) (?:from|of)\b|-free\b/i;

/** Words by which a danger is named. */
const CUE =
  /^(?:suicid\w*|homicid\w*|self-?\w+|kill\w*|die[ds]?|dying|dead|death\w*|alive|live|lives|life|wak\w+|end|ending|ended|disappear\w*|gone|jump\w*|burden|harm\w*|hurt\w*|injur\w*|overdos\w*|pills?|hang\w*|hung|shoot\w*|shot|stab\w*|cut\w*|burn\w*|scratch\w*|hit|hits|hitting|struck|strik\w+|beat\w*|punch\w*|slap\w*|chok\w*|strangl\w*|attack\w*|assault\w*|violen\w*|threat\w*|weapons?|guns?|firearms?|rifle|knife|knives|abus\w*|neglect\w*|rap\w+|bruis\w*|forced|voices?|command\w*|hallucinat\w*|hear\w*|see\w*|plan|plans|intent\w*|intend\w*|means|attempt\w*|hopeless\w*|pointless|worthless|better|point|drop\w*|push\w*|smother\w*|drown\w*|revenge|want|wants|wish\w*)$/;

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
      /\b((?:suicidal|homicidal) ideation|self-harm|hallucinations|plan|intent|means)\s*[:=?-]?\s*(?:now |currently |today |is )?(?:no|none|neg|negative|nil|n)(?=\s*(?:[.,;\n]|$))/gi,
      'no $1',
    );

const denied = (words: readonly Word[], there: readonly Word[]): boolean => {
  const named = (list: readonly Word[]) => list.filter(({ text, negator }) => !negator && DANGER.test(text));
  const [here, other] = [named(words), named(there)];
  const held = new Set(other.map(({ stem }) => stem));
  return (
    here.length > 0 &&
    here.every(({ negated, stem }) => negated && near(stem, held)) &&
    other.every(({ negated }) => negated)
  );
};

/** The state of every risk concept is the same on both sides. */
export const risk: Check = (reading, report) => {
  const { said, source, both, raw, content, words, sourceWords, knows, mirrored, answered } = reading;
  const now = assessRisk(unframed(said));
  const then = assessRisk(unturned(source));
  // As jotted too: writing out "no AVH" may turn how it reads. What one of the readings denies is denied.
  const jotted = assessRisk(unturned(raw.join('. ')));
  const stateOf = (concept: RiskConcept, state: string): string => {
    const [one, other] = [jotted[concept].state, then[concept].state];
    if (one === 'absent') return other;
    if (one === 'negated' || other === 'negated') return 'negated';
    if (other === 'absent') return one;
    return other === state ? other : one;
  };
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
  const same = mirrored?.(reading) ?? false;
  const others = reading.clauses.some(({ people }) => [...people].some((person) => person !== 'client'));
  if (answered?.(reading, report)) return;
  const shared = new Set<RiskConcept>();
  for (const concept of Object.keys(now) as RiskConcept[]) {
    const state = now[concept].state;
    if (state === 'absent') continue;
    const known = stateOf(concept, state);
    if (state === known || (same && known !== 'absent' && !(others && (concept === 'abuse' || concept === 'hi')))) {
      shared.add(concept);
      continue;
    }
    if (OPEN.has(state) && OPEN.has(known)) {
      shared.add(concept);
      if (state === 'ambiguous' || faithful || !EXPLICIT.test(said)) continue;
    }
    // Where means are kept is told in many ways; only that there are or are not any may not turn round.
    if (concept === 'means' && known !== 'absent' && state !== 'negated' && known !== 'negated') continue;
    // A denial of plan, intent or means names them.
    if (state === 'negated' && NAMED[concept] && !NAMED[concept].test(said)) continue;
    // What was, and is denied for the time since: past and denied are one.
    if (
      PASSED.has(state) &&
      PASSED.has(known) &&
      ((THEN.test(said) && THEN.test(both) && negators > 0 && negatorsThere > 0) || FREED.test(both))
    ) {
      shared.add(concept);
      continue;
    }
    if (state === 'negated' && known === 'other_subject' && NOT_SELF.test(source)) continue;
    // Not said there, not said here.
    if (state === 'ambiguous' && UNSAID.test(said) && UNSAID.test(both)) continue;
    // The same word of danger is denied on both sides, whatever each is read as.
    if (state === 'negated' && !OPEN.has(known) && denied(words, sourceWords)) continue;
    // Read into words that name no danger, or that the source has just so.
    const cues = words.filter(({ text }) => CUE.test(text));
    if (
      known === 'absent' &&
      OPEN.has(state) &&
      (!cues.length ||
        (cues.every(({ text, stem }) => sourceWords.some((other) => other.stem === stem) || knows(text)) &&
          content.every(({ text }) => knows(text) || !(DANGER.test(text) || CUE.test(text)))))
    )
      continue;
    // Word for word as it stands there: what one side reads and the other does not is our reading, not its saying.
    if (
      LESS.has(concept) &&
      faithful &&
      ((known === 'absent' && state !== 'negated') || (negators + negatorsThere === 0 && whole))
    )
      continue;
    report('risk', known === 'absent' ? 'not-in-source' : 'differs', concept);
  }
  // A word of danger that the source does not have, and that no state held in common explains.
  for (const word of words) {
    if (DANGER.test(word.text) && !shared.size && !knows(word.text) && !DANGER.test(both))
      report('risk', 'not-in-source', word.text);
    // How it is: active for passive, recent for long ago.
    if (shared.size && KIND.test(word.text) && !knows(word.text)) {
      const passive = /^passive/.test(word.text);
      if (!passive || /\bactive/i.test(both)) report('risk', 'not-in-source', word.text);
    }
  }
  // "No, not since college": none now.
  const since = /\bsince\b/i.test(both) && [...shared].every((concept) => now[concept].state === 'negated');
  if (shared.size && NOW.test(said) && !NOW.test(both) && THEN.test(both) && !since)
    report('risk', 'differs', NOW.exec(said)?.[0]);
  // NOT-ASSESSED-IS-NOT-DENIED.
  if (UNASKED.test(both) && /\b(?:den(?:y|ied|ies)|no|not|without|negative)\b/i.test(said) && !ASKING.test(said))
    report('risk', 'differs', 'not asked');
  if (
    UNASKED.test(said) &&
    !UNASKED.test(both) &&
    !/\b(?:no time|ran out|defer\w*|unable|couldn['’]?t|not done|n\/a)\b/i.test(both)
  )
    report('risk', 'differs', 'asked');
  if (/\b(?:denied|denies)\b/i.test(said) && UNSAID.test(both)) report('risk', 'differs', 'denied');
};
