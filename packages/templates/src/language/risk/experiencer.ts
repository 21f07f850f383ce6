import { Reading } from './reading.js';
import {
  ABOUT_ANOTHER,
  CLIENT,
  isPerson,
  NOMINATIVE,
  namesSomeone,
  pronounGender,
  subjectsBefore,
} from './subjects.js';
import type { Token } from './tokens.js';

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
  // "Her sister, whose husband hits her".
  const whose = tokens.findIndex(({ word }, at) => word === 'whose' && at >= mention.from - 1 && at < mention.to);
  if (whose > 0) return isPerson(tokens[whose - (tokens[whose - 1]?.word === ',' ? 2 : 1)]);
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
