import { Sentence } from '@evenfall/templates';
import { AUXILIARY, PERSON, shapeOf } from './grammar.js';
import { baseOfPast, baseOfPresent, isAdjective, isGerund, isNounToo, isParticiple, participle } from './inflect.js';

/*
 * Elliptical clauses with a subject that is no client: a paper or tool to which something was done ("log kept 5 days",
 * "988 saved in phone"), and a person who was somehow or somewhere ("foster mom teary", "mom in for last 10").
 */

const THING =
  /^(?:cycle|pattern|hierarchy|razors?|knives|blades|log|sheet|plan|card|diary|journal|worksheet|record|tracker|chart|list|letter|script|homework|form|app|audio|video|number|phone|email|text|message|voicemail|referral|appointment|meds?|medications?|dose|window|goal|budget|calendar|notes?|map|timeline|contract|signature|consent|release|reading|exercise|walks?|calls?|c-ssrs|genogram|timeline|screen|key|keys|gun|guns|firearm|firearms|pills|rifle|988|number|earplugs|package|test|screen|results?|labs?|bill|rent|application|paperwork|report|case|hearing|meal|breakfast|lunch|dinner|pillbox|organizer|box|alarm|lock|copy|copies|handout|packet|story|narrative|materials?|resources?|ladder|boundar(?:y|ies)|safe|location|identity|privacy|consult|risks?)$/;
/** Forms that tell what the thing itself did, or describe it. */
const ACTIVE =
  /^(?:came|went|arrived|ended|started|began|helped|worked|stopped|fell|got|broke|happened|had|was|were|did|said|used to|felt|left|ran|passed|failed|lasted|became|seemed|looked|showed|due|need|needed|quit|let|met|split|cut|hit|hurt|put|read|upset|dropped|froze|crashed|died)$/;

/** Never a deed of whoever stands before it. */
const FINALLY =
  /^(?:discussed|reviewed|given|provided|completed|signed|scheduled|obtained|updated|sent|faxed|introduced|assigned|offered|set|confirmed|postponed|proposed|cancell?ed|approved|made|opened)$/;

/** "pharmacy card found" → "pharmacy card was found". */
export function doneTo(text: string): string | undefined {
  const words = text.split(/\s+/);
  const plain = words.map((word) => word.toLowerCase().replace(/[,;]$/, ''));
  if (/^(?:no|not|few|more|less)$/.test(plain[0] ?? '') || plain.includes('if')) return undefined;
  // "letter for HRT discussed": what was done stands last.
  const last = plain.at(-1) ?? '';
  if (
    words.length > 2 &&
    words.length < 9 &&
    FINALLY.test(last) &&
    !PERSON.test(plain[0] as string) &&
    !LEADS.test(plain[0] as string) &&
    !plain.some((word) => AUXILIARY.test(word)) &&
    shapeOf(text).kind !== 'clause' &&
    !baseOfPast(plain[0] as string)
  ) {
    const not = plain.at(-2) === 'not' ? 1 : 0;
    const head = plain.findIndex((word) => /^(?:of|in|for|to|with|on|from|about|regarding|at|by)$/.test(word));
    const be = /[^s]s$/.test(plain.at(head > 0 ? head - 1 : -2 - not) ?? '') ? 'were' : 'was';
    return `${words.slice(0, -1 - not).join(' ')} ${be} ${not ? 'not ' : ''}${last}`;
  }
  // The verb stands right behind the thing, or behind what belongs to it: "script for RA email written".
  const at = plain.findIndex((word, index) => index > 0 && index < 6 && isDone(word));
  const verb = plain[at] ?? '';
  if (at < 1 || !THING.test(plain[at - 1] as string) || /[,;:]$/.test(words[at - 1] as string)) return undefined;
  if (ACTIVE.test(verb) || plain.slice(0, at).some((word) => /^(?:has|have|had|keeps?|kept|got)$/.test(word)))
    return undefined;
  const rest = words.slice(at + 1).join(' ');
  // An object behind it: then the thing, or someone, did it.
  if (/^(?:a|an|the|his|her|their|him|them|me|us|himself|herself|that|to)\b/.test(rest)) return undefined;
  const base = baseOfPast(verb);
  const what = words.slice(0, at).join(' ');
  const many = /(?:[^s]s|\band \S+)$/i.test(what) && !/(?:\d|diagnosis|homework|ssrs)$/i.test(what);
  const comma = /,$/.test(words[at] as string) ? ',' : '';
  return `${what} ${many ? 'were' : 'was'} ${(base && participle(base)) ?? verb}${comma}${rest ? ` ${rest}` : ''}`;
}

/** A past form that tells; nouns that look like one ("left hand") do not. */
const isDone = (word: string): boolean =>
  (baseOfPast(word) !== undefined || isParticiple(word)) && !isAdjective(word) && !THING.test(word);

const WHERE = /^(?:en|in|out|here|there|away|home|present|absent|at|on|back|off|upstairs|outside|abroad|with)$/;
const LEADS =
  /^(?:his|her|their|the|my|foster|step|older|younger|little|big|baby|ex|bio|biological|both|new|twin|oldest|youngest|middle)$/;

/** Behind a word that describes, not an object of one that tells: "Omar frustrated with her". */
const DESCRIBED =
  /^(?:$|and|or|but|about|at|with|in|by|re|regarding|over|that|when|because|since|after|today|this|throughout|to|["“(].*)$/;
/** "roommate diagnosis mono": what somebody else was found to have. */
export function diagnosed(text: string): string | undefined {
  const [all = '', who = ''] = /^((?:[\p{L}'’]+ )?\p{L}+) diagnos(?:is|ed)(?: of| with)? (?=\p{L})/iu.exec(text) ?? [];
  const person = who.toLowerCase().split(' ').at(-1) ?? '';
  return PERSON.test(person) && !/^(?:client|patient|therapist)$/.test(person)
    ? `${who} was diagnosed with ${text.slice(all.length)}`
    : undefined;
}

/** "kim": of no list of ours, and so most likely a name typed small. */
export const isSmallName = (word: string): boolean =>
  /^\p{Ll}{2,}$/u.test(word) &&
  !THING.test(word) &&
  !isAdjective(word) &&
  !isGerund(word) &&
  shapeOf(`${word} it`).kind === 'phrase' &&
  new Sentence(word, 0, word.length).hits.size === 0;

/** "kim and mark fought", "mark slept on couch": what only people do. */
export const acts = (text: string): boolean => {
  const [name = '', other] =
    /^(\p{Ll}+)(?: (?:and|&|\+) (\p{Ll}+))? (?:fought|argued|yelled|slept|drank|said|says|left|cried|stayed|texted|called|told)\b/u
      .exec(text)
      ?.slice(1) ?? [];
  return isSmallName(name) && (!other || isSmallName(other) || shapeOf(`${other} it`).kind === 'verb');
};

const DATED =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "Lena teary", "Thanksgiving hard": what a name of its own was like. */
export function nameIs(text: string): string | undefined {
  const words = text.split(/\s+/);
  const [name = '', how = '', then = ''] = words;
  if (
    !/^(?:(?![AI]$)\p{Lu}\p{Ll}*|P[12])$/u.test(name) ||
    DATED.test(name) ||
    /[,;]$/.test(how) ||
    !(
      isAdjective(how.toLowerCase()) ||
      /^(?:back|home|away|out|here)$/.test(how) ||
      /^\S+ (?:on time|not (?:here|present))\b/.test(text)
    )
  )
    return undefined;
  if (
    /^(?:Client|Patient|Session|Present|Both)$/.test(name) ||
    !(DESCRIBED.test(then.toLowerCase()) || /^(?:time|here|present)$/.test(then))
  )
    return undefined;
  return text.replace(' ', ' was ').replace(/,?\s(?=["“])/, ': ');
}

/** "foster mom teary" → "foster mom was teary". */
export function personIs(text: string): string | undefined {
  const words = text.split(/\s+/);
  let at = 0;
  while (at < 3 && LEADS.test((words[at] ?? '').toLowerCase())) at++;
  const person = (words[at] ?? '').toLowerCase();
  // "wife Dot at bedside"
  if (PERSON.test(person) && /^(?:\p{Lu}\p{Ll}+|\(\S+\))$/u.test(words[at + 1] ?? '') && words.length > at + 2) at++;
  const next = (words[at + 1] ?? '').toLowerCase().replace(/[,;]$/, '');
  if (!PERSON.test(person) || /^(?:client|patient|group|family|school|therapist)$/.test(person) || !next)
    return undefined;
  // "mom present first 10 min" and what is a noun as well are told elsewhere.
  if (isNounToo(next) || next === 'present') return undefined;
  if (
    !isAdjective(next) &&
    !WHERE.test(next) &&
    !isGerund(next) &&
    !/^\S+ not (?:here|present|in|home)\b/i.test(words.slice(at).join(' '))
  )
    return undefined;
  // "pediatrician increased methylphenidate": a deed, not a state.
  if (
    /ed$/.test(next) &&
    !/[,;]$/.test(words[at + 1] ?? '') &&
    !/^(?:$|and|or|about|at|with|in|by|re|regarding|over|today|["“(].*)$/.test(words[at + 2] ?? '')
  )
    return undefined;
  // "husband back to work Monday": was, or will be?
  if (next === 'back' && words[at + 2] === 'to') return undefined;
  // "dad on phone said she lies", "dad in waiting room said …"
  if (WHERE.test(next) && /^(?:said|says|reported|reports|told)$/.test(words[at + 4] ?? '')) return undefined;
  if (next === 'on' && (baseOfPast(words[at + 3] ?? '') || baseOfPresent(words[at + 3] ?? ''))) return undefined;
  if (next === 'with' || (next === 'on' && !/^(?:board|call|way|leave|vacation|phone)$/.test(words[at + 2] ?? '')))
    return undefined;
  const many = /s$/.test(person) && person !== 'boss';
  // "husband deploying 1/10": under way, or still to come.
  const be = isGerund(next) ? (many ? 'are' : 'is') : many ? 'were' : 'was';
  const rest = words
    .slice(at + 1)
    .join(' ')
    .replace(/[,:]?\s(?=["“])/, ': ');
  return `${words.slice(0, at + 1).join(' ')} ${be} ${rest}`;
}
