/*
 * Who is named in a sentence, and whom it speaks of.
 */

import { WORDS } from './lexicon/index.js';
import type { Reading } from './reading.js';
import type { RiskSentence } from './sentence.js';
import { type Token, wordsOf } from './tokens.js';

export const words = (name: string): string[] =>
  (WORDS[name] ?? '').split(' ').flatMap((word) => (/^<\w+>$/.test(word) ? words(word.slice(1, -1)) : [word]));
const PERSON = new Set(words('person'));
const MALE = new Set(words('male'));
const FEMALE = new Set(words('female'));
export const CLIENT =
  /^(?:clients?|patients?|pts?|evaluee|examinee|defendant|respondent|parishioner|consumer|ct|cl|clt|clr|caller|yp|gentleman|lady|veteran|student|pupil|resident|inmate|youth|mr|mrs|ms)$/;
export const NOMINATIVE = /^(?:he|she|they|i)$/;
const POSSESSIVE =
  /^(?:his|her|their|my|the|a|an|another|one|this|that|client's|some|best|late|ex|step|older|younger|former|first|new|foster|twin|half|old|eldest|little|big|estranged|adult|teenage)$/;
/** Before the object of a verb or a preposition. */
const OBJECT =
  /^(?:to|with|at|for|of|by|from|toward|towards|about|against|like|on|told|tells|telling|asked|asks|texted|called|messaged|warned|saw|sees|misses|loves|hates|miss|lost|losing|hit|hurt|kill|hurting|killing|harm|harming|help|helped|visit|visited|leave|left|see|without|and|or|behind|near|around|between|beside|blames|blame|fought|met|call|text|tell|hates)$/;
const SAID =
  /^(?:says?|said|saying|keeps|reports?|reported|states?|stated|notes?|noted|tells?|told|confide[sd]|adds?|added|confirms?|confirmed|found|discovered|noticed|saw|sees|seen|observed|heard|witnessed|relayed|relays|describes?|described|worries|worried|concerned|fears|discloses|disclosed|writes|wrote|posts|posted|texts|texted|thinks|believes|called|phoned|emailed|recalls|denies|denied|mentions|mentioned|shared|witnesses|suspects|agrees|insists|translated|interpreted|interprets)$/;
/** One suspects and fears such things of someone else. */
export const ABOUT_ANOTHER =
  /^(?:suspects?|suspected|worries|worried|fears|feared|concerned|believes|thinks|noticed|found|saw|discovered|observed)$/;
/** Who tells about the client by their role. */
const INFORMANT =
  /^(?:mother|father|mom|dad|parents?|teacher|staff|nurse|school|caseworker|grandmother|grandfather|guardian|counselor|counsellor|interpreter|coach|stepmother|stepfather|aide|sergeant|officer|aunt|uncle|supervisor|paramedic|police|sponsor|therapist|doctor|worker|carer|caregiver|officers|chaplain|employer)$/;

const persons = new Map<string, boolean>();
export function isPerson(token: Token | undefined): boolean {
  if (!token || token.mark) return false;
  let known = persons.get(token.word);
  if (known === undefined) {
    known =
      !/(?:ed|ing)$|^cope|^teens$/.test(token.word) &&
      (token.forms.some((form) => PERSON.has(form)) || /[a-z]{3}mates?$/.test(token.word));
    if (persons.size < 4000) persons.set(token.word, known);
  }
  return known;
}
/** Is anyone but the client named? Most sentences name no one. */
const naming = new WeakMap<object, boolean>();
export function namesSomeone(sentence: RiskSentence): boolean {
  let known = naming.get(sentence);
  if (known === undefined) {
    known = sentence.tokens.some((token) => isPerson(token) || CLIENT.test(token.word) || token.word === 'family');
    naming.set(sentence, known);
  }
  return known;
}

const genderOf = (token: Token): 'm' | 'f' | undefined =>
  token.forms.some((form) => MALE.has(form)) ? 'm' : token.forms.some((form) => FEMALE.has(form)) ? 'f' : undefined;
export const pronounGender = (word: string): 'm' | 'f' | undefined =>
  /^(?:he|his|him|himself)$/.test(word) ? 'm' : /^(?:she|her|herself)$/.test(word) ? 'f' : undefined;

/** The client's gender, where the pronouns of a text tell it. */
export function genderOfClient(tokens: readonly Token[]): 'm' | 'f' | undefined {
  let other = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (/^(?:mr)$/.test(token.word)) return 'm';
    if (/^(?:mrs|ms)$/.test(token.word)) return 'f';
    const gender = pronounGender(token.word);
    if (gender && /^(?:himself|herself)$/.test(token.word) && NOMINATIVE.test(tokens[at - 1]?.word ?? '') && other)
      return gender;
    if (gender && !other) return gender;
    if (isPerson(token) && !/^(?:his|her)$/.test(tokens[at - 1]?.word ?? '')) other = true;
  }
  return undefined;
}

interface Subject {
  who: 'client' | 'other';
  at: number;
  token?: Token;
  informant?: boolean;
}

/** Subjects named before `to`, in order; who stands inside a mention is its object. */
export function subjectsBefore(reading: Reading, from: number, to: number): Subject[] {
  const { tokens } = reading;
  const objects = reading.sentence.mentions.filter(({ concept }) => concept !== 'abuse' && concept !== 'means');
  const found: Subject[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.mark) continue;
    if (!NOMINATIVE.test(token.word) && objects.some((mention) => mention.from < at && at < mention.to)) continue;
    if (CLIENT.test(token.word) && !isPerson(tokens[at + 1])) {
      if (next?.word === "'s") {
        // "Client's 8-year-old …": someone of the client's.
        if (/^\d/.test(tokens[at + 2]?.word ?? '')) found.push({ who: 'other', at, token });
        continue;
      }
      if (
        tokens[at - 1]?.word === 'the' &&
        tokens[at - 2]?.word === ',' &&
        tokens.slice(at + 1, at + 4).some(({ word }) => word === ',')
      )
        continue;
      if (OBJECT.test(tokens[at - 1]?.word ?? '') && !/^(?:and|or)$/.test(tokens[at - 1]?.word ?? '')) continue;
      if (tokens[at - 2]?.word === 'as' && /^an?$/.test(tokens[at - 1]?.word ?? '')) continue;
      if (
        /^(?:a|another|fellow|his|her|their|my)$/.test(tokens[at - 1]?.word ?? '') ||
        /^(?:across|opposite|next)$/.test(next?.word ?? '')
      ) {
        found.push({ who: 'other', at, token });
        continue;
      }
      found.push({ who: 'client', at, token });
    } else if (NOMINATIVE.test(token.word)) {
      // ", she says,": who tells it, not whose it is.
      if (tokens[at - 1]?.word === ',' && SAID.test(next?.word ?? '') && tokens[at + 2]?.word === ',') continue;
      const gender = pronounGender(token.word);
      const last = found.filter(({ who }) => who === 'other').at(-1);
      let who: Subject['who'] = 'client';
      if (last?.token && !last.informant) {
        const same = !gender || !genderOf(last.token) || genderOf(last.token) === gender;
        // "Roommate said he …": the one who was named, unless the words say otherwise.
        const saying = tokens.slice(last.at, at).some(({ word }) => SAID.test(word) && !ABOUT_ANOTHER.test(word));
        if (same && saying && !/^(?:himself|herself|themselves)$/.test(next?.word ?? '')) who = 'other';
      }
      found.push({ who, at, token });
    } else if (isPerson(token)) {
      // "I suspect …".
      if (/^suspects?$/.test(token.word) && /^(?:i|we|he|she|they)$/.test(tokens[at - 1]?.word ?? '')) continue;
      // "Hospitalised as a student", "works as a security guard".
      if (/(?:^| )as(?: an?(?: \w+)?)?$/.test(wordsOf(tokens, at - 3, at))) continue;
      // "This teen" is the one the note is about.
      if (
        tokens[at - 1]?.word === 'this' ||
        (/^(?:kid|child|teen|adolescent|youth|boy|girl|man|woman)$/.test(token.word) &&
          !/^(?:his|her|their|my|a|another|other|one|some|the|that|little|@?\w*'s|of|about)$/.test(
            tokens[at - 1]?.word ?? '',
          ) &&
          at <= from + 1)
      ) {
        found.push({ who: 'client', at, token });
        continue;
      }
      if (next?.word === "'s" && reading.mention.concept === 'means') continue;
      if (reading.mention.concept === 'avh' && /^(?:thoughts?|voices?)$/.test(next?.word ?? '')) continue;
      if (
        next?.word === "'s" &&
        /^(?:voice|face|house|ghost|name|dog|cat|radio|tv|television)$/.test(tokens[at + 2]?.word ?? '')
      )
        continue;
      if (next?.word === "'s" || isPerson(next)) {
        if (next?.word === "'s" && (isPerson(tokens[at + 2]) || isPerson(tokens[at + 3]))) continue;
        if (next?.word === "'s") {
          // "Brother's suicide".
          found.push({ who: 'other', at, token });
        }
        continue;
      }
      let head = at;
      while (
        head > from &&
        (POSSESSIVE.test(tokens[head - 1]?.word ?? '') || tokens[head - 1]?.word === "'s" || isPerson(tokens[head - 1]))
      )
        head--;
      if (
        head === at &&
        head - 2 >= from &&
        POSSESSIVE.test(tokens[head - 2]?.word ?? '') &&
        !OBJECT.test(tokens[head - 1]?.word ?? '')
      )
        head -= 2;
      const before = tokens[head - 1]?.word ?? '';
      const relative =
        tokens
          .slice(at + 1, at + 5)
          .some(({ word }, index) => /^(?:who|whose)$/.test(word) && (index === 0 || next?.word === ',')) ||
        // "A girl in the group chat who …".
        (/^(?:in|at|on|from|of|across)$/.test(next?.word ?? '') &&
          tokens[at + 2]?.word !== 'law' &&
          /^(?:\w+ ){1,6}who /.test(`${wordsOf(tokens, at + 1, at + 8)} `));
      const several =
        before === 'of' &&
        /^(?:both|one|some|all|each|two|several|neither|many|most|lots|any)$/.test(tokens[head - 2]?.word ?? '');
      const gerund = /ing$/.test(next?.word ?? '') && reading.mention.from === at + 1;
      if (head > from && OBJECT.test(before) && !several && !gerund && !relative && !/^(?:and|or)$/.test(before)) {
        if (before === 'per') found.push({ who: 'other', at, token, informant: true });
        continue;
      }
      // "Client and her twin …", "neither she nor her husband", "it is she, not her daughter, who": the client too, or not the other.
      if (
        /^(?:and|or|nor)$/.test(before) &&
        (CLIENT.test(tokens[head - 2]?.word ?? '') || NOMINATIVE.test(tokens[head - 2]?.word ?? ''))
      )
        continue;
      if (before === 'not' && tokens[head - 2]?.word === ',') continue;
      if (
        /^(?:and|or)$/.test(before) &&
        head - 2 >= from &&
        tokens[head - 2] &&
        OBJECT.test(tokens[head - 3]?.word ?? '')
      )
        continue;
      // "Mum denies …", "husband reports no …": who is seen, where no one else is named.
      const bareHead = head === at && (at === from || tokens[at - 1]?.mark === true);
      if (
        bareHead &&
        /^(?:denies|denied|endorses|endorsed)$/.test(next?.word ?? '') &&
        !tokens.slice(at + 1, at + 5).some(({ word }) => /^(?:that|he|she|client|pt|patient)$/.test(word))
      ) {
        found.push({ who: 'client', at, token });
        continue;
      }
      const own = tokens[at - 1]?.word === 'my' && token.quoted;
      const informant =
        !own &&
        (/^(?:per|according)$/.test(before) ||
          (tokens.slice(at + 1, Math.min(at + 6, reading.mention.from)).some(({ word }) => SAID.test(word)) &&
            (INFORMANT.test(token.word) ||
              /^(?:confirm|corroborat|back)/.test(next?.word ?? '') ||
              tokens
                .slice(at + 1, at + 4)
                .some(({ word }) => /^(?:found|noticed|saw|discovered|observed|seen)$/.test(word)))));
      found.push({ who: 'other', at, token, informant });
    }
  }
  return found;
}
