import { Sentence } from '@evenfall/templates';
import type { Fragment } from '../read/index.js';
import type { DraftSlot } from '../slots.js';
import type { Frame } from './frames.js';
import { asGerund, formal, isPassive, type Shape, shapeOf, wanting, wordsOf } from './grammar.js';
import { idiom } from './idioms.js';
import { baseOfPast, baseOfPresent, isAdjective, isGerund, past } from './inflect.js';
import { measureClause } from './measure.js';
import { planned } from './planned.js';
import { type RiskNegative, riskNegative } from './risk.js';
import { changeOf, quantified, stated } from './states.js';
import { uncapital } from './text.js';
import { coordinated, deed, inThirdPerson } from './therapist.js';
import { oneTerm, subject, type Voice } from './voice.js';

/** A fragment that was read and placed. */
export interface Item {
  readonly fragment: Fragment;
  /** Short forms written out. */
  readonly text: string;
  readonly slot: DraftSlot;
  readonly confidence: number;
}

/** What one fragment gives to a sentence. */
export interface Part {
  readonly frame: Frame;
  readonly text: string;
  /** Hangs on the part before, after a comma. */
  readonly more?: boolean;
  /** The words where it hangs on nothing: "up all night" becomes "being up all night". */
  readonly opening?: string;
  readonly negative?: RiskNegative;
  readonly quoted?: boolean;
  /** The frame says a little more than the fragment does (a bare weekday becomes a follow-up). */
  readonly inferred?: boolean;
}

const SAYING =
  /^(?:say|state|report|deny|endorse|describe|admit|complain|note|mention|share|express|acknowledge|agree|disagree|feel|think|believe|want|present|identify|recognize|verbalize|ask|tell|explain|respond|engage|participate)$/;
const LEADING_TERM = /^(?:the )?(?:client|patient)\s+(?!["“'‘]|and\b|\+)/i;
const QUOTE =
  /^(?:(?<who>[\p{L}.' -]{1,24}?)\s*(?:[:,]|\bsaid,?|\bsays,?|\bstates,?|\bstated,?)?\s*)?(?<quote>["“][^"”]+["”]|(?<![\p{L}])['‘].+['’](?![\p{L}]))[.!?]?(?<tail>(?:\s+[\p{L}\p{N}/]+){0,5})$/u;
const DOMAIN =
  /^(?<domain>(?:constricted |full )?(?:affect|speech|mood|thought process(?:es)?|thought content|thoughts|thinking|insight(?: and judge?ment)?|judge?ment|eye contact|memory|attention|concentration|orientation|behavior|psychomotor(?: activity)?|appearance|hygiene|grooming|posture|gait|attitude|demeanor|voice|tone|eyes|hands|face|hood|shirt|hair|clothes|nails|shoulders|jaw|energy))\s*[:=]?\s+(?<rest>[^:].*)$/i;
const NOUN_LAST =
  /^(?<adjective>(?:(?:very|somewhat|slightly|mildly)\s)?[\p{L}-]+(?: and [\p{L}-]+)?) (?<noun>speech|affect|mood|eye contact|insight|judgment|judgement|hygiene|grooming|posture|gait|memory|voice)$/iu;
/** Says more of the affect, mood or speech just named. */
const QUALIFIER =
  /^(?:mood[- ])?(?:congruent|incongruent|appropriate|reactive|full range|restricted range|constricted|blunted|labile|stable|normal|linear|goal-directed|logical)(?: (?:to|with) (?:mood|content|topic|situation))?$/i;
const PLURAL = /^(?:thoughts|eyes|hands|clothes|nails|shoulders|thought processes|insight and judge?ment)$/i;
const EMOTION =
  /^(?:hopeless|helpless|worthless|hopeful|anxious|nervous|sad|low|angry|irritable|mad|guilty|lonely|numb|empty|afraid|happy|glad|proud|calm|calmer|lighter|better|worse|tense|tired|depressed|worried|stressed|overwhelmed|frustrated|scared|ashamed|embarrassed|exhausted|annoyed|upset|drained|terrified|jumpy|edgy|unsafe|safe|unhappy|miserable|isolated|burned|disappointed|discouraged|unmotivated|motivated|restless|sick|dizzy|shaky)$/i;

const BE = (noun: string): string => (PLURAL.test(noun) ? 'were' : 'was');

/** The first verb of a predicate in the past: "complains of worry" → "complained of worry". */
function inPast(text: string): string {
  const [first = '', ...rest] = text.split(/\s+/);
  const base = baseOfPresent(first.toLowerCase());
  return base && base !== 'be' ? [past(base), ...rest].join(' ') : text;
}

const alone = (text: string, extra: Partial<Part> = {}): Part => ({ frame: 'alone', text, ...extra });

/** A predicate with the client as its subject. */
const predicate = (text: string, voice: Voice, tense: 'past' | 'kept'): Part =>
  alone(`${subject(voice)} ${formal(tense === 'past' ? inPast(text) : text)}`);

function quotation(text: string, voice: Voice, follows: string | undefined): Part | undefined {
  const match = QUOTE.exec(text);
  const quote = match?.groups?.quote;
  if (!match || !quote || quote.length < 4) return undefined;
  // A word in single quotation marks is a mention, not a statement.
  if (/^['‘]/.test(quote) && !quote.includes(' ') && quote.length < text.length) return undefined;
  const who = match.groups?.who?.trim().replace(/\s*(?:said|says|stated|states),?$/i, '');
  // More than a name before the quotation is a clause of its own.
  if (
    who &&
    /\s/.test(who) &&
    !/^(?:mr|mrs|ms|dr|his|her|their|the|my|client's|patient's|foster|step)\b\.?\s+\S+$/i.test(who)
  )
    return undefined;
  const words = `"${quote.slice(1, -1).replace(/[.,]$/, '')}"${match.groups?.tail ? `, ${match.groups.tail.trim()}` : ''}`;
  if (who && !/^(?:client|patient)$/i.test(who)) {
    if (/^(?:he|she|they)$/i.test(who)) return alone(`${who.toLowerCase()} stated, ${words}`, { quoted: true });
    // "grounding 'safe place'": a technique is no speaker.
    if (!/^\p{Lu}/u.test(who) && shapeOf(`${who} said so`).kind !== 'clause') return undefined;
    if (SPEAKS.test(text.slice(0, text.indexOf(quote)))) return alone(`${who} stated, ${words}`, { quoted: true });
    // 'wife "actually smiled at me"': no verb of saying makes her the speaker; a predicate says something of her.
    const [first = '', next = ''] = wordsOf(quote.slice(1, -1));
    const told = ADVERBIAL.test(first) ? next : first;
    return !voice.several && (baseOfPast(told) || baseOfPresent(told))
      ? alone(`${subject(voice)} said of ${who}: ${words}`, { quoted: true })
      : alone(`${who}: ${words}`, { quoted: true });
  }
  if (
    !who &&
    (voice.several ||
      (follows &&
        shapeOf(follows).kind === 'clause' &&
        !LEADING_TERM.test(follows) &&
        !/^(?:he|she|they|i|we|it)\b/i.test(follows)))
  ) {
    return alone(`In session: ${words}`, { quoted: true });
  }
  return alone(`${subject(voice)} stated, ${words}`, { quoted: true, inferred: !who });
}

const SPEAKS = /[:,]\s*$|\b(?:said|says|states|stated),?\s*$/i;
const ADVERBIAL = /^(?:actually|just|always|never|really|finally|even|only|still|already)$/;

/** Persons joined by "and", and nothing else. */
const isPeople = (text: string): boolean => {
  const parts = text.split(/\s+(?:and|\+|&)\s+/);
  return (
    parts.length > 1 &&
    parts.every((part) =>
      /^(?:[\p{Ll}]+'s\s)?(?:client|patient|mother|mom|mum|father|dad|wife|husband|partner|spouse|parents?|son|daughter|sister|brother|boyfriend|girlfriend|[\p{Lu}][\p{Ll}]+)(?:\s\(\d+\))?$/u.test(
        part,
      ),
    )
  );
};

function observed(text: string, shape: Shape, voice: Voice): Part {
  const measure = measureClause(text);
  if (measure) return { frame: 'measure', text: measure };
  const domain = DOMAIN.exec(text)?.groups as { domain: string; rest: string } | undefined;
  if (domain) {
    const rest = domain.rest;
    if (/^(?:was|were|is|are|remained|appeared|seemed|became)\b/i.test(rest))
      return { frame: 'domain', text: `${domain.domain} ${rest.replace(/^is\b/, 'was').replace(/^are\b/, 'were')}` };
    const first = wordsOf(rest)[0] ?? '';
    if (
      !baseOfPresent(first) &&
      !(
        baseOfPast(first) &&
        shapeOf(rest).kind === 'verb' &&
        /^(?:came|went|got|brightened|softened|dropped|changed|shifted|fell)$/.test(first)
      )
    )
      return {
        frame: 'domain',
        text: `${/^psychomotor$/i.test(domain.domain) ? `${domain.domain} activity` : domain.domain} ${BE(domain.domain)} ${rest.replace(/^(?=(?:\p{L}+ )+(?:rate|rhythm|volume|tone|range)\b(?! and\b.*\b(?:mood|affect))(?!\w))/iu, 'of ')}`,
      };
    return alone(`${domain.domain} ${rest}`);
  }
  const flipped = NOUN_LAST.exec(text)?.groups as { adjective: string; noun: string } | undefined;
  if (flipped && baseOfPast(wordsOf(flipped.adjective)[0] ?? '') && shapeOf(text).kind === 'verb')
    return { frame: 'did', text };
  if (flipped && !/^(?:no|his|her|their|the|normal range)$/i.test(flipped.adjective))
    return { frame: 'domain', text: `${flipped.noun} was ${flipped.adjective}` };
  const change = changeOf(text);
  if (change) return { frame: 'domain', text: change };
  if (/^(?:late|early|on time)\b/i.test(text) || shape.kind === 'adjective' || shape.kind === 'gerund')
    return { frame: 'was', text };
  if (shape.kind === 'verb')
    return {
      frame: 'did',
      text: shape.form === 'base' ? past(shape.base) + text.slice(text.split(/\s/)[0]?.length ?? 0) : inPast(text),
    };
  if (shape.kind === 'negated') return predicate(text, voice, 'kept');
  if (shape.kind === 'clause') return alone(formal(text));
  if (shape.kind === 'more') return { frame: 'observed', text, more: true };
  // "slumped", "agitated then calmer": how the client was.
  if (
    /^[\p{L}-]+(?:ed|ing|y|ive|ful|curt|blunt)$/iu.test(text) ||
    (/^\S+ (?:then|but|and later)\s/i.test(text) && isAdjective(wordsOf(text)[0] ?? ''))
  )
    return { frame: 'was', text };
  return { frame: 'observed', text };
}

const AGE = /^(\d{1,3})-year-old\b(?:\s+(?:client|patient)\b)?(.*)$/i;
/** Who came: persons and nothing else, or with "here". */
const PRESENT = /^(?<who>.{1,60}?)\s+(?:here|present|attended|in attendance)$/i;
const MEMBERS = /\b(?:members|participants|attendees)$|\bgroup$/i;
const ARRIVED = /^(?:came|presented|arrived|returned|here|comes|presents|attended)\b/i;

/** "dad reports 4 meltdowns" → "dad reported 4 meltdowns". */
const saidInPast = (text: string): string =>
  text.replace(
    /^((?:(?:his|her|their|the) )?\p{L}+ )(reports|states|says|describes|notes|denies|endorses)\b/iu,
    (_all, who: string, verb: string) => who + past(baseOfPresent(verb.toLowerCase()) ?? verb),
  );

const TOLD = /^(?:reports?|reported|states?|stated|says|said)(?:\s+that)?\s+/i;

const RISK_POSITIVE =
  /^positive for (?<what>(?:passive |active )?(?:suicid|homicid|self-harm|non-suicidal|auditory|visual|hallucinations|thoughts of|urges).*)$/i;

function reported(
  text: string,
  shape: Shape,
  voice: Voice,
  homework: boolean,
  after?: Fragment['after'],
  slot: DraftSlot = 'report',
): Part {
  const told = TOLD.exec(text);
  if (told && !/^["“'‘]/.test(text.slice(told[0].length))) {
    // "says hasn't slept": the account itself, in the frame that all accounts have.
    const account = text.slice(told[0].length);
    const kind = shapeOf(account);
    if (kind.kind !== 'clause' && kind.kind !== 'more' && account) return reported(account, kind, voice, false);
    return predicate(text, voice, 'past');
  }
  const here = /^here (?:for|with)\s+(?<rest>.+)$/i.exec(text)?.groups?.rest;
  if (here && new Sentence(here, 0, here.length).has('symptom', 'emotion', 'complaint'))
    return predicate(`presented with ${here}`, voice, 'kept');
  if (/^here (?:with|for|about|because|to)\b/i.test(text)) return predicate(`was ${text}`, voice, 'kept');
  if (homework) return { frame: 'homework-done', text: text.replace(/^homework\s*:?\s*/i, '') };
  if (/^(?:denies|denied|denying)\s/i.test(text)) return { frame: 'denied', text: text.replace(/^\S+\s+/, '') };
  const positive = RISK_POSITIVE.exec(text)?.groups?.what;
  if (positive) return predicate(`endorsed ${positive}`, voice, 'kept');
  if (/^(?:positive|negative) for\b/i.test(text)) return { frame: 'was', text };
  const age = AGE.exec(text);
  if (age) {
    const article = /^(?:8|11|18|8\d)$/.test(age[1] as string) ? 'an' : 'a';
    return alone(
      `${subject(voice)} is ${age[2]?.trim() ? `${article} ${age[1]}-year-old${age[2]}` : `${age[1]} years old`}`,
    );
  }
  const present = PRESENT.exec(text)?.groups?.who;
  if (present && shapeOf(present).kind === 'phrase') return alone(`Present: ${present}`);
  if (shape.kind === 'phrase' && isPeople(text)) return alone(`Present: ${text}`, { inferred: true });
  if (MEMBERS.test(text) && shape.kind === 'phrase') return alone(text);
  if (shape.kind === 'more')
    return {
      frame: 'reported',
      text,
      more: true,
      ...(/^(?:up|off|out|down|behind|on|in)\s/i.test(text) && { opening: `being ${text}` }),
    };
  const state = stated(text);
  if (state) return { frame: 'that', text: state };
  const amount = quantified(text);
  if (amount) return { frame: 'reported', text: amount.text, ...(amount.opening && { opening: amount.opening }) };
  if (shape.kind === 'unsure') return { frame: 'reported-list', text };
  if (isPassive(text)) return predicate(`was ${text}`, voice, 'kept');
  if (shape.kind === 'adjective') {
    const words = wordsOf(text);
    const wish = wanting(text);
    if (wish) return { frame: 'did', text: wish };
    if (words[0] === 'no') return { frame: 'was', text };
    if (words[0] === 'not' && isGerund(words[1] ?? '')) return { frame: 'reported', text };
    if (words[0] === 'not' || words[0] === 'never') return { frame: 'was', text, more: after === 'comma' };
    const head = words.findIndex((word) => EMOTION.test(word));
    return { frame: 'reported', text: `${head >= 0 && head < 2 ? 'feeling' : 'being'} ${text}` };
  }
  if (shape.kind === 'verb' && shape.form !== 'base' && wordsOf(text).length === 1)
    return { ...alone(text), more: true };
  if (shape.kind === 'verb' && shape.form === 'past' && ARRIVED.test(text)) return predicate(text, voice, 'past');
  // Who saw or met whom is not told: left as it was written.
  if (shape.kind === 'verb' && /^(?:see|meet|ask)$/.test(shape.base)) return alone(text);
  if (shape.kind === 'verb' && SAYING.test(shape.base)) return predicate(text, voice, 'past');
  if (shape.kind === 'verb' && shape.form === 'base') return { frame: 'reported-list', text };
  // The past stays the past: "went to 5 meetings" is not "going to 5 meetings".
  if (shape.kind === 'verb' && shape.form === 'past' && !voice.several && slot === 'report')
    return { frame: 'did', text: formal(text) };
  if (shape.kind === 'verb' || shape.kind === 'gerund' || shape.kind === 'negated') {
    const gerund = asGerund(text, shape);
    return gerund ? { frame: 'reported', text: formal(coordinated(gerund)) } : predicate(text, voice, 'kept');
  }
  return shape.kind === 'clause' ? alone(formal(saidInPast(text))) : { frame: 'reported', text };
}

function intervened(text: string, shape: Shape, voice: Voice): Part {
  if (shape.kind === 'more' || /^no\s/i.test(text)) return { frame: 'included', text, more: true };
  if (shape.kind === 'clause') return alone(formal(text.replace(/^I\s+(?=\p{L}+(?:ed|t)\b)/iu, 'therapist ')));
  const done = deed(text, shape);
  if (done) return { frame: 'included', text: done };
  if (shape.kind === 'negated') return predicate(text, voice, 'kept');
  if (shape.kind === 'adjective') return alone(`In session: ${text}`);
  return { frame: 'included', text };
}

function responded(text: string, shape: Shape, voice: Voice): Part {
  const change = changeOf(text);
  if (change) return { frame: 'domain', text: change };
  switch (shape.kind) {
    case 'clause':
      return alone(formal(text));
    case 'unsure':
      return alone(text);
    case 'adjective':
    case 'gerund':
      return { frame: 'was', text };
    case 'verb':
      return shape.form === 'base' ? { frame: 'response', text } : { frame: 'did', text: inPast(text) };
    case 'negated':
      return predicate(text, voice, 'kept');
    case 'more':
      return { frame: 'response', text, more: true };
    default:
      return { frame: 'response', text };
  }
}

function isDiagnosis(text: string): boolean {
  const sentence = new Sentence(text, 0, text.length);
  const named =
    /\bdisorder\b/i.test(text) ||
    sentence.has('diagnosis_name') ||
    (sentence.has('diagnosis_word') && sentence.has('specifier'));
  return named && sentence.tokens.length <= 8;
}

function assessed(text: string, shape: Shape, slot: DraftSlot, voice: Voice, follows: string | undefined): Part {
  // "MDD, recurrent, moderate": what qualifies a diagnosis stays with it.
  if (
    follows &&
    isDiagnosis(follows) &&
    !isDiagnosis(text) &&
    text.split(/\s+/).length <= 4 &&
    shape.kind !== 'clause' &&
    shape.kind !== 'verb'
  )
    return { frame: 'diagnosis', text, more: true };
  const said = text.replace(/\bper me$/i, 'per therapist').replace(/\s=\s(?=(?:not |partially )?met\b)/i, ' was ');
  if (/^(?:goal|objective|isp|treatment plan|short-term|long-term)\b/i.test(said)) return alone(said);
  const risk =
    /^((?:overall |current |acute |chronic )?risk)(?: level)?:?\s+((?:low|moderate|mild|high|elevated)\b.*)$/i.exec(
      said,
    );
  if (risk) return alone(`${risk[1]} is ${risk[2]}`);
  if (/^rule out\b/i.test(said)) return alone(said);
  if (slot !== 'assess' && (shape.kind === 'more' || shape.kind === 'phrase')) return { ...alone(said), more: true };
  switch (shape.kind) {
    case 'clause':
      return alone(
        formal(
          said
            .replace(/,?\s+I think$/i, ', in the therapist’s view')
            .replace(/^I (?:think|believe|suspect)(?: that)?\s+/i, 'In the therapist’s view, '),
        ),
      );
    case 'verb':
    case 'negated':
      return shape.kind === 'verb' && shape.form === 'base'
        ? { frame: 'impression', text: said }
        : predicate(said.replace(/,?\s+I think$/i, ', in the therapist’s view'), voice, 'kept');
    case 'adjective':
    case 'gerund':
      return { frame: 'is', text: said };
    case 'more':
      return { frame: 'impression', text: said, more: true };
    default: {
      return { frame: isDiagnosis(said) ? 'diagnosis' : 'impression', text: said };
    }
  }
}

/** The visit itself, not what was said in it. */
const LOGISTICS =
  /^(?:follow[- ]up$|(?:\p{L}+ ){0,2}(?:session|walk-in)(?: (?:with|per)\b.*)?$|late cancel\b.*|couple \d+ minutes$|(?:home visit|session|telehealth|video|phone|individual|group)\b.*\b\d+ minutes|(?:a )?(?:follow[- ]up|intake|first|second|third|\d+(?:st|nd|rd|th)) (?:session|visit|appointment|with|call)\b.*)$/iu;

/** Prose that names its subject is kept; a sentence without one is read like shorthand. */
const ownSubject = (text: string): boolean => {
  const shape = shapeOf(text);
  return (
    !isPassive(text) &&
    (shape.kind === 'clause' || shape.kind === 'phrase' || shape.kind === 'more' || /^using\b/i.test(text))
  );
};

/** "8/10", "6 of 7 nights", "2 attacks", "cost": no statement of its own. */
const TRAILING =
  /^(?:~|approximately |maybe |about |around |up to )?\d[\d/.,-]*(?:\s+\S+){0,3}$|^(?:cost|daily|nightly|weekly|ok|okay|none|mild|moderate|severe)$/i;

/** After a drug on the same line, what is done is done with the drug: "skips weekends", "taking". */
function medicated({ fragment, slot }: Item, text: string, follows: string | undefined): boolean {
  if (slot !== 'report' || fragment.after !== 'comma' || !follows) return false;
  if (!new Sentence(follows, 0, follows.length).has('medication') && !/\d\s?mg\b/i.test(follows)) return false;
  return /^(?:takes?|taking|took|skip\w*|miss\w*|stop\w*|forg\w+|start\w*|increas\w+|decreas\w+|tolerat\w+|adherent|compliant|consistent\w*|helping|helps)\b/i.test(
    text,
  );
}

/** A clause told of someone else than the client. */
const hasOtherSubject = (text: string): boolean =>
  shapeOf(text).kind === 'clause' &&
  !LEADING_TERM.test(text) &&
  !/^(?:he|she|they|i|we|it|this|that|there)\b/i.test(text);

/** What a fragment gives to its section's prose. `follows` is the fragment before it on the same line. */
export function partOf(item: Item, voice: Voice, follows: string | undefined, chain = follows): Part {
  const { fragment, slot } = item;
  const text = uncapital(oneTerm(item.text, voice)).replace(/\bon way (?=to|home|from|out|back|in\b)/gi, 'on the way ');
  const earlier = follows && /^(?:was|from|previously|last)\s(\d{1,3})$/i.exec(text);
  const change = earlier && measureClause(`${follows} (was ${earlier[1]})`);
  if (change && measureClause(follows))
    return { frame: 'measure', text: change.slice(change.lastIndexOf(',') + 2), more: true };
  // A number or a rating after a comma belongs to what it follows.
  if (fragment.after === 'comma' && follows !== undefined && !fragment.heading?.homework && TRAILING.test(text))
    return { frame: 'alone', text, more: true };
  if (medicated(item, text, follows)) return { frame: 'alone', text, more: true };
  if (slot === 'observe' && fragment.after === 'comma' && follows && DOMAIN.test(follows) && QUALIFIER.test(text))
    return { frame: 'domain', text, more: true };
  const quote = quotation(text, voice, follows);
  if (quote) return quote;
  if (/\?$/.test(text)) return alone(text);
  const known = idiom(text, slot, voice, follows, fragment.after);
  if (known) return known;
  const third = inThirdPerson(text, voice);
  if (third) return alone(third);
  if (fragment.after === 'arrow' && follows && /^homework\b/i.test(follows))
    return { frame: 'homework-done', text, more: true };
  if (/^(?:treatment plan )?(?:goal|objective)s?\s*#?\d|^(?:ISP|IEP) \d|^(?:short|long)-term goal\b/i.test(text))
    return alone(text.replace(/\s=\s(?=(?:not |partially )?met\b)/i, ' was '));
  if (LOGISTICS.test(text)) return alone(text);
  if (fragment.prose && ownSubject(text))
    return alone(
      /^I think /i.test(text)
        ? text.replace(/^I think(?: that)? /i, 'In the therapist’s view, ')
        : text.replace(/^I assess /i, 'Therapist assesses '),
    );
  const negative = riskNegative(text);
  if (negative) return alone(text, { negative });
  const term = LEADING_TERM.exec(text);
  if (term) {
    const rest = text.slice(term[0].length);
    const shape = shapeOf(rest);
    if (TOLD.test(rest) && (slot === 'report' || slot === 'risk' || slot === 'respond'))
      return reported(rest, shape, voice, false);
    // "client calmer", "client receptive": the copula that shorthand drops.
    if (
      shape.kind === 'adjective' ||
      shape.kind === 'gerund' ||
      (shape.kind === 'more' && /^(?:up|down|out|in|on|at|off|alone|here|home|back|with)\b/i.test(rest))
    )
      return { frame: slot === 'plan' ? 'plan' : 'was', text: rest };
    if (/^(?:denies|denied)\s/i.test(rest)) return { frame: 'denied', text: rest.replace(/^\S+\s+/, '') };
    if (shape.kind === 'verb' && shape.form !== 'base')
      return predicate(rest, voice, SAYING.test(shape.base) && slot !== 'assess' && slot !== 'plan' ? 'past' : 'kept');
    if (/^\d{1,3}$/.test(rest)) return alone(`${subject(voice)} is ${rest} years old`);
    if (shape.kind === 'phrase' && slot === 'report' && /^\p{L}/u.test(rest))
      return reported(rest, shape, voice, false);
    return alone(formal(text));
  }
  const shape = shapeOf(text);
  // "mom yelled, slammed the door": a verb without a subject goes on with the one before it.
  if (
    fragment.after === 'comma' &&
    chain &&
    slot === 'report' &&
    shape.kind === 'verb' &&
    shape.form !== 'base' &&
    hasOtherSubject(chain)
  )
    return { frame: 'alone', text: formal(text), more: true };
  const homework = fragment.heading?.homework === true || /^homework\b/i.test(text);
  switch (slot) {
    case 'report':
      return reported(text, shape, voice, homework, fragment.after);
    case 'risk':
      // A bare "no" is the clinician's own statement.
      return /^no\s(?!longer\b)/i.test(text)
        ? alone(/^no (?:\S+\s){0,3}?\S+$/i.test(text) ? `there ${/s$/i.test(text) ? 'were' : 'was'} ${text}` : text)
        : reported(text, shape, voice, false, undefined, 'risk');
    case 'observe':
      return observed(text, shape, voice);
    case 'intervene':
      return measureClause(text)
        ? { frame: 'measure', text: measureClause(text) as string }
        : intervened(text, shape, voice);
    case 'respond':
      return responded(text, shape, voice);
    case 'plan':
      return planned(text, shape, homework, voice);
    default:
      return assessed(text, shape, slot, voice, fragment.after === 'comma' ? follows : undefined);
  }
}
