import { alone, said } from './parts.js';
import type { Rule } from './told.js';
import { subject } from './voice.js';

/* Who the client is: age, service, grade. Of one person only; with several in the room nobody is "the client". */

const AGED = /^(\d\d)(m|f)(?:$| (?=\p{L})(?!post|preg|old|pp|sober|clean))(.*)$/iu;
const VETERAN =
  /^(?:(?<age>\d\d)(?:-year-old)? )?(?<kind>(?:[\p{Lu}/-]{2,9} )?(?:(?:male|female|combat|Vietnam|Army|Navy|Marine|Gulf War) ){0,2})vet(?:eran)?$/iu;

export const identity: Rule = ({ fragment, slot, text, voice }) => {
  if (voice.several) return undefined;
  // "27m" at the head of a note: not minutes.
  const aged = fragment.after === 'start' ? AGED.exec(text) : undefined;
  if (aged)
    return alone(
      `${subject(voice)} is a ${aged[1]}-year-old ${/f/i.test(aged[2] as string) ? 'female' : 'male'}${aged[3] ? `, ${aged[3]}` : ''}`,
    );
  if (slot !== 'report') return undefined;
  // "vet", "42 OIF vet"
  const vet = VETERAN.exec(text)?.groups;
  if (vet) {
    const article = /^(?:[AEFHILMNORSX](?=[\p{Lu}/])|A)/u.test(vet.kind ?? '') ? 'an' : 'a';
    return alone(`${subject(voice)} is ${vet.age ? `a ${vet.age}-year-old` : article} ${vet.kind}veteran`);
  }
  // "7th grader", "in 3rd grade"
  return said(
    /^(?:in )?\d{1,2}(?:st|nd|rd|th) grader?$/i.test(text) &&
      `${subject(voice)} is in ${text.replace(/^in |r$/gi, '')}`,
  );
};
