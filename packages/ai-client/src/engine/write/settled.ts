import type { Fragment } from '../read/index.js';
import type { DraftSlot } from '../slots.js';
import { PERSON, shapeOf, wordsOf } from './grammar.js';
import { baseOfPast } from './inflect.js';
import { measureClause } from './measure.js';
import { DOMAIN } from './observed.js';
import { LEADING_TERM } from './parts.js';
import type { Placed } from './placed.js';
import { SETTLED } from './planned.js';
import { ratingOf } from './ratings.js';
import { isClients } from './session.js';
import { isAct, isTherapists } from './therapist.js';
import { acts, diagnosed, nameIs, personIs } from './things.js';

/*
 * What a jotting says by itself and where it stands do not always agree: "tonight" goes with what it hangs on, and in a row of deeds
 * each has the doer of the first.
 */

/** "8/10", "6 of 7 nights", "2 attacks", "cost": no statement of its own. */
const TRAILING =
  /^(?:no|yes|nope|done|sent|booked|scheduled|completed)$|^meant \S.*$|^on (?:CIWA|COWS|MAT|1:1|probation|parole)\b.*$|^on (?:the )?(?:line|phone|speaker|hold)\b.*$|^asked (?:directly|separately|outright|twice|each|both)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:and|\+|&) \p{Lu}\p{L}+day$|^(?:tonight|today|tomorrow|yesterday|now|(?:not|none)(?: now| since| today| currently))(?: or (?:tonight|today|tomorrow|later))?$|^(?:~|approximately |maybe |about |around |up to )?\d[\d/.,-]*(?:\s+\S+){0,3}$|^(?:cost|broken|fragmented|interrupted|daily|nightly|weekly|ok|okay|none|mild|moderate|severe|shallow|superficial|deep|incomplete)$|^(?:alone|by (?:him|her|them)self)$|^enough (?:for|to|until)\b.*$|^(?:ref(?:erence)?|case|report|intake|confirmation) ?(?:#|no\.?|number) ?\S+$|^last(?:s|ed|ing) (?:~|approximately |about |up to )?\d.*$|^(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)\p{L}* \d{1,2}$|^(?:upper|lower|inner|outer|left|right) (?:thigh|arm|forearm|leg|wrist)s?$/iu;

/** A number that only counts: in a plan "2 NA meetings" is one more thing to do. */
const COUNTS =
  /^(?:~|approximately |maybe |about |up to )?\d[\d/.,-]*(?:\s?(?:times?|minutes?|hours?|days?|weeks?|months?|reps|pages?|rounds?|total|max|am|pm|mg)\b.*)?$/i;
export const trails = (text: string, slot: DraftSlot | undefined, before = ''): boolean =>
  // "rated lot 4/10, class 9/10"
  (TRAILING.test(text) ||
    (/\d\/10$/.test(before) && /^\p{L}+ \d{1,2}\/10$/u.test(text)) ||
    // "PHQ-9: him 12, her 8"
    (/ (?:him|her|\p{Lu}\p{Ll}*) \d{1,2}$/u.test(before) && /^(?:him|her|\p{Lu}\p{Ll}*) \d{1,2}$/u.test(text))) &&
  !/^988\b/.test(text) &&
  !(slot === 'plan' && /^\d/.test(text) && !COUNTS.test(text));

/** A clause told of someone else than the client. */
export const hasOtherSubject = (text: string): boolean =>
  (shapeOf(text).kind === 'clause' || acts(text)) &&
  // "thoughts in order": nobody who does something.
  !DOMAIN.test(text) &&
  !LEADING_TERM.test(text) &&
  !/^(?:he|she|they|i|we|it|this|that|there|nobody|no one|everyone|everybody)\b/i.test(text);

/** How arms are kept, behind their name, and what voices do. */
export const KEPT =
  /^(?:un)?(?:locked|loaded|stored|secured)(?: up| away)?$|^(?:in (?:the |a )?(?:gun )?safe|trigger locks?\b.*|ammo\b.*|.{2,20} (?:has|holds|knows) (?:the )?(?:only )?(?:key|keys|code|combo|combination)|code known\b.*|(?:not )?(?:command\w*|commenting|derogatory)\b.{0,30})$/i;

/** Says nothing by itself: it goes where the fragment before it goes. */
const hangs = ({ after, heading }: Fragment, text: string, before: DraftSlot | undefined, told: string): boolean =>
  (after === 'comma' && !heading?.homework && trails(text, before, told)) ||
  // "contract with mom, she agreed": whoever was just named.
  (after === 'comma' &&
    /^s?he \p{L}/iu.test(text) &&
    wordsOf(told).some((word) => PERSON.test(word) && !/^(?:client|patient|therapist)$/.test(word))) ||
  // "he was fidgety, talkative"
  (after === 'comma' &&
    /^(?:he|she|they) (?:was|were|looked|seemed|appeared) /i.test(told) &&
    shapeOf(text).kind === 'adjective') ||
  // "s/p overdose, after fight with dad": when it was.
  (after === 'comma' &&
    !heading &&
    before !== 'plan' &&
    /^(?:after|before|following|during) (?:a |an |the |his |her |their )?\p{L}/iu.test(text)) ||
  // "guns - 2 rifles, locked, son has key"
  (after === 'comma' && KEPT.test(text)) ||
  // 'no SI - "wouldn't do that to the kids"'
  (before === 'risk' &&
    ((after === 'arrow' && /^["“]/.test(text)) || (after === 'comma' && /^(?:["“]|clarified\b)/.test(text))));

/** "mom driving up, agreed to stay with mom": not hers. */
export const isOf = (text: string, before: string): boolean => {
  const [head] = wordsOf(before);
  const words = wordsOf(text).filter((word) => !/^(?:his|her|their)$/.test(word));
  return words.some((word, at) => /^(?:with|to|at|from|for)$/.test(word) && words[at + 1]?.replace(/'s$/, '') === head);
};

/** "daughter exhausted, cried in hall": a deed without a subject after someone else's state or deed is theirs. */
const goesOn = ({ after }: Fragment, text: string, before: string): boolean => {
  const state = personIs(before) ?? nameIs(before);
  if (after !== 'comma' || !(hasOtherSubject(before) || state) || isOf(text, before)) return false;
  const shape = shapeOf(text);
  // "Wes back at work, drinking more"
  if (state && shape.kind === 'gerund') return true;
  return (
    shape.kind === 'verb' &&
    shape.form !== 'base' &&
    !isTherapists(text) &&
    (shape.base !== 'agree' || state !== undefined || /\bwill\b/.test(before))
  );
};

/** "left the store, rode out one with breathing": a row of the client's deeds goes on, though a skill is named in it. */
const deedGoesOn = ({ after }: Fragment, text: string, before: string): boolean => {
  if (after !== 'comma') return false;
  const [shape, earlier] = [shapeOf(text), shapeOf(before)];
  // "urge after dad's text, used ice, called Lu": what was done about it.
  if (
    /\b(?:urges?|cravings?|flashbacks?|panic|triggered)\b/i.test(before) &&
    /^(?:used|called|texted|left|walked|went|took|told|held)\b/i.test(text)
  )
    return true;
  return (
    shape.kind === 'verb' &&
    shape.form === 'past' &&
    earlier.kind === 'verb' &&
    earlier.form === 'past' &&
    !isAct(wordsOf(text)[0] ?? '') &&
    !isTherapists(text)
  );
};

/** "offered a lap pad, waited, named feelings": so does a row of the therapist's. */
const actGoesOn = ({ after }: Fragment, text: string): boolean => {
  const shape = shapeOf(text);
  return (
    after === 'comma' &&
    shape.kind === 'verb' &&
    shape.form === 'past' &&
    !isClients(text) &&
    !/^(?:scheduled|booked|set|planned)\b/i.test(text)
  );
};

const WISHES =
  /^(?:(?:wants|likes|prefers|needs|hates|feels|hopes|wishes|misses) \p{L}|used (?:a |the )?(?:razor|blade|knife|scissors|lighter))/iu;

/** Where a jotting belongs that tells what was, though it stands behind the plan. */
function been(text: string): DraftSlot | undefined {
  if (measureClause(text)) return 'observe';
  if (ratingOf(text)) return 'report';
  const shape = shapeOf(text.replace(/^then /, ''));
  const [first = '', next = ''] = wordsOf(text.replace(/^then /, ''));
  if (SETTLED.test(text) || /^(?:agree|refer|consult|staff)/.test(first)) return undefined;
  // What was worked on, and how something is: "EKG normal", "trazodone not helping".
  if (/^(?:worked on|processed|explored|practi[sc]ed|validated|normali[sz]ed|role-?played) \p{L}/iu.test(text))
    return 'intervene';
  if (
    /^(?!keep|maintain|see\b)(?!.*\b(?:if|until|unless|when|whether|hold)\b).* (?:normal|unchanged|(?:not )?(?:helping|working)|\d+ same|well tolerated)$|^baby (?:is )?well$|^(?:pre-?)?contemplative$/i.test(
      text,
    )
  )
    return 'report';
  const did =
    shape.kind === 'clause' ? next : shape.kind === 'verb' && shape.form === 'past' && first !== shape.base && first;
  // "sibling (10) jealous"
  if (personIs(text) || nameIs(text)) return 'report';
  return did && baseOfPast(did) && !isAct(did) ? 'report' : undefined;
}

const STILL_TO_COME =
  /\b(?:next|will)\b|(?<!\b(?:threatened|refused|went|moved|came|returned|started|began|used|tried) )\bto\b/;

/** Where the client's own deeds are told. */
const TOLD: ReadonlySet<DraftSlot> = new Set<DraftSlot>(['report', 'risk']);

/** One of a couple, at the head of a line that tells of them: "H: …". */
const OF_ONE = /^(?:\p{Lu}|P[12]|husband|wife|partner)(?=:\s)/iu;

/** Fragments in order, each where what stands before it puts it. */
export function settled(all: readonly Placed[], several = false): Placed[] {
  const out: Placed[] = [];
  let one = '';
  let line = 0;
  let before: Placed | undefined;
  /** The row of deeds it stands in is the therapist's. */
  let acting = false;
  /** What the row opened with: who did it. */
  let head = '';
  let was: DraftSlot | undefined;
  for (const given of all) {
    const { fragment } = given;
    let { text } = given;
    if (fragment.line !== line) one = (several && OF_ONE.exec(fragment.text)?.[0]) || '';
    // "H: hurt. wants more time": whose line it is.
    else if (
      one &&
      fragment.after === 'stop' &&
      TOLD.has(given.routed.slot) &&
      !isTherapists(text) &&
      /^(?:adjective|verb)$/.test(shapeOf(text).kind)
    )
      text = `${one}: ${text}`;
    line = fragment.line;
    const each = { ...given, text };
    let { slot } = each.routed;
    if (before && (hangs(fragment, text, before.routed.slot, before.text) || goesOn(fragment, text, head)))
      slot = before.routed.slot;
    else head = text;
    // Who the client is, and what others have, is told.
    if (slot === 'assess' && !fragment.heading && (/^\d{1,3}-year-old\b|^\d\d ?[MF]\b/.test(text) || diagnosed(text)))
      slot = 'report';
    // Nobody's work: what is wished and felt, and what was is no plan.
    if (slot === 'intervene' && WISHES.test(text)) slot = 'report';
    if (slot === 'plan' && !fragment.heading && !STILL_TO_COME.test(text)) {
      // In a row it stays where the row is.
      if (fragment.after !== 'comma' || before?.routed.slot !== 'plan')
        slot = been(text) ?? (fragment.after === 'comma' && was && !each.routed.known ? was : slot);
      was = slot === 'plan' ? undefined : slot;
    }
    const own = isTherapists(text);
    if (own && (slot !== 'plan' || !fragment.heading)) slot = 'intervene';
    const on: boolean = acting && actGoesOn(fragment, text);
    if (on) slot = 'intervene';
    else if (slot === 'intervene' && before && TOLD.has(before.routed.slot) && deedGoesOn(fragment, text, before.text))
      slot = 'report';
    acting = on || (own && slot === 'intervene');
    before = { ...each, routed: { ...each.routed, slot } };
    out.push(before);
  }
  return out;
}
