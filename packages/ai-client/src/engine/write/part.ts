import { goesOn, leaning, ofOthers } from './continued.js';
import { doer } from './doer.js';
import { dosing, medication } from './drugs.js';
import { formal, isPassive, type Shape, shapeOf, wordsOf } from './grammar.js';
import { identity } from './identity.js';
import { idiom } from './idioms.js';
import { hasVerb, inFull } from './in-full.js';
import { baseOfPresent, isAdjective } from './inflect.js';
import { labelled, visit } from './labels.js';
import { measureClause } from './measure.js';
import { observed } from './observed.js';
import { ofClient, sufferedByClient } from './of-client.js';
import { alone, type Item, inPast, LEADING_TERM, type Part, predicate, said, thereWas } from './parts.js';
import { planned } from './planned.js';
import { quotation } from './quotation.js';
import { itemOf } from './ratings.js';
import { reported } from './reported.js';
import { arms, ideationOf, riskNegative, underRisk } from './risk.js';
import { assessed, intervened, responded } from './session.js';
import { list } from './text.js';
import { nameIs } from './things.js';
import type { Rule, Told } from './told.js';
import { subject, type Voice } from './voice.js';

const GRAMMAR = { formal, isPassive, shapeOf, baseOfPresent, inPast, list };

/** "gave MMSE 26/30": what it showed; "PHQ-9 14, was 17": how it changed. */
const measured: Rule = ({ text, follows }) => {
  const given = /^(?:gave|administered|did|repeated) (?:the )?(.+)$/i.exec(text)?.[1];
  const shown = given && measureClause(given);
  if (shown) return { frame: 'measure', text: shown };
  const earlier = follows && /^(?:was|from|previously|last)\s(\d{1,3})$/i.exec(text);
  const change = earlier && measureClause(`${follows} (was ${earlier[1]})`);
  return change && measureClause(follows)
    ? { frame: 'measure', text: change.slice(change.lastIndexOf(',') + 2), more: true }
    : undefined;
};

/** "he late", "Omar back": the copula that shorthand drops. */
const state: Rule = ({ slot, text }) => {
  const [who = '', how = ''] = wordsOf(text);
  if (/^(?:he|she|they)$/.test(who) && isAdjective(how) && !/ed$/.test(how))
    return alone(text.replace(/ /, who === 'they' ? ' were ' : ' was '));
  return said(slot !== 'plan' && nameIs(text));
};

/** A drug and how it is taken, a score, what went from one number to another. */
const drug: Rule = ({ fragment, slot, text }) => {
  const taken = slot === 'report' && !fragment.prose && medication(text);
  return taken ? { frame: 'meds', text: taken } : undefined;
};
const score: Rule = ({ slot, text }) => {
  const item = slot !== 'plan' && itemOf(text);
  return item ? { frame: 'domain', text: item } : undefined;
};
const moved: Rule = ({ fragment, slot, text }) => {
  if (slot !== 'report' || !/→|->/.test(fragment.text)) return undefined;
  const what = /^(\p{L}[\p{L} ]{2,20}?) (\d[^,;]{0,20}?) to (?=~?\d)/u.exec(text)?.[1];
  return what && !/^rated\b|\bchanged\b|^\D* from \d/i.test(text) && !medication(text)
    ? { frame: 'domain', text: `${what} went from ${text.slice(what.length + 1)}` }
    : undefined;
};

/** Who said it: a label, quotation marks, the writer. */
const spoken: Rule = ({ slot, text, voice }) => said(slot !== 'plan' && voice.spokenBy?.(text, voice, GRAMMAR));
const quoted: Rule = ({ fragment, text, voice, follows, chain }) =>
  quotation(
    text.replace(/^(?:reports?|reported) (?=["“])/i, ''),
    voice,
    follows,
    /^(?:comma|arrow)$/.test(fragment.after) ? chain : undefined,
  );
/** "→ asked: fleeting thought": who asked is not told. */
const question: Rule = ({ text }) => said(/\?$|^asked(?: directly)?:/i.test(text) && text);
const writers: Rule = ({ text, voice }) => said(voice.writer?.inThirdPerson(text));

const ellipsis: Rule = ({ fragment, slot, text, voice, follows }) => idiom(text, slot, voice, follows, fragment);
const review: Rule = ({ fragment, text, follows }) =>
  fragment.after === 'arrow' && follows && /^homework\b/i.test(follows)
    ? { frame: 'homework-done', text, more: true }
    : undefined;
const goal: Rule = ({ slot, text, voice }) =>
  said(slot !== 'plan' && voice.goalOf?.(text.replace(/\s=\s(?=(?:not |partially )?met\b)/i, ' '), shapeOf));

/** Prose that names its subject is kept; a sentence without one is read like shorthand. */
const prose: Rule = ({ fragment, text }) => {
  if (!fragment.prose) return undefined;
  const lead = LEADING_TERM.exec(text);
  if (lead && /^(?:adjective|gerund|more)$/.test(shapeOf(text.slice(lead[0].length)).kind)) return undefined;
  // A quotation's own subject and verb are not the sentence's.
  const own = text.replace(/(?<!\p{L})(?:['‘].*['’]|["“].*["”])(?!\p{L})/u, '').trim() || text;
  const { kind } = shapeOf(own);
  if (isPassive(own)) return undefined;
  if (kind !== 'clause' && kind !== 'more' && !(kind === 'phrase' && hasVerb(own)) && !/^using\b/i.test(own))
    return undefined;
  return alone(
    text.replace(/^I think(?: that)? /i, 'In the therapist’s view, ').replace(/^I assess /i, 'Therapist assesses '),
  );
};

/** "Kiara looks wiped", "seems flat": how someone came across. */
const APPEARS =
  /^(?:(?<who>(?:the )?(?:client|patient)|\p{Lu}[\p{Ll}'’-]+|he|she|they) )?(?<verb>looks?|looked|seems?|seemed|appears?|appeared|sounds?|sounded) (?<how>(?!(?:forward|for|after|up|into|back|at|to|out|over)\b|like (?:he|she|they|it)\b)\p{L}.*)$/u;
const appearance: Rule = ({ slot, text, voice }) => {
  const seen = APPEARS.exec(text)?.groups as { who?: string; verb: string; how: string } | undefined;
  return said(
    seen && slot !== 'plan' && slot !== 'assess' && `${seen.who ?? subject(voice)} ${inPast(seen.verb)} ${seen.how}`,
  );
};

const danger: Rule = ({ slot, text, voice }) => {
  const ideation = slot === 'risk' ? ideationOf(text, voice) : undefined;
  if (ideation) return ideation;
  const negative = riskNegative(text);
  return negative && alone(text, { negative });
};

/** "was surprised it got easier", "could name 3": an auxiliary whose subject is the client. */
const AUXILIARY =
  /^(?:(?:was|were|would|could|might|should|can|may)\s(?:not )?|(?:does|did|has|had|is|will) not )\p{L}/iu;
const auxiliary: Rule = ({ fragment, slot, text, voice }) =>
  AUXILIARY.test(text) &&
  (fragment.after !== 'comma' || /^did not\b/i.test(text)) &&
  !voice.several &&
  slot !== 'plan' &&
  slot !== 'assess'
    ? predicate(text, voice, 'kept')
    : undefined;

/** The first that knows the fragment words it; the narrower stand before the wider. */
const RULES: readonly Rule[] = [
  identity,
  doer,
  measured,
  state,
  leaning,
  drug,
  labelled,
  arms,
  score,
  spoken,
  moved,
  quoted,
  question,
  ofOthers,
  ellipsis,
  writers,
  review,
  goal,
  visit,
  sufferedByClient,
  prose,
  appearance,
  danger,
  ofClient,
  auxiliary,
];

/** By the slot, where no rule knows the fragment. */
function bySlot({ fragment, slot, text, voice, follows, chain }: Told, shape: Shape): Part {
  const homework = fragment.heading?.homework === true || /^homework\b/i.test(text);
  switch (slot) {
    case 'report':
      return reported(text, shape, voice, homework, fragment.after);
    case 'risk':
      // A bare "no" is the clinician's own statement.
      return /^no\s(?!longer\b)/i.test(text)
        ? alone(/^no (?:\S+\s){0,3}?\S+$/i.test(text) ? thereWas(text) : text)
        : reported(text, shape, voice, false, undefined, 'risk');
    case 'observe':
      return observed(text, shape, voice);
    case 'intervene': {
      const measure = measureClause(text);
      return measure ? { frame: 'measure', text: measure } : intervened(text, shape, voice);
    }
    case 'respond':
      return responded(text, shape, voice);
    case 'plan': {
      // "Thursday 1300, Vet Center": where it will be.
      if (chain && fragment.after === 'comma' && /^Follow-up is\b/.test(chain) && /^\p{Lu}/u.test(fragment.text))
        return alone(fragment.text, { more: true });
      const part = planned(text, shape, homework, voice);
      // "safety plan was written, called sister": whose deed it is, the paper does not say.
      return part.more && chain && /\b(?:was|were) /.test(chain) && /^\p{L}+ed\b/u.test(text)
        ? { ...part, more: false }
        : part;
    }
    default:
      return assessed(text, shape, slot, voice, fragment.after === 'comma' ? follows : undefined);
  }
}

/** What a fragment gives to its section's prose. `follows` is the fragment before it on the same line. */
export function partOf(item: Item, voice: Voice, follows: string | undefined, chain = follows): Part {
  const { fragment, slot, aside } = item;
  const text = dosing(inFull(item.text, voice), fragment.text, slot);
  const told: Told = { fragment, slot, text, voice, follows, chain };
  let part: Part | undefined;
  for (const rule of RULES) {
    part = rule(told);
    if (part) break;
  }
  if (!part) {
    const shape = shapeOf(text);
    part = goesOn(told, shape) ?? underRisk(told) ?? bySlot(told, shape);
  }
  if (!aside) return part;
  const why = inFull(aside, voice);
  const explained = part.text.endsWith(')') ? `: ${why}` : ` (${why})`;
  return { ...part, text: part.text + explained, ...(part.opening && { opening: part.opening + explained }) };
}
