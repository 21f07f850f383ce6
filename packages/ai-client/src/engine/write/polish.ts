import { Sentence } from '@evenfall/templates';
import { baseOfPast, isAdjective, isGerund, isParticiple } from './inflect.js';
import { outsideQuotes } from './text.js';

/*
 * The small words that shorthand leaves out and prose does not: "for 3 weeks", "on Tuesday", "at 3:40", "8 to 3". Each is
 * put in only where no other reading is left; a word of content is never added.
 */

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const BEFORE_DAY =
  /^(?:on|missed|skipped|about|regarding|last|next|since|this|every|until|till?|by|for|each|from|to|and|or|through|of|late|early|before|after|starting|that|the|past|other|via|until|per|than|as|is|are|was|were|\p{Lu}\p{Ll}+days?|&|-)$/iu;
const BEFORE_TIME =
  /^(?:at|by|before|after|until|till?|from|to|around|since|about|approximately|of|past|and|or|between|window|is|was|per|than|for|least|most|nearly|over|under|only|every|time|bed|bedtime|rise)$/i;
const NO_FOR =
  /^(?:sleeps|for|of|in|past|last|first|final|next|every|each|per|by|about|approximately|at|was|were|is|to|over|after|before|within|another|only|just|than|or|and|until|late|early|around|least|most|almost|nearly|total|been|took|lasted|spent|extended|slept|sleep|sleeping|old|aged|missed|lost|gained|with|being|baby|session|postpartum|pregnant|sober|clean|abstinent|took|takes|needs?|has|had|have|waited?|added|cut|owes?)$/i;
const COUNT = String.raw`(?:\d+(?:[.–-]\d+)?|two|three|four|five|six|seven|eight|nine|ten|several)`;
const LASTING = new RegExp(
  String.raw`([\p{L}'’-]+)\s(${COUNT}\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))(?=$|[,;)]|\s(?:and|with|but|since|due|because|after)\s)`,
  'giu',
);
const lasts = (word: string): boolean =>
  isAdjective(word) ||
  /^widow(?:er)?$/.test(word) ||
  isGerund(word) ||
  isParticiple(word) ||
  baseOfPast(word) !== undefined ||
  new Sentence(word, 0, word.length).has('symptom', 'emotion', 'technique');

/** "widowed 5 months" → "widowed for 5 months". */
const durations = (text: string): string =>
  text.replace(LASTING, (all, word: string, length: string, at: number) =>
    // "zoo with grandson sat 1 hour": may be the day.
    NO_FOR.test(word) || !lasts(word.toLowerCase()) || (word === 'sat' && at > 0) ? all : `${word} for ${length}`,
  );

/** "fight Tuesday" → "fight on Tuesday". */
const days = (text: string): string =>
  text.replace(
    new RegExp(
      String.raw`([\p{L}\d'’)]+)\s(${DAY})(?![\p{L}-])(?!\s(?:\p{L}+\s)?(?:class|group|meeting|slot|shift|mass|service|game|appointment|session|visit|call|off)\b)`,
      'gu',
    ),
    (all, word: string, day: string) => (BEFORE_DAY.test(word) ? all : `${word} on ${day}`),
  );

/** "called 3:40" → "called at 3:40". */
const times = (text: string): string =>
  text.replace(
    /(\p{L}{2,})\s(\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]m)(?![\d–-])(?!\s(?:feed|feeding|drive|dose|class|shift|group|meeting|bus|train|call|alarm|wake|visit|session|appointment)\b)/giu,
    (all, word: string, time: string) => (BEFORE_TIME.test(word) ? all : `${word} at ${time}`),
  );

/** "hid first 20 minutes" → "hid for the first 20 minutes". */
const parts = (text: string): string =>
  text
    .replace(
      /([\p{L}'’]+)\s(first|last|final)\s(\d+)(?=\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|$|:)/giu,
      (all, word: string, which: string, count: string) =>
        /^(?:the|for|his|her|their|every|each|in|of|past|over|during|this|at)$/i.test(word)
          ? all
          : `${word} for the ${which} ${count}`,
    )
    .replace(/\b(for|in|over|during) (first|last|final) (?=\d)/gi, '$1 the $2 ')
    .replace(
      /([\p{L}'’]+)\s(whole|entire|(?:first|second|last)(?= half\b)) (half|session|visit|time|hour|day|night|week|weekend)\b/giu,
      (all, word: string, which: string, span: string) =>
        /^(?:the|a|his|her|their|this|that)$/i.test(word)
          ? all
          : /^(?:for|in|through|during)$/i.test(word)
            ? `${word} the ${which} ${span}`
            : `${word} for the ${which} ${span}`,
    );

const arrows = (text: string): string =>
  text
    .replace(
      /\b(tapered|tapering|titrated|titrating|reduced|reducing) ([^,;→\d]{2,30}) (\d[^,;→]{0,30}?)\s*(?:-{1,2}>|→|=>|\bleads to\b)\s*(?=\S)/giu,
      '$1 $2 from $3 to ',
    )
    .replace(
      /\b(changed|switched|swapped|tapered) (?:from )?([^,;→]{2,40}?)\s*(?:-{1,2}>|→|=>|\bleads to\b)\s*(?=\S)/giu,
      '$1 from $2 to ',
    )
    // What stands between two quotations: the one became the other.
    .replace(/^\s*(?:-{1,2}>|→|=>|leads to)\s*$/, ' to ')
    // 'boss emailed -> "he hates me" -> checked': what was thought.
    .replace(/(?<=\p{L})\s*(?:-{1,2}>|→|=>|leads to)\s*$/u, ': ')
    .replace(/(\d[\d/.]*(?:\s[\p{L} ]{1,30})?)\s*(?:-{1,2}>|→|=>)\s*(?=~?\d)/gu, '$1 to ')
    .replace(/\s*(?:-{1,2}>|→|=>)\s*/g, ', then ');

/** Whatever a fragment is: marks of haste away, the small words in. */
export const polished = (text: string): string =>
  outsideQuotes(text, (part) =>
    parts(times(days(durations(arrows(part)))))
      .replace(
        /(?<=\b(no )?)suicidal ideation\s?\/\s?homicidal ideation\b/gi,
        (_all, no?: string) => `suicidal ${no ? 'or' : 'and'} homicidal ideation`,
      )
      .replace(
        /\bthoughts (?:of |to )?(harm|hurt)(?:ing)? (?=(?:self|others|anyone|him|her|them)\b)/gi,
        'thoughts of $1ing ',
      )
      // "is 24-year-old man"
      .replace(
        /\b(is|was) (?=(\d{1,3})-year-old)/gi,
        (_all, be: string, age: string) => `${be} ${/^(?:8|11|18|8\d)$/.test(age) ? 'an' : 'a'} `,
      )
      // "AP classes x4": so many.
      .replace(/^((?:(?:AP|honors|online|night|college) )?classes) (\d+) times$/i, '$2 $1')
      .replace(/\bnegative for (?=(?:since|today|at|on|in)\b)/g, 'negative ')
      .replace(
        /\b(\d+ minutes) (?=(?:sand tray|breathing|meditation|grounding|mindfulness|imagery|yoga|journaling|stretching)\b)/g,
        '$1 of ',
      )
      .replace(/\b(\d{1,2})m (?=postpartum)/g, '$1 months ')
      .replace(/\b(20\d\d)-0?(\d+)-0?(\d+)\b/g, '$2/$3/$1')
      .replace(/\bno[- ]showed\b/gi, 'no-showed')
      .replace(/\brole ?play(?=ed|ing|\b)/gi, 'role-play')
      .replace(/\bproblem solv(?=ed|ing\b)/gi, 'problem-solv')
      .replace(/\s?\(\s*[!?]+\s*\)/g, '')
      .replace(/^oriented (?:to )?(?=(?:person|place|time|self|date|situation)\b)/i, 'oriented to ')
      .replace(/(?<=\b(?:person|place|time|self|date))[ /](?=(?:person|place|time|self|date|situation)\b)/gi, ', ')
      .replace(
        /\b((?:suicidal|homicidal) ideation),? (plan|intent),? (?:or |and )?(plan|intent)\b/gi,
        (all, ideation: string, one: string, other: string, at: number) =>
          /\b(?:no|denies|denied|denying|without)\b/i.test(part.slice(0, at))
            ? `${ideation}, ${one}, or ${other}`
            : all,
      )
      .replace(/\b(mother|father|sister|brother|son|daughter)s? in law\b/gi, (all) => all.replace(/ /g, '-'))
      .replace(/\bsocratic (?:q['’]?s|questions?)\b/gi, 'Socratic questioning')
      .replace(/\bself harm(?=ed|ing|\b)/gi, 'self-harm')
      .replace(/\bpostpartum (\d+ (?:days|weeks|months))\b/gi, '$1 postpartum')
      // "dec. criticism": the stop of a short form.
      .replace(
        /(?<=\b(?:decreased|increased|including|approximately|adjustment|possibl[ey]|probabl[ey]|especially|previous(?:ly)?))\. (?=\p{Ll})/gu,
        ' ',
      )
      .replace(/^((?:crisis )?)walk[- ]in (?=\d{1,3}-year-old)/i, '$1walk-in: ')
      .replace(/\bc-?ssrs\b/gi, 'C-SSRS')
      .replace(/\bdemo['’]?d\b/gi, 'demonstrated')
      // "attend letter": a paper. "prob: …": a label. "SE >85": of sleep.
      .replace(
        /(?<!\b(?:will|to|can|not|would|should) )\battend(?= (?:letter|note|slip|verification|sheet|log)\b)/gi,
        'attendance',
      )
      .replace(/^probably(?=(?: list)?(?: #?\d)?:)/i, 'problem')
      .replace(/\bside effects(?= ?[<>=≥≤]+ ?\d\d)/gi, 'SE')
      .replace(/\b(urges?|ideation|thoughts|baseline) no (?=(?:action|plan|intent|means)\b)/gi, '$1, no ')
      .replace(/^\?\s?(?=\p{L})/u, 'question of ')
      .replace(/\bhomicidal ideation\s?\/\s?suicidal ideation\b/gi, 'homicidal and suicidal ideation')
      .replace(/\bind(?=$| (?:with|on)\b|, )/gi, 'individual session')
      // "seen x50": minutes or times, it does not say.
      .replace(/\bseen (\d{2,3}) times\b/i, 'seen x$1')
      // "one 20 minutes talk": a measure before its noun.
      .replace(
        /\b(an?|one|each|another|every) (\d+) (minute|hour|day|week)s (?=(?!(?:of|per|each|before|after|then|and|or|daily|every|to|in|on|at|for|with|later|ago)\b)\p{L})/giu,
        '$1 $2-$3 ',
      )
      .replace(
        /\b(\d+) (minute|hour|day|week|month)s (?=(?:battle|fight|argument|walk|nap|talk|drive|meltdown|tantrum|panic attack|binge|stay|break|wait|commute|shift|bender|gap|streak|stretch|check[- ]?in)\b)/gi,
        '$1-$2 ',
      )
      .replace(/(?<=\b(?:session|visit|meeting|contact|appointment|therapy) )freq\b/gi, 'frequency')
      .replace(/(?<=\b(?:tomorrow|today|at|until|by|after|before) )(\d{1,2}(?::\d\d)?)([ap])\b(?!\.)/g, '$1 $2m')
      .replace(
        /\b(psychoeducation) (?!on\b|about|regarding|for\b|of\b|in\b|was\b|given|provided|with|and\b|or\b|to\b|by\b|materials?|handouts?|group|session|then)(?=\p{L})/giu,
        '$1 on ',
      )
      .replace(/(?<![\p{L}\p{N}])['’]?til(?![\p{L}\p{N}])/gu, 'until')
      .replace(/(?:!{2,}|\?!+)/g, '')
      .replace(/\s-{2,}\s/g, ', ')
      .replace(/^(?:ok(?:ay)?,? so|so,|um,?|well,)\s+/i, '')
      .replace(/\b(at|for|in|on|with|to|of|the|by) \1\b/gi, '$1'),
  );

/** Nouns that are counted, and so need an article where nothing else stands before them. */
const COUNTED =
  'visit|call|log|chart|walk|session|meeting|appointment|letter|card|list|form|email|referral|diary|worksheet|sheet|record|script|map|timer|plan|text|message|voicemail|evaluation|consult|screening|hearing|interview|meal|snack|drill|hierarchy|ladder|timeline|genogram|routine|schedule|budget|date|tracker|exercise|check-in|rehearsal|contract';
const DETERMINED =
  /^(?:a|an|the|his|her|their|my|our|your|its|this|that|these|those|each|every|any|some|no|one|two|three|four|five|six|next|last|same|more|another|both|all|half|daily|weekly|nightly|\d.*|\p{Lu}.*|["“(].*|regular|new)$/u;
const HEAD = new RegExp(
  String.raw`^((?:[\p{Ll}-]+\s){0,3}?(?:${COUNTED}))(?=$|\s(?:with|for|on|at|in|to|of|about|before|after|next|this|today|tomorrow|by|from|regarding|daily|nightly|weekly|twice|once|\d)|[,;)])`,
  'u',
);

/** "airport visit next time" → "an airport visit next time". */
export function articled(text: string): string {
  const first = text.split(/\s/, 1)[0] ?? '';
  if (DETERMINED.test(first) || isGerund(first) || /^(?:use|to)$/.test(first) || !HEAD.test(text)) return text;
  if (
    /^\p{Ll}+s\s/u.test(text) &&
    /^(?!focus|process|progress|stress|happiness|kindness|wellness)\p{Ll}+[^s]s$/u.test(first)
  )
    return text;
  return `${/^(?:[aeio]|u(?!ni|se|ti|r[aei]))/.test(text) ? 'an' : 'a'} ${text}`;
}
