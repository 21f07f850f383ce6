import * as cue from './cues.js';
import { type Mention, matches } from './mentions.js';

/** Someone else's risk: another person is the nearest subject before the mention. */
export function isElsewhere(
  mention: Mention,
  sentence: string,
  before_: string,
  post: string,
  denied: boolean,
): boolean {
  const pre = before_.replace(/\bas an? (?:small |young |little )?(?:child|kid|boy|girl|teen\w*)\b/g, (age) =>
    ' '.repeat(age.length),
  );
  const own = sentence.slice(mention.start, mention.end);
  if (mention.concept === 'means')
    return (
      /\b(?:client's |his |her |their )?(?:father|mother|brother|sister|uncle|cousin|friend|neighbou?r)(?:'s)? (?:owns|has|keeps|bought)\b/.test(
        pre,
      ) && !/\bhome|house|access|room/.test(post + pre)
    );
  if (mention.concept === 'abuse') {
    if (
      /\b(?:friend|neighbou?r|roommate|flatmate|sister|brother|cousin|mother|co-?worker|colleague|aunt)'s (?:\w+ )?$/.test(
        pre,
      ) ||
      /^(?:\w+)'s/.test(own)
    )
      return true;
    if (/^(?:was|were|been|being|got|gets|is)/.test(own.trim()) || /^\W*(?:in|by|during|as)\b/.test(post)) {
      const subject = [...matches(cue.OTHER_PERSON, pre)].at(-1);
      return subject !== undefined && !cue.OWN_NAME.test(pre.slice(subject.index));
    }
    if (/\b(?:her|him|them|me|client|pt)\b/.test(own)) return false;
  }
  if (
    /^\W*(?:of|by) (?:(?:his|her|their|a|the|client's) )?(?:\w+ )?(?:mother|father|mom|dad|brother|sister|friend|uncle|aunt|cousin|son|daughter|husband|wife|partner|peer|classmate|roommate|neighbou?r|celebrity|patient)\b/.test(
      post,
    ) &&
    mention.concept === 'si'
  )
    return true;
  if (/\b(?:lost|losing|lose|grieving|mourning|mourns) [^.;]{0,36}\bto $/.test(pre)) return true;
  if (/\bfamily (?:history|hx)|\bfhx?\b/.test(pre)) return true;
  const clauseStart = Math.max(pre.lastIndexOf(';'), pre.lastIndexOf('—'), lastContrast(pre));
  const before = pre.slice(clauseStart + 1);
  const other = [...matches(cue.OTHER_PERSON, before)]
    .filter(
      (match) =>
        !/\b(?:told|tells|telling|texted|messaged|warned|asked|to|with|for|of|by|at|from|toward|towards|about|and her|and his) (?:(?:his|her|their|the|a) )?$/.test(
          before.slice(0, match.index),
        ) ||
        /'s$/.test(match[0]) ||
        /^\W*(?:who|that|whose)\b/.test(before.slice(match.index + match[0].length)),
    )
    .at(-1);
  if (!other) return false;
  if ((mention.concept === 'plan' || mention.concept === 'intent') && before.slice(other.index).includes(','))
    return false;
  const tail = before.slice(other.index);
  // Named again between: "sister talks about suicide, client denies".
  // Partners in couple work are the clients.
  if (/\b(?:neither|both|each|either)(?: of (?:the|them))?\s*$/.test(before.slice(0, other.index))) return false;
  const afterOther = tail.slice(other[0].length);
  if (
    /[,)]\s*(?:(?:but|and|yet) )?(?:she|he|they|client|pt|denie[sd]|denying|reports?|endors\w+|has no|no)\b/.test(
      afterOther,
    )
  )
    return false;
  if (cue.OWN_NAME.test(afterOther)) return false;
  if (/\b(?:whom?|which|that) (?:he|she|they)\b/.test(afterOther)) return false;
  if (mention.concept === 'avh' && /'s\s*$/.test(before)) return false;
  if (/\b(?:he|she|they)\b (?:(?:him|her|them)self)\b/.test(tail)) return false;
  if (
    /\b(?:says?|said|adds?|stated?|reports?|denie[sd]) (?:that )?(?:he|she|they) (?:(?:him|her|them)self )/.test(tail)
  )
    return false;
  // A parent who tells: it is about the client.
  if (denied && cue.INFORMANT.test(before)) return false;
  if (cue.INFORMANT.test(before) && !/\broommate|friend|flatmate|co-?worker|neighbou?r/.test(tail))
    return (
      !/\b(?:he|she|they|client|his|her|their|pt)\b/.test(before.slice(other.index + other[0].length)) &&
      !/\b(?:found|discovered|noticed|saw)\b/.test(tail)
    );
  if (/\b(?:on|his|her|their) (?:his|her|their|client's)? ?(?:arm|wrist|leg|thigh)/.test(own)) return false;
  // "Argued with her mother and cut herself": the other is an object, the client acts after "and".
  if (/\b(?:and|then|so|after which) (?:\w+ )?$/.test(tail) && !/^\S+(?: \S+)? (?:and|then)/.test(tail)) return false;
  // Before the other person a client-like subject with its own verb: "she fears her brother will …".
  if (
    /^(?:client|pt|patient|ct|she|he|they)\b/.test(before.trim()) &&
    /\b(?:denie[sd]|reports?|has|wants?|endorse[sd]|thinks?)\b/.test(before.slice(0, other.index)) &&
    !/\b(?:that|whose|said|says|reports|reported|told)\b[^,]{0,20}$/.test(before.slice(0, other.index))
  )
    return false;
  return true;
}

const lastContrast = (pre: string): number => {
  let at = -1;
  for (const match of pre.matchAll(/\b(?:but|however|although|though|while|whereas|client|patient)\b/g))
    at = match[0].length > 5 && /client|patient/.test(match[0]) ? at : match.index;
  return at;
};
