import {
  baseOfPast,
  baseOfPresent,
  gerund,
  isAdjective,
  isBase,
  isGerund,
  isNounToo,
  isParticiple,
} from './inflect.js';
import { outsideQuotes } from './text.js';

/**
 * What a fragment of shorthand is, grammatically. `phrase` is everything without a verb of its own that we are sure
 * of: the safe reading, since a frame around a phrase changes nothing in it.
 */
export type Shape =
  | { readonly kind: 'clause' } // has its own subject
  | { readonly kind: 'adjective' }
  | { readonly kind: 'gerund' }
  | { readonly kind: 'verb'; readonly form: 'past' | 'present' | 'base'; readonly base: string }
  | { readonly kind: 'negated'; readonly word: string }
  | { readonly kind: 'more' } // hangs on what was said before: "once on stairs", "mostly at night"
  | { readonly kind: 'phrase' }
  /** May be a sentence or a phrase with a participle ("log kept", "parents split"): only a frame that fits both will do. */
  | { readonly kind: 'unsure' };

const PRONOUN =
  /^(?:i|he|she|they|we|it|you|this|that|there|everyone|nobody|someone|both|each)(?:'(?:s|m|re|ve|d|ll))?$/;
export const PERSON =
  /^(?:teen|teenager|worker|aide|coach|tutor|pastor|lawyer|attorney|judge|interpreter|midwife|dietitian|patient|client|therapist|clinician|writer|couple|mother|father|mom|mum|dad|parents?|wife|husband|spouse|partner|brothers?|sisters?|siblings?|sons?|daughters?|boyfriend|girlfriend|friends?|boss|manager|teacher|sponsor|room?mates?|neighbou?rs?|coworkers?|colleagues?|kids?|child|children|grandmother|grandfather|grandma|grandpa|aunt|uncle|cousin|stepson|stepdaughter|ex|prescriber|pediatrician|doctor|landlord|family|school|neuro|psychiatrist|supervisor|stepfather|stepmother|stepdad|stepmom|niece|nephew|toddler|baby|infant|caseworker|student|staff|nurse|peers?|fianc[eé]e?|in-?laws|(?:mother|father|sister|brother|son|daughter)s?-in-law|grandson|granddaughter|group|leaders?|facilitators?|members?)$/;
export const AUXILIARY =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|does|did|do|(?:is|was|are|were|ha[sd]|have|wo|would|ca|could|does|did|do)n't|cannot|may|might|must|should|keeps|seems|feels|gets|says|wants|thinks)$/;
const NEGATED = /^(?:cannot|(?:ca|could|wo|would|ha[sd]|have|does|do|did|is|was|are|were)n'?t)$/;
const MORE =
  /^(?:once|twice|mostly|mainly|only|especially|except|but|though|although|because|when|while|where|which|who|after|before|since|until|till|for|from|in|on|at|by|to|of|about|around|during|despite|without|with|and|or|then|not|so|also|per|plus|regarding|approximately|over|under|like|as|again|even|almost|nearly|if|unless|than|up|down|out|off|into|through|due|secondary|related|never|always|usually|sometimes|often|last|later|was|were|is|are)$/;
const STOPS_SUBJECT =
  /^(?:of|with|about|at|for|in|on|after|since|from|re|regarding|because|when|to|and|or|that|who|which)$/;
const ADJECTIVE_FOLLOWS =
  /^(?:and|then|or|about|re|regarding|at|with|in|on|to|that|because|since|today|when|but|from|for|after|over|until|now|all|most|first|throughout|last|this|if|of|by|toward|towards|again|due|it|he|she|they|at\s|x\d|\d.*)$/;
const ADVERB =
  /^(?:also|still|just|again|now|really|recently|currently|always|often|sometimes|usually|rarely|barely|never|mostly|only|even|actually|already|then|finally|repeatedly|briefly|slowly|quickly|easily|almost|nearly|suddenly|immediately|today|yesterday)$/;
/** What may follow a verb that is also a noun. */
const OBJECT =
  /^(?:the|a|an|his|her|their|my|our|its|this|that|these|those|him|them|it|me|us|herself|himself|themselves|\d.*|one|two|three|four|five|no|any|some|every|each|all|both|own|up|down|out|off|on|over|away|back|in|around|through|to|at|with|for|when|if|not|more|less|about|alone|daily|nightly|well|poorly|badly|late|early|home|how|what|why|\p{Lu}.*|["“].*)$/u;

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[("'[]+(?=\w)|[,:;.!?)\]"]+$/g, ''))
    .filter(Boolean);

/** Is there a finite verb within the first words after a subject? A past form may also be a participle: `maybe`. */
function finite(words: readonly string[], from: number, to: number): 'yes' | 'maybe' | 'no' {
  for (let at = from; at < Math.min(words.length, to); at++) {
    const word = words[at] as string;
    if (AUXILIARY.test(word) || NEGATED.test(word)) return 'yes';
    if (STOPS_SUBJECT.test(word)) return 'no';
    // "5 praises", "two calls": a noun.
    const counted = /^\d|^(?:one|two|three|four|five|six|no|some|many|few)$/.test(words[at - 1] ?? '');
    if (counted) continue;
    if (baseOfPast(word) && !isAdjective(word)) return 'maybe';
    const present = baseOfPresent(word);
    if (present && (!isNounToo(present) || OBJECT.test(words[at + 1] ?? ''))) return 'yes';
  }
  return 'no';
}

/** Opens what happened to the person, not what they did: "brought in by coworker", "fired last Friday". */
const PASSIVE =
  /^(?:(?:cut off|left out|turned down|dumped|ghosted|written up|yelled at|picked on|hit|raised|passed over) by|brought (?:in )?by|pulled (?:from|out of) (?:class|math|school|\w+$)|informed (?:of|about|that)|referred (?:by|from|for)|seen (?:for|by|in|at)|grounded (?:until|for)|raised (?:in|as|catholic|pentecostal|jewish|baptist|mormon|muslim|christian)|accompanied by|sent (?:by|from|home)|escorted by|admitted(?=$| (?:to (?:the |an? )?(?:hospital|inpatient|unit|ward|ER|ED|ICU|psych\p{L}*|detox|rehab|residential)|for (?:detox|observation|safety|SI|suicid\p{L}*|stabili\p{L}*|OD|overdose)|(?:in)?volunt\p{L}*|inpatient|overnight|on \d|\d|last (?:week|month|night|year)(?! that))\b)|discharged|laid off|fired|hospitali[sz]ed|evicted|arrested|suspended|expelled|diagnosed|prescribed|robbed|assaulted|bullied|rear-ended|jilted|told (?:off|by|that|to))\b|^(?:teased|mocked|harassed|excluded|rejected|molested|raped|beaten|groped|stalked|scolded|cheated on|made fun of|picked on|left out|shunned|blamed|ignored|attacked|followed|threatened|left out of (?:the |a )?(?:\w+ )?(?:chat|group|party|game|trip|plans)|demoted|promoted|transferred|audited|sued|denied (?:custody|benefits|parole|visitation|disability))(?=$|\s(?:by|about|at|in|for|again|online|over|on|because|last|since|twice|daily|from)\b|,)/iu;
/** Was the verb at the start of a fragment suffered rather than done? */
export const isPassive = (text: string): boolean => PASSIVE.test(text);

const opens = (word: string): boolean =>
  isBase(word) || baseOfPast(word) !== undefined || isGerund(word) || isAdjective(word) || MORE.test(word);

/** Reads the shape of a fragment already written out. */
export function shapeOf(written: string): Shape {
  // "mom (phone) reports": how she was heard is no part of it.
  const text = written
    .replace(
      /^(\p{L}+) (?:\([^)]*\)|(?:on|by|via) (?:(?:the )?phone|speaker|video|zoom|facetime))(?= \p{L}+(?:ed|s|d|t)\b)/u,
      '$1',
    )
    .replace(/^(\p{Lu}\p{Ll}+) (?:&|and|\+) \p{Lu}\p{Ll}+ (?=\p{Ll})/u, '$1 ');
  const all = wordsOf(text);
  let at = 0;
  while (at < all.length - 1 && ADVERB.test(all[at] as string)) at++;
  const words = all.slice(at);
  const first = words[0] ?? '';
  const next = words[1] ?? '';
  const object = OBJECT.test(next) || PERSON.test(next) || /^(?:foster|step|bio)$/.test(next);
  if (PRONOUN.test(first) || (first === 'no' && next === 'one')) return { kind: 'clause' };
  if (NEGATED.test(first)) return { kind: 'negated', word: first };
  // "stuck point", "leaves on a stream", "SHARE group": a thing.
  if (
    /^(?:stuck points?|leaves on|softened start)\b/i.test(text) ||
    (/^\p{Lu}{3,}\s\p{Ll}/u.test(text) && isBase(first))
  )
    return { kind: 'phrase' };
  // "pacing worksheet": one about it.
  if (isGerund(first) && /^(?:worksheets?|handouts?|skills?|schedule|diary)$/.test(next)) return { kind: 'phrase' };
  // "own treatment on hold": whose.
  if (first === 'own' && next !== 'it') return { kind: 'phrase' };
  if (first === 'fidget' && /^(?:ring|toy|spinner|cube|tool)s?$/.test(next)) return { kind: 'phrase' };
  // "hands over ears": held there, not handed.
  if (/^hands?$/.test(first) && /^(?:over|in|on|up|behind|under|clenched|shaking|folded|trembling)$/.test(next))
    return { kind: 'phrase' };
  // "voices 'the committee'", "urges to cut": heard and felt, not done.
  if (/^voices$/.test(first) && !/^(?:that|concern|frustration|interest|desire)$/.test(next)) return { kind: 'phrase' };
  if (/^urges?$/.test(first) && /^(?:to|for|of|at|was|were|no|\d.*)$/.test(next)) return { kind: 'phrase' };
  // "thought record" names; "thought about it" tells.
  if (first === 'thought' && !/^(?:about|of|that|he|she|they|it|i|the|his|her|this|we|maybe)$/.test(next))
    return { kind: 'phrase' };
  // "3 peers gave support, one cried"
  if (/^(?:one|two|another|others|several|most|nobody|everyone)$/.test(first) && baseOfPast(next) && !isAdjective(next))
    return { kind: 'clause' };
  // "H said", "P1 ended it": a person by an initial.
  if (
    /^(?:\p{Lu}\.?|P[12])\s+\p{Ll}/u.test(text) &&
    first !== 'a' &&
    (baseOfPast(next) || baseOfPresent(next) || AUXILIARY.test(next) || (/[^e]ed$/.test(next) && !isAdjective(next)))
  )
    return { kind: 'clause' };
  // "Marcus reports"
  if (
    /^\p{Lu}[\p{Ll}'’-]+ (?:reports|states|says|denies|endorses|describes|shares|admits)\b/u.test(text) &&
    !opens(first)
  )
    return { kind: 'clause' };
  // "Maria came in upset": a name before a past form that can be nothing else.
  if (/^\p{Lu}[\p{Ll}'’-]+\s/u.test(text) && !opens(first) && baseOfPast(next) && !isParticiple(next))
    return { kind: 'clause' };
  // "Dot practiced cueing", "Bea takes pills": a name, its verb and what it did it to.
  if (
    /^\p{Lu}[\p{Ll}'’-]+\s/u.test(text) &&
    !opens(first) &&
    words.length > 2 &&
    (baseOfPast(next) || (baseOfPresent(next) && !isNounToo(baseOfPresent(next) as string))) &&
    (isGerund(words[2] ?? '') ||
      /^(?:the|a|an|his|her|their|him|them|it|pills|meds|work|school|home)$/.test(words[2] ?? ''))
  )
    return { kind: 'clause' };
  if (PERSON.test(first))
    return finite(words, 1, 4) !== 'no' || isGerund(next) || baseOfPresent(next)
      ? { kind: 'clause' }
      : { kind: 'phrase' };
  const opensVerb =
    isBase(first) ||
    baseOfPast(first) !== undefined ||
    baseOfPresent(first) !== undefined ||
    isGerund(first) ||
    isAdjective(first);
  if (at > 0 && MORE.test(all[0] as string) && !opensVerb) return { kind: 'more' };
  if (first === 'not' || first === 'never')
    return isAdjective(next) || isGerund(next) || next === 'meeting' ? { kind: 'adjective' } : { kind: 'more' };
  if (first === 'no' && next === 'longer')
    return { kind: isAdjective(words[2] ?? '') || isGerund(words[2] ?? '') ? 'adjective' : 'unsure' };
  if (first === 'no' || first === 'none') return { kind: 'phrase' };
  if (MORE.test(first)) return { kind: 'more' };
  const past = baseOfPast(first);
  if (
    isAdjective(first) &&
    !(past && /^(?:the|a|an|his|her|their|my|him|them|himself|herself|themselves)$/.test(next))
  ) {
    // "tense affect", "low mood since May": an adjective before its noun is a phrase.
    const follows =
      next === '' ||
      ADJECTIVE_FOLLOWS.test(next) ||
      (isGerund(next) && words.length > 2 && !/^(?:(?:in|de)creased|reduced)$/.test(first)) ||
      isAdjective(next) ||
      /[,;]$/.test(text.split(/\s+/)[at] ?? '');
    return follows ? { kind: 'adjective' } : finite(words, 1, 4) === 'no' ? { kind: 'phrase' } : { kind: 'unsure' };
  }
  if (isGerund(first)) {
    const verb = finite(words, 1, 3);
    return verb === 'no'
      ? { kind: 'gerund' }
      : verb === 'yes' || words.length <= 5
        ? { kind: 'unsure' }
        : { kind: 'gerund' };
  }
  // "quit", "cut", "set": the same in the present and the past, and often nouns.
  if (past && past === first)
    return object || (first === 'quit' && next && !/^(?:date|day|line|plan)$/.test(next))
      ? { kind: 'verb', form: 'past', base: past }
      : { kind: 'unsure' };
  if (past) {
    // "increased worry", "missed doses", "reduced sleep" name; "burned the toast" tells.
    if (/^(?:increased|decreased|reduced|lost|mixed|limited|continued)$/.test(first) && !object)
      return { kind: first === 'lost' ? 'verb' : 'phrase', form: 'past', base: past } as Shape;
    return { kind: 'verb', form: 'past', base: past };
  }
  const present = baseOfPresent(first);
  // "checks pulse", "drinks wine": a noun in the plural has no noun behind it.
  const told =
    object ||
    (next !== '' &&
      /^(?!urges|voices|thoughts|fears)/.test(first) &&
      !MORE.test(next) &&
      !STOPS_SUBJECT.test(next) &&
      !AUXILIARY.test(next) &&
      !ADVERB.test(next) &&
      !isAdjective(next) &&
      !isGerund(next) &&
      !baseOfPast(next) &&
      !/^(?:nightly|daily|weekly|worse|better|less|more|most|per|every|this|last|past|next|x?\d.*|[^\p{L}].*)$/u.test(
        next,
      ));
  if (present && (isNounToo(present) ? told || first === 'presents' || (first === 'works' && isGerund(next)) : true))
    return { kind: 'verb', form: 'present', base: present };
  const determined =
    /^(?:the|a|an|his|her|their|my|our|him|them|it|herself|himself|themselves|out|up|down|with|for|to|about|when)$/.test(
      next,
    );
  if (isBase(first) && (!isNounToo(first) || determined) && words.length > 1)
    return { kind: 'verb', form: 'base', base: first };
  const verb = finite(words, 1, 5);
  return { kind: verb === 'yes' ? 'clause' : verb === 'maybe' ? 'unsure' : 'phrase' };
}

const swapFirst = (text: string, count: number, word: string): string => {
  const parts = text.split(/\s+/);
  // An adverb before the verb stays before it.
  let at = 0;
  while (at < parts.length - 1 && ADVERB.test((parts[at] as string).toLowerCase())) at++;
  // "repaired: owned the impact": its colon stays.
  const to = count === 1 && /:$/.test(parts[at] ?? '') ? `${word}:` : word;
  return [...parts.slice(0, at), to, ...parts.slice(at + count)].filter(Boolean).join(' ');
};

/** "skipped algebra" → "skipping algebra", "can't focus" → "being unable to focus". Undefined where it would not be safe. */
/** "not wanting to die" → "did not want to die": a state that English does not put in the progressive. */
export const wanting = (text: string): string | undefined => {
  const match = /^not wanting (.*)$/i.exec(text);
  return match ? `did not want ${match[1]}` : undefined;
};

export function asGerund(text: string, shape: Shape): string | undefined {
  if (shape.kind === 'gerund') return text;
  if (shape.kind === 'verb')
    return shape.base === 'be' || (shape.base === 'have' && shape.form !== 'past')
      ? shape.base === 'have'
        ? swapFirst(text, 1, 'having')
        : undefined
      : swapFirst(text, 1, gerund(shape.base));
  if (shape.kind !== 'negated') return undefined;
  const parts = text.split(/\s+/);
  const at = parts.findIndex((word) => NEGATED.test(word.toLowerCase().replace(/[’‘]/g, "'")));
  const verb = (parts[at + 1] ?? '').toLowerCase().replace(/[,.;]+$/, '');
  if (!verb) return undefined;
  if (/^(?:can't|cannot|cant)$/.test(shape.word))
    return isBase(verb) || verb === 'be' ? swapFirst(text, 1, 'being unable to') : undefined;
  if (/^(?:doesn't|doesnt|don't|dont|didn't|didnt)$/.test(shape.word))
    return isBase(verb) ? swapFirst(text, 2, `not ${gerund(verb)}`) : undefined;
  if (/^(?:hasn't|hasnt|haven't|havent|hadn't)$/.test(shape.word))
    return verb === 'been' || isParticiple(verb) || baseOfPast(verb) ? swapFirst(text, 1, 'not having') : undefined;
  return undefined;
}

const FULL: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  cant: 'cannot',
  "couldn't": 'could not',
  "won't": 'will not',
  "wouldn't": 'would not',
  "hasn't": 'has not',
  "haven't": 'have not',
  "hadn't": 'had not',
  "doesn't": 'does not',
  "don't": 'do not',
  "didn't": 'did not',
  "isn't": 'is not',
  "wasn't": 'was not',
  "aren't": 'are not',
  "weren't": 'were not',
  "she'll": 'she will',
  "he'll": 'he will',
  "they'll": 'they will',
  "we'll": 'we will',
  "i'll": 'I will',
};

/** Contractions written out, outside quotations. */
export const formal = (text: string): string =>
  outsideQuotes(text, (part) =>
    part.replace(/(?<![\p{L}\p{N}'’])\p{L}+['’]?\p{L}*(?![\p{L}'’])/gu, (word) => {
      const full = FULL[word.toLowerCase().replace(/’/g, "'")];
      return full ? (/^\p{Lu}/u.test(word) ? `${full[0]?.toUpperCase()}${full.slice(1)}` : full) : word;
    }),
  );
