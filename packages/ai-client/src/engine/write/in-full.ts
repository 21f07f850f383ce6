import { AUXILIARY, shapeOf, wordsOf } from './grammar.js';
import { baseOfPast, baseOfPresent, isAdjective, isNounToo } from './inflect.js';
import { polished } from './polish.js';
import { uncapital } from './text.js';
import { oneTerm, type Voice } from './voice.js';

/*
 * A fragment as prose would write its words, before its frame is chosen: ages, times, the writer's own "I" and "me", and the
 * small words that shorthand leaves out.
 */

/** Some verb that tells, anywhere in it. */
export const hasVerb = (text: string): boolean =>
  wordsOf(text).some(
    (word) =>
      AUXILIARY.test(word) ||
      (baseOfPast(word) !== undefined && !isAdjective(word)) ||
      (baseOfPresent(word) !== undefined && !isNounToo(baseOfPresent(word) as string)),
  );

/** "because in-laws" → "because of in-laws". */
const because = (text: string): string =>
  text.replace(/\bbecause (?!of\b)([^"“,;]+)$/iu, (all, why: string) =>
    shapeOf(why).kind === 'phrase' && !hasVerb(why) ? `because of ${why}` : all,
  );

/** The fragment's words in full. */
export function inFull(text: string, voice: Voice): string {
  return because(
    polished(
      (voice.writer?.named ?? String)(uncapital(oneTerm(text, voice)))
        .replace(/^G(?=\d\s?:)/, 'Goal ')
        // "talked SUD consult"
        .replace(/^talked (?=(?:substance use|options|goals|meds|medication|referral|safety)\b)/i, 'discussed ')
        // "vet denies": whom the rest calls the client.
        .replace(
          /^vet(?:eran)? (?!.*\b(?:dogs?|cats?|pets?|puppy|kitten|horse|rabbit)\b)(?=(?:late|reports?|reported|denie[sd]|states?|stated|endorse[sd]?|arrived|came|no-showed|missed|presents?|presented|agreed|declined|tearful|calm|engaged)\b)/i,
          `${voice.term} `,
        )
        .replace(/^met (?=with (?:the )?(?:patient|client)\b)/i, 'therapist met ')
        .replace(
          /^(?:(?:client|patient)\s(?:is\s)?(?=\d\d\s?[fmFM](?:$|[,\s])))?(\d\d)\s?([FM]|f(?=$|,)|m(?=$|,)(?<=[nt]\s\d\d\s?m)|(?<!\s)m(?= (?!session|visit|tele|vid|phone|walk|run|late|post|preg|old|sober|clean)))(?=[,\s]|$)/,
          (_all, age: string, sex: string) => `${age}-year-old ${/f/i.test(sex) ? 'female' : 'male'}`,
        )
        .replace(/\b(wakes?|woke|waking|up) (?=\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m|p\.m))/gi, '$1 at ')
        .replace(
          /\bhistory (?=(?:\d|CPS|childhood|domestic|sexual|physical|inpatient|mania|psychosis|trauma|abuse|seizures?|self-harm|suicid\p{L}+|substance|violence)(?![\p{L}]))/giu,
          'history of ',
        )
        .replace(
          /^(\d\d)\s?nb(?=$|[ ,])(?: (?=they))?/i,
          (all) => `${all.slice(0, 2)}-year-old nonbinary ${voice.term}${/ $/.test(all) ? ', ' : ''}`,
        )
        .replace(
          /^(\d\d) (?=(?:widow(?:er)?|single|married|divorced|retired|separated|trans|nonbinary)\b)/i,
          '$1-year-old ',
        )
        .replace(/\b(\d{1,3}-year-old (?:nonbinary|trans|transgender|cis|queer|gay))(?=$|,)/i, `$1 ${voice.term}`)
        .replace(/\bon way (?=to|home|from|out|back|in\b)/gi, 'on the way '),
    ),
  );
}
