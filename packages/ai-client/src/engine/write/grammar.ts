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
  | { readonly kind: 'phrase' };

const PRONOUN = /^(?:i|he|she|they|we|it|you|this|that|there|everyone|nobody|someone)(?:'(?:s|m|re|ve|d|ll))?$/;
const PERSON =
  /^(?:patient|client|therapist|clinician|writer|couple|mother|father|mom|mum|dad|parents?|wife|husband|spouse|partner|brothers?|sisters?|siblings?|sons?|daughters?|boyfriend|girlfriend|friends?|boss|manager|teacher|sponsor|roommate|neighbou?r|coworker|colleague|kids?|child|children|grandmother|grandfather|grandma|grandpa|aunt|uncle|cousin|stepson|stepdaughter|ex|prescriber|pediatrician|doctor|landlord|family|school|neuro|psychiatrist|supervisor|stepfather|stepmother|stepdad|stepmom|niece|nephew|group|members?)$/;
const AUXILIARY =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|does|did|do|isn't|wasn't|aren't|weren't|hasn't|hadn't|haven't|won't|wouldn't|can't|couldn't|doesn't|didn't|don't|cannot|may|might|must|should|keeps|seems|feels|gets|says|wants|thinks)$/;
const NEGATED =
  /^(?:can't|cannot|cant|couldn't|couldnt|won't|wont|wouldn't|hasn't|hasnt|haven't|havent|hadn't|doesn't|doesnt|don't|dont|didn't|didnt|isn't|isnt|wasn't|wasnt|aren't|weren't)$/;
const MORE =
  /^(?:once|twice|mostly|mainly|only|especially|except|but|though|although|because|when|while|where|which|who|after|before|since|until|till|for|from|in|on|at|by|to|of|about|around|during|despite|without|with|and|or|then|not|so|also|per|plus|approximately|over|under|like|as|again|even|almost|nearly|if|unless|than|up|down|out|off|into|through|due|secondary|related|never|always|usually|sometimes|often|last|later)$/;
const ADVERB =
  /^(?:also|still|just|again|now|really|recently|currently|always|often|sometimes|usually|rarely|barely|never|mostly|only|even|actually|already|then|finally|repeatedly|briefly|slowly|quickly|easily|almost|nearly|suddenly|immediately|today|yesterday)$/;
/** What may follow a verb that is also a noun. */
const OBJECT =
  /^(?:the|a|an|his|her|their|my|our|its|this|that|these|those|him|them|it|me|us|herself|himself|themselves|\d.*|one|two|three|four|five|no|any|some|every|each|all|both|up|down|out|off|on|over|away|back|in|around|through|to|at|with|for|when|if|not|more|less|about|alone|daily|nightly|well|poorly|badly|late|early|home|how|what|why|\p{Lu}.*|["“].*)$/u;

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[("'[]+(?=\w)|[,:;.!?)\]"]+$/g, ''))
    .filter(Boolean);

/** A finite verb within the first words after a subject. */
function finiteAt(words: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(words.length, to); at++) {
    const word = words[at] as string;
    if (AUXILIARY.test(word)) return true;
    if (/^(?:of|with|about|at|for|in|on|after|since|from|re|regarding|because|when|to|and|or)$/.test(word))
      return false;
    const past = baseOfPast(word);
    if (past && !isAdjective(word) && at + 1 < words.length) return true;
    const present = baseOfPresent(word);
    if (present && !isNounToo(present)) return true;
    if (present && OBJECT.test(words[at + 1] ?? '')) return true;
  }
  return false;
}

/** Reads the shape of a fragment already written out. */
export function shapeOf(text: string): Shape {
  const all = wordsOf(text);
  let at = 0;
  while (at < all.length - 1 && ADVERB.test(all[at] as string)) at++;
  const words = all.slice(at);
  const first = words[0] ?? '';
  const next = words[1] ?? '';
  if (PRONOUN.test(first)) return { kind: 'clause' };
  if (NEGATED.test(first)) return { kind: 'negated', word: first };
  if (PERSON.test(first)) return finiteAt(words, 1, 4) || isGerund(next) ? { kind: 'clause' } : { kind: 'phrase' };
  if (at > 0 && MORE.test(all[0] as string) && !isBase(first) && !baseOfPast(first) && !baseOfPresent(first))
    return { kind: 'more' };
  if (first === 'not' || first === 'never')
    return isAdjective(next) || isGerund(next) ? { kind: 'adjective' } : { kind: 'more' };
  if (first === 'no' || first === 'none') return { kind: 'phrase' };
  if (
    MORE.test(first) ||
    (/^[~≈]?\d+(?:\.\d+)?$/.test(first) === false &&
      /^\d+\s*times$/.test(words.slice(0, 2).join(' ')) &&
      words.length <= 4)
  )
    return { kind: 'more' };
  if (isAdjective(first)) {
    // "tense affect", "low mood since May": an adjective before its noun is a phrase.
    const follows =
      next === '' ||
      /^(?:and|or|about|re|regarding|at|with|in|on|to|that|because|since|today|when|but|from|for|after|over|until|now|,|all|most|last|this|\d.*)$/.test(
        next,
      ) ||
      isAdjective(next) ||
      /[,;]$/.test(text.split(/\s+/)[at] ?? '');
    return follows ? { kind: 'adjective' } : { kind: 'phrase' };
  }
  if (isGerund(first)) return { kind: 'gerund' };
  const past = baseOfPast(first);
  if (past && !(isBase(first) && past === first && isNounToo(first) && !OBJECT.test(next))) {
    // "burned toast" tells; "reduced sleep", "missed doses", "increased worry" name.
    if (!(isParticiple(first) && isAdjective(first)) || OBJECT.test(next)) {
      if (first === 'increased' || first === 'decreased' || first === 'reduced') return { kind: 'phrase' };
      return { kind: 'verb', form: 'past', base: past };
    }
    return { kind: 'phrase' };
  }
  const present = baseOfPresent(first);
  if (present && (!isNounToo(present) || OBJECT.test(next)) && words.length > 1)
    return { kind: 'verb', form: 'present', base: present };
  if (finiteAt(words, 1, 5)) return { kind: 'clause' };
  if (isBase(first) && (!isNounToo(first) || OBJECT.test(next)) && words.length > 1)
    return { kind: 'verb', form: 'base', base: first };
  return { kind: 'phrase' };
}

const swapFirst = (text: string, count: number, to: string): string => {
  const parts = text.split(/\s+/);
  // An adverb before the verb stays before it.
  let at = 0;
  while (at < parts.length - 1 && ADVERB.test((parts[at] as string).toLowerCase())) at++;
  return [...parts.slice(0, at), to, ...parts.slice(at + count)].filter(Boolean).join(' ');
};

/** "skipped algebra" → "skipping algebra", "can't focus" → "being unable to focus". Undefined where it would not be safe. */
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
  couldnt: 'could not',
  "won't": 'will not',
  wont: 'will not',
  "wouldn't": 'would not',
  "hasn't": 'has not',
  hasnt: 'has not',
  "haven't": 'have not',
  havent: 'have not',
  "hadn't": 'had not',
  "doesn't": 'does not',
  doesnt: 'does not',
  "don't": 'do not',
  dont: 'do not',
  "didn't": 'did not',
  didnt: 'did not',
  "isn't": 'is not',
  isnt: 'is not',
  "wasn't": 'was not',
  wasnt: 'was not',
  "aren't": 'are not',
  "weren't": 'were not',
  "she'll": 'she will',
  "he'll": 'he will',
  "they'll": 'they will',
  "we'll": 'we will',
};

/** Contractions written out, outside quotations. */
export const formal = (text: string): string =>
  text
    .split(/(["“][^"”]*["”])/)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(/(?<![\p{L}\p{N}'’])[\p{L}]+['’]?[\p{L}]*(?![\p{L}'’])/gu, (word) => {
            const full = FULL[word.toLowerCase().replace(/’/g, "'")];
            return full ? (/^\p{Lu}/u.test(word) ? full[0]?.toUpperCase() + full.slice(1) : full) : word;
          }),
    )
    .join('');
