import { WORDS } from './lexicon/index.js';
import { Reading, wordsOf } from './reading.js';
import type { RiskSentence } from './sentence.js';
import type { Token } from './tokens.js';

const words = (name: string): string[] =>
  (WORDS[name] ?? '').split(' ').flatMap((word) => (/^<\w+>$/.test(word) ? words(word.slice(1, -1)) : [word]));
const PERSON = new Set(words('person'));
const MALE = new Set(words('male'));
const FEMALE = new Set(words('female'));
const CLIENT =
  /^(?:clients?|patients?|pts?|evaluee|examinee|defendant|respondent|parishioner|consumer|ct|cl|clt|clr|caller|yp|gentleman|lady|veteran|student|pupil|resident|inmate|youth|mr|mrs|ms)$/;
const NOMINATIVE = /^(?:he|she|they|i)$/;
const POSSESSIVE =
  /^(?:his|her|their|my|the|a|an|another|one|this|that|client's|some|best|late|ex|step|older|younger|former|first|new|foster|twin|half|old|eldest|little|big|estranged|adult|teenage)$/;
/** Before the object of a verb or a preposition. */
const OBJECT =
  /^(?:to|with|at|for|of|by|from|toward|towards|about|against|like|on|told|tells|telling|asked|asks|texted|called|messaged|warned|saw|sees|misses|loves|hates|miss|lost|losing|hit|hurt|kill|hurting|killing|harm|harming|help|helped|visit|visited|leave|left|see|without|and|or|behind|near|around|between|beside|blames|blame|fought|met|call|text|tell|hates)$/;
const SAID =
  /^(?:says?|said|saying|keeps|reports?|reported|states?|stated|notes?|noted|tells?|told|confide[sd]|adds?|added|confirms?|confirmed|found|discovered|noticed|saw|sees|seen|observed|heard|witnessed|relayed|relays|describes?|described|worries|worried|concerned|fears|discloses|disclosed|writes|wrote|posts|posted|texts|texted|thinks|believes|called|phoned|emailed|recalls|denies|denied|mentions|mentioned|shared|witnesses|suspects|agrees|insists|translated|interpreted|interprets)$/;
/** One suspects and fears such things of someone else. */
const ABOUT_ANOTHER =
  /^(?:suspects?|suspected|worries|worried|fears|feared|concerned|believes|thinks|noticed|found|saw|discovered|observed)$/;
/** Who tells about the client by their role. */
const INFORMANT =
  /^(?:mother|father|mom|dad|parents?|teacher|staff|nurse|school|caseworker|grandmother|grandfather|guardian|counselor|counsellor|interpreter|coach|stepmother|stepfather|aide|sergeant|officer|aunt|uncle|supervisor|paramedic|police|sponsor|therapist|doctor|worker|carer|caregiver|officers|chaplain|employer)$/;

const persons = new Map<string, boolean>();
function isPerson(token: Token | undefined): boolean {
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
function namesSomeone(sentence: RiskSentence): boolean {
  let known = naming.get(sentence);
  if (known === undefined) {
    known = sentence.tokens.some((token) => isPerson(token) || CLIENT.test(token.word) || token.word === 'family');
    naming.set(sentence, known);
  }
  return known;
}

const genderOf = (token: Token): 'm' | 'f' | undefined =>
  token.forms.some((form) => MALE.has(form)) ? 'm' : token.forms.some((form) => FEMALE.has(form)) ? 'f' : undefined;
const pronounGender = (word: string): 'm' | 'f' | undefined =>
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
function subjectsBefore(reading: Reading, from: number, to: number): Subject[] {
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
      // "I suspect …", "hospitalised as a student".
      if (/^suspects?$/.test(token.word) && /^(?:i|we|he|she|they)$/.test(tokens[at - 1]?.word ?? '')) continue;
      if (tokens[at - 1]?.word === 'as' || (tokens[at - 2]?.word === 'as' && /^an?$/.test(tokens[at - 1]?.word ?? '')))
        continue;
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

const parenthetical = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at; before >= 0; before--) {
    if (tokens[before]?.word === ')') return false;
    if (tokens[before]?.word === '(') return true;
  }
  return false;
};

/** Someone else's risk: another person is the subject the mention hangs on. */
export function isElsewhere(reading: Reading, client: 'm' | 'f' | undefined): boolean {
  const { tokens, mention, sentence, clause } = reading;
  if (!namesSomeone(sentence)) return false;
  const own = tokens.slice(mention.from, mention.to);
  if (mention.concept === 'abuse') return abuseElsewhere(reading);
  const after = tokens.slice(mention.to, mention.to + 4);
  if (mention.concept === 'si' || mention.concept === 'self_harm') {
    // "The suicide of her brother", "lost her brother to suicide".
    if (/^(?:of|by)$/.test(after[0]?.word ?? '') && after.slice(1).some(isPerson)) return true;
    const before = tokens.slice(Math.max(0, mention.from - 9), mention.from);
    if (
      before.some(({ word }) => /^(?:lost|losing|lose|loses|grieving|mourning|mourns|bereaved|grief)$/.test(word)) &&
      /^(?:to|by)$/.test(before.at(-1)?.word ?? '')
    )
      return true;
  }
  if (
    sentence.tokens
      .slice(Math.max(0, mention.from - 8), mention.from)
      .some(
        ({ word }, index, all) =>
          word === 'family' && all.slice(index + 1, index + 3).some(({ word: next }) => /^(?:history|hx)$/.test(next)),
      )
  )
    return true;
  const words = own.map(({ word }) => word).join(' ');
  // "Her brother's suicide attempt"; "wife thinks he may be suicidal".
  if (
    mention.concept === 'si' &&
    /\b(\w+) 's (?:\w+ )?(?:suicid|overdose|attempt|death)/.test(words) &&
    own.some((token, at) => isPerson(token) && own[at + 1]?.word === "'s")
  )
    return true;
  if (ABOUT_ANOTHER.test(own[0]?.word ?? '') && /\b(?:he|she|they)\b/.test(words)) return false;
  // "His suicidal sister".
  if (
    own.length === 1 &&
    isPerson(tokens[mention.to]) &&
    /^(?:suicidal|homicidal|violent|psychotic)$/.test(own[0]?.word ?? '')
  )
    return true;
  if (mention.concept === 'si' && mention.kind === 'hint' && !/\b(?:himself|herself)\b/.test(words)) return false;
  // "His kids would be better off without him": he is the one who would be gone.
  if (mention.concept === 'si' && own.some(({ word }) => /^(?:without|if|when|once|insurance)$/.test(word)))
    return false;
  const named = isPerson(own[0]) && own[1]?.word !== "'s" ? 1 : 0;
  const inClause = subjectsBefore(reading, clause.from, mention.from + named);
  // Plan and intent belong to whom the thought before them belongs.
  if (mention.concept === 'plan' || mention.concept === 'intent') {
    const core = sentence.mentions
      .filter(
        (other) =>
          other.to <= mention.from &&
          (other.concept === 'si' || other.concept === 'hi' || other.concept === 'self_harm'),
      )
      .at(-1);
    if (core) return isElsewhere(new Reading(sentence, core), client);
  }
  // Inside the mention: "… that her brother would die".
  let subject = inClause.at(-1);
  if (!subject || (subject.who === 'client' && NOMINATIVE.test(subject.token?.word ?? ''))) {
    const earlier = subjectsBefore(reading, 0, mention.from);
    // A verb without a subject takes that of the sentence: "… (his brother died that way), denies …".
    const opening = earlier.find(({ at }) => !parenthetical(tokens, at));
    if (!subject && clause.joint !== 'stop')
      subject = /^(?:denies|denied|reports|reported|has|had|endorses|admits|says|states|keeps|wants|is|was)$/.test(
        tokens[clause.from]?.word ?? '',
      )
        ? opening
        : earlier.at(-1);
    else if (subject) subject = earlier.at(-1) ?? subject;
  }
  if (!subject) return false;
  if (
    mention.concept === 'hi' &&
    /\b(?:coming|deserves?|regret|pay|sorry)\b/.test(own.map(({ word }) => word).join(' '))
  )
    return false;
  if (mention.concept === 'means') {
    if (/^(?:my|his|her|their)$/.test(tokens[mention.from - 1]?.word ?? '') || own.some(({ word }) => word === 'my'))
      return false;
    return (
      subject.who === 'other' &&
      !/\b(?:home|house|access|room|truck|garage)\b/.test(
        tokens
          .slice(mention.from, tokens.length)
          .map(({ word }) => word)
          .join(' '),
      ) &&
      !/\b(?:remov|took|taken|lock|keeps|holds|has the)/.test(tokens.map(({ word }) => word).join(' '))
    );
  }
  if (subject.who === 'client') {
    const gender = pronounGender(subject.token?.word ?? '');
    if (gender && client && gender !== client) {
      // A pronoun that cannot be the client.
      return subjectsBefore(reading, 0, subject.at).some(({ who }) => who === 'other');
    }
    return false;
  }
  // Partners in couple work are the clients.
  if (/^(?:both|each|neither|either)$/.test(tokens[subject.at - 1]?.word ?? '')) return false;
  // "Staff report head banging": a report is about the client.
  if (subject.informant) return false;
  // "Sister found the note she wrote": what follows names the client.
  return true;
}

/** Abuse is the client's when the client is hurt, whoever does it. */
function abuseElsewhere(reading: Reading): boolean {
  const { tokens, mention, clause } = reading;
  const own = tokens.slice(mention.from, mention.to);
  const words = own.map(({ word }) => word);
  const subjects = subjectsBefore(reading, clause.from, mention.from);
  const subject = subjects.at(-1);
  const passive = own.some(
    (token, index) =>
      token.forms.some((form) => form === 'be' || form === 'get') &&
      own.length > index + 1 &&
      (index < 1 || words.includes('by') || /^by$/.test(tokens[mention.to]?.word ?? '')),
  );
  const next = tokens[mention.to];
  // "Feels safe with her partner": with whom, and nobody else's safety.
  if (mention.kind === 'safe' && subject?.who !== 'other') return false;
  if (passive && own.some(({ word }) => /^(?:he|she|they|i)$/.test(word))) return false;
  // "Her sister is being hit by …".
  if (passive && isPerson(own[0]) && own[1]?.word !== "'s") return true;
  if (passive || /^(?:in|by|during|as|at)$/.test(next?.word ?? ''))
    return subject?.who === 'other' && !subject.informant;
  // "Abuse of her niece", "beat mom".
  if (next?.word === 'of') {
    const whom = tokens
      .slice(mention.to + 1, mention.to + 4)
      .find((token) => isPerson(token) || CLIENT.test(token.word));
    if (whom) return !CLIENT.test(whom.word);
  }
  if (
    own.length > 2 &&
    isPerson(own.at(-1)) &&
    // "Mother slaps the girl": whom the note is about.
    !/\bthe (?:boy|girl|child|kid|teen)$/.test(words.join(' ')) &&
    isPerson(own[0]) &&
    !words.some((word) => /^(?:her|him|them|me|client|pt|by)$/.test(word) && !/^(?:her|him)$/.test(word))
  )
    return true;
  // The object: "beats her sister", "hitting the new girlfriend".
  const last = own.at(-1);
  const by = tokens.findIndex(
    (token, at) => at >= mention.from && at <= mention.to && /^(?:by|from)$/.test(token.word),
  );
  if (by >= 0 && tokens.slice(by + 1, by + 4).some(isPerson)) return subject?.who === 'other' && !subject.informant;
  if (last && /^(?:her|his|the|their|a)$/.test(last.word)) {
    for (let at = mention.to; at < mention.to + 3; at++)
      if (isPerson(tokens[at])) return !/^(?:client|pt)/.test(tokens[at]?.word ?? '');
  }
  // "Friend's husband hits her".
  const first = own[0];
  if (
    isPerson(first) &&
    words.some((word) => /^(?:relationship|marriage|home|household)$/.test(word)) &&
    !words.some((word) => /^(?:her|him|me|client)$/.test(word))
  )
    return true;
  const owner =
    tokens[mention.from - 1]?.word === "'s"
      ? tokens[mention.from - 2]
      : own.find((_, index) => own[index + 1]?.word === "'s" && isPerson(own[index + 2]));
  if (first && owner && isPerson(owner)) return !/^(?:mom|mum|mother|father|dad|parents?)$/.test(owner.word);
  if (words.some((word) => /^(?:her|him|them|me|client|pt|patient)$/.test(word))) return false;
  return subject?.who === 'other' && !subject.informant && !isPerson(first) && mention.from - subject.at <= 5;
}
