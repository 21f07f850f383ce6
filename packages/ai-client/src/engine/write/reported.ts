import { Sentence } from '@evenfall/templates';
import type { Fragment } from '../read/index.js';
import type { DraftSlot } from '../slots.js';
import { asGerund, formal, isPassive, type Shape, shapeOf, wanting, wordsOf } from './grammar.js';
import { baseOfPast, baseOfPresent, isAdjective, isGerund, isNounToo, past } from './inflect.js';
import { alone, type Part, predicate, SAYING } from './parts.js';
import { courseOf, ratingOf } from './ratings.js';
import { quantified, stated } from './states.js';
import { coordinated } from './therapist.js';
import { acts, doneTo, personIs } from './things.js';
import { subject, type Voice } from './voice.js';

const FELT =
  /^(?:helpless|worthless|mad|lonely|afraid|glad|calmer|better|worse|stressed|drained|terrified|jumpy|unsafe|safe|unhappy|miserable|isolated|burned|disappointed|discouraged|unmotivated|motivated|sick|dizzy|shaky|flustered|rattled|frazzled|bummed|depleted|heartbroken|distraught|panicky|uneasy)$/i;
/** Is it felt, in the words of the lexicon or of shorthand? */
const felt = (word: string): boolean => FELT.test(word) || new Sentence(word, 0, word.length).has('emotion');

/** Persons joined by "and", and nothing else. */
const isPeople = (text: string): boolean => {
  const parts = text.split(/\s+(?:and|\+|&)\s+/);
  return (
    parts.length > 1 &&
    parts.every((part) =>
      /^(?:[\p{Ll}]+'s\s)?(?:client|patient|mother|mom|mum|father|dad|wife|husband|partner|spouse|parents?|son|daughter|sister|brother|boyfriend|girlfriend|(?:(?:wife|husband|mother|father|partner|son|daughter|sister|brother)\s)?\p{Lu}[\p{Ll}]*)(?:\s\((?:\d+|client|patient)\))?$/u.test(
        part,
      ),
    )
  );
};

const AGE = /^(\d{1,3})-year-old\b(?:\s+(?:client|patient)\b)?(.*)$/i;
/** Who came: persons and nothing else, or with "here". */
const PRESENT = /^(?<who>[^:\d]{1,60}?)\s+(?:here|present|attended|in attendance)$/i;
const MEMBERS = /\b(?:members|participants|attendees)$|\bgroup$/i;
const ARRIVED = /^(?:came|presented|arrived|returned|here|comes|presents|attended)\b/i;

/** "dad reports 4 meltdowns" → "dad reported 4 meltdowns". */
const saidInPast = (text: string): string =>
  text.replace(
    /^((?:(?:his|her|their|the|foster|step|bio) )?\p{L}+ (?:\([^)]*\) )?)(reports|states|says|describes|notes|denies|endorses)\b/iu,
    (_all, who: string, verb: string) => who + past(baseOfPresent(verb.toLowerCase()) ?? verb),
  );

export const TOLD = /^(?:reports?|reported|states?|stated|says|said)(?:\s+that)?\s+/i;

const RISK_POSITIVE =
  /^positive for (?<what>(?:passive |active )?(?:suicid|homicid|self-harm|non-suicidal|auditory|visual|hallucinations|thoughts of|urges).*)$/i;

const AUXILIARY = /^(?:will|would|could|might|should|can|may)\s+(?:not\s+|n't\s+)?\p{L}+/iu;
/** "voices …, tell him he's late": a verb of those just named. */
const HABIT = /^(?:tell|tells|say|make|makes|call|want|keep|let)\s+(?:him|her|them|me)\b/i;

/** Of what only the person feels, takes or does: a client's account, whoever writes it. */
export const isAccount = (text: string): boolean =>
  new Sentence(text, 0, text.length).has('symptom', 'emotion', 'complaint', 'impairment', 'impaired', 'substance') ||
  /\b(?:sleep\w*|appetite|energy|panic|cravings?|urges?|slips?|binges?|nightmares?|pain|mood|worry|trouble|difficulty|problems?|thoughts?|voices|headaches?|naps?|side effects|fights?|arguments?|deadlines?|conflicts?|stress\w*|bills|debts?|divorce|breakup|layoffs?|exams?)\b/i.test(
    text,
  );

/** What the client told, or others did. */
export function reported(
  text: string,
  shape: Shape,
  voice: Voice,
  homework: boolean,
  after?: Fragment['after'],
  slot: DraftSlot = 'report',
): Part {
  // "drinks 4 a night per client": told of somebody else.
  if (/\bper (?:client|patient)\b/i.test(text) && !personIs(text)) return alone(formal(text));
  const told = TOLD.exec(text);
  if (told && !/^["“'‘]/.test(text.slice(told[0].length))) {
    // "says hasn't slept": the account itself, in the frame that all accounts have.
    const account = text.slice(told[0].length);
    const kind = shapeOf(account);
    const part =
      kind.kind !== 'clause' && kind.kind !== 'more' && account ? reported(account, kind, voice, false) : undefined;
    // What somebody said never stands there as what is so: "says staff steal".
    if (part && part.frame !== 'alone') return part;
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
  const pronouns = /^(?:she\/her|he\/him|they\/them)(?:\/\p{L}+)?$/iu.exec(text)?.[0];
  if (pronouns) return alone(`${subject(voice)}’s pronouns are ${pronouns.toLowerCase()}`);
  const age = AGE.exec(text.replace(/(?<=male) follow[- ]up (?:for |of )?/i, ', seen for follow-up of '));
  // "14-year-old says …": someone known by their age.
  const does = (age?.[2]?.trim().split(/\s/, 1)[0] ?? '').toLowerCase();
  if (
    age &&
    (baseOfPast(does) || baseOfPresent(does)) &&
    !isAdjective(does) &&
    !/^(?:brought|seen|referred|accompanied|admitted|diagnosed)$/.test(does)
  )
    return alone(`the ${saidInPast(text)}`);
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
  if (/^(?:if|when|unless)\s/i.test(text)) return alone(formal(text));
  // "not SI": of what, it does not say.
  if (/^not (?:suicidal|homicidal) ideation/i.test(text)) return alone(text);
  const lacking =
    /^not (?=(?:eaten|slept|been|taken|gone|spoken|seen|had|showered|bathed|used|smoked|left|returned|worked|driven)\b)/i;
  if (lacking.test(text)) return { frame: 'reported', text: text.replace(lacking, 'not having ') };
  if (/^down$/i.test(text)) return { frame: 'reported', text: 'feeling down' };
  if (shape.kind === 'more')
    return {
      frame: 'reported',
      text,
      more: true,
      ...(/^(?:up|off|out|down|behind|on|in)\s/i.test(text) && { opening: `being ${text}` }),
    };
  const described = /^(?:described )?(?<what>[^"“=]{2,60}?)\s*=\s*(?<quote>["“].+)$/i.exec(text)?.groups as
    | { what: string; quote: string }
    | undefined;
  if (described && shape.kind !== 'clause')
    return { frame: 'did', text: `described ${described.what} as ${described.quote}` };
  const course = courseOf(text);
  if (course) return { frame: 'domain', text: course };
  const rating = ratingOf(text);
  if (rating && slot === 'report') return { frame: 'reported', text: `${rating.what} at ${rating.value}` };
  const person = personIs(text);
  if (person) return alone(person);
  const done = doneTo(text);
  if (done) return alone(done);
  // "history: neglect", "contract: mom will not search": the label says what it is.
  if (/^\p{L}[\p{L} ]{2,20}:\s/u.test(text)) return alone(text);
  // "would use the truck": an auxiliary whose subject is the client.
  if (AUXILIARY.test(text) && !voice.several) return predicate(text, voice, 'kept');
  const without = /^(?<span>\d+ (?:days?|weeks?|months?|years?))\s+(?<no>no\s.+)$/i.exec(text)?.groups;
  if (without) return { frame: 'reported', text: `${without.span} with ${without.no}` };
  const state = stated(text);
  if (state) return { frame: 'that', text: state };
  const amount = quantified(text);
  if (amount) return { frame: 'reported', text: amount.text, ...(amount.opening && { opening: amount.opening }) };
  // "cut once", "binged twice": the client's own, told as it was counted.
  const counted =
    /^(?<verb>cut|binge|binged|purge|purged|self-harmed|scratched|burned|hit|relapsed|used|drank|vomited|restricted)\s(?<rest>(?:once|twice|\d+(?:-\d+)? times|self|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*)$/i.exec(
      text,
    )?.groups as { verb: string; rest: string } | undefined;
  if (counted && !voice.several)
    return {
      frame: 'did',
      text: `${baseOfPast(counted.verb.toLowerCase()) ? counted.verb.toLowerCase() : past(counted.verb.toLowerCase())} ${counted.rest}`,
    };
  // Seen as much as told.
  if (/^(?:still |very |briefly )?(?:tearful|teary|weepy)\b/i.test(text)) return { frame: 'was', text };
  if (shape.kind === 'unsure') return alone(text);
  if (HABIT.test(text) && shape.kind === 'verb' && shape.form === 'base') return { ...alone(text), more: true };
  if (isPassive(text)) return predicate(`was ${text}`, voice, 'kept');
  const today = /^today (?=\p{L})/iu.exec(text)?.[0];
  if (today && shapeOf(text.slice(today.length)).kind === 'adjective')
    return reported(`${text.slice(today.length)} today`, shape, voice, false, after, slot);
  if (shape.kind === 'adjective') {
    const words = wordsOf(text);
    const wish = wanting(text);
    if (wish) return { frame: 'did', text: wish };
    if (words[0] === 'no' || words[0] === 'then') return { frame: 'was', text };
    if (words[0] === 'not' && isGerund(words[1] ?? '')) return { frame: 'reported', text };
    if (words[0] === 'not' || words[0] === 'never') return { frame: 'was', text, more: after === 'comma' };
    const head = words.findIndex((word) => felt(word));
    const [, still = '', how = text] = /^((?:still|also|again|now|often|always) )?(.*)$/i.exec(text) ?? [];
    const being = /^not /i.test(how) ? '' : head >= 0 && head < 2 ? 'feeling ' : 'being ';
    return { frame: 'reported', text: still + being + how };
  }
  if (shape.kind === 'verb' && shape.form !== 'base' && wordsOf(text).length === 1)
    return { ...alone(text), more: true };
  if (shape.kind === 'verb' && shape.form === 'past' && ARRIVED.test(text)) return predicate(text, voice, 'past');
  if (shape.kind === 'verb' && shape.base === 'ask' && /^asked\s+(?:when|why|how|whether|if|for|to)\b/i.test(text))
    return predicate(text, voice, 'kept');
  // "talked to mom re: bedtime": with a child, that is the therapist.
  if (
    /^(?:talked|spoke|met|checked in) (?:to|with) (?:(?:his|her|their|the|foster|step) ?)?(?:mom|mum|mother|dad|father|parents?|guardian|teacher|school|counselor|caseworker|staff|nurse)\b|^(?:checked in|called|spoke|met) by (?:phone|video|text)\b/i.test(
      text,
    )
  )
    return alone(text);
  // Who saw or met whom is not told: left as it was written.
  if (
    shape.kind === 'verb' &&
    (/^(?:see|meet|ask|review|revisit|update)$/.test(shape.base) ||
      (voice.several && /^(?:discuss|talk)$/.test(shape.base)))
  )
    return alone(text);
  if (shape.kind === 'verb' && SAYING.test(shape.base)) return predicate(text, voice, 'past');
  if (shape.kind === 'verb' && shape.form === 'base')
    return slot === 'report' && after === 'comma' && !isNounToo(shape.base)
      ? { frame: 'reported', text: formal(coordinated(asGerund(text, shape) ?? text)) }
      : { frame: 'reported-list', text };
  // The past stays the past: "went to 5 meetings" is not "going to 5 meetings".
  if (
    shape.kind === 'verb' &&
    shape.form === 'past' &&
    !voice.several &&
    (slot === 'report' || /^(?:never|showed|clarified)\b/i.test(text))
  )
    return { frame: 'did', text: formal(text) };
  if (shape.kind === 'verb' || shape.kind === 'gerund' || shape.kind === 'negated') {
    const gerund = asGerund(text, shape);
    return gerund ? { frame: 'reported', text: formal(coordinated(gerund)) } : predicate(text, voice, 'kept');
  }
  // "worried GAL already decided": what is feared is a clause.
  if (
    /^(?:worried|afraid|scared|convinced|hopeful|certain) (?!about|of|that|to|at|with|by|for|and|or|because|when|re\b|sick|stiff)/i.test(
      text,
    )
  )
    return { frame: 'reported', text: `feeling ${text.replace(' ', ' that ')}` };
  // "less irritable"
  const [degree = '', quality = ''] = wordsOf(text);
  if (/^(?:less|more)$/.test(degree) && (isAdjective(quality) || felt(quality)))
    return { frame: 'reported', text: `feeling ${text}` };
  if (shape.kind === 'clause') return alone(formal(saidInPast(text)));
  if (acts(text)) return alone(text);
  // What nobody is known to have said is not put into the client's mouth: "hoodie up", "hip surgery postponed".
  if (
    (FELT.test(wordsOf(text)[0] ?? '') || isAdjective(wordsOf(text)[0] ?? '')) &&
    felt(wordsOf(text)[0] ?? '') &&
    /^\S+ (?:s?he|they|that|about|to|by|of|regarding|when|because)\b/i.test(text)
  )
    return { frame: 'reported', text: `feeling ${text}` };
  return isAccount(text) && !/^\S+ (?:is )?normal$/i.test(text)
    ? { frame: 'reported', text }
    : { ...alone(text), beside: true };
}
