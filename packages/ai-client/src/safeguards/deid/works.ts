import { AUTHOR, BEING, DEEDS, MEDIA, TOOL } from './data/index.js';
import { UNKNOWN } from './morphology.js';
import { joined, leadOf, type Reading } from './reading.js';
import type { Word } from './words.js';

/** Surnames of people, and of the scales and models they made. */
const MAKERS =
  /^(?:beck|ellis|rogers|bowen|burns|young|hayes|levine|johnson|siegel|erikson|erickson|hamilton|barnes|morse|clark|wells|hill|shear|frost|fairburn|grayson|mckay|allen|holmes|waters|greene|klein|brown|walker|fisher|harris|wolpe|hare|miller|roth|sheehan|braden|bishop|rey|boston)$/;
const SCORED =
  /^(?:,? ?(?:scored? |is |was |= ?|: ?)?\d{1,3}(?![\d/]|:\d| (?:min|years|yo|y\/o|days|weeks|hours))|,? (?:scale |score )?(?:pending|due|sent|given|done|score|items?|reviewed|level|chapter|ch\b))/;

/** What a client has or does as well. */
const OWN = /^(?:therapy|test|style|position|conditions|stages|breathing|criteria|disease|syndrome|method)$/;
/** Between a name and a tool these say that the tool is another's. */
const BREAKS =
  /^(?:the|an?|in|on|at|to|of|for|from|with|about|after|before|during|and|or|but|by|as|re|into|his|her|their|my|our|who|no|not|this|that|today|again|\w+(?:ed|[^s]s))$/;
/** Somebody has what is called after a physician. */
const AILING = /\b(?:[Hh]as|[Hh]ad|[Hh]x of|h\/o|[Dd]x|diagnosed with) (?:[A-Z][a-z]+['’]s(?:,| and|, and) )*$/;
/** What an adjective of a school stands before. */
const SCHOOL =
  /^(?:play|stance|approach|style|lens|sand|dream|analy|therap|techni|frame|work|model|theor|idea|concept|question|group)/;
/** Before a drug. */
const MEDICATED =
  /\b(?:takes|taking|prescribed|restarted|tapered|weaned off|titrated|refilled|refill of|dose of|adherent to|compliant with|side effects (?:of|from))\s(?:[A-Z][a-z]+(?:,| and|,? or| to) )*$/;

/** A model, a scale, a game or a medicine: "Fairburn's transdiagnostic model", "Barnes 1", "watches Countdown", "Zubsolv 8 mg". */
export function isWork(reading: Reading, at: number): boolean {
  const { text, words } = reading;
  const word = words[at] as Word;
  const maker = MAKERS.test(word.lower);
  if (AUTHOR.test(word.lower)) return true;
  if (maker || !word.given || (word.both && MEDIA.test(leadOf(reading, word)))) {
    if (!word.begins && MEDIA.test(leadOf(reading, word)) && !DEEDS.has(words[at + 1]?.lower ?? '')) return true;
    for (let to = at + 1; to <= at + 3 && joined(reading, to) && !words[to]?.begins; to++) {
      const tool = words[to] as Word;
      // "Kowalczyk's therapy" is hers; "Fairburn's model" is not.
      if (TOOL.test(tool.lower)) return !(word.possessive && !maker && OWN.test(tool.lower));
      // "Kowalczyk passed the test": nothing but what describes a tool stands between, or a second maker.
      if (tool.lower === 'and' && words[to + 1]?.shape === 'title') continue;
      if (tool.possessive || DEEDS.has(tool.lower) || BEING.has(tool.lower)) break;
      if (tool.shape === 'lower' && BREAKS.test(tool.lower)) break;
    }
    const after = text.slice(word.end, word.end + 24);
    // "Adlerian play", "Rogerian stance": of somebody's school.
    const next = words[at + 1];
    if (/.{3}(?:ian|ean)$/.test(word.lower) && next?.gap === ' ' && SCHOOL.test(next.lower)) return true;
    // "Wechsler FSIQ 88"
    if (/^ (?!MRN|DOB|SSN|ID|ACCT)[A-Z]{2,5} \d{2,3}(?!\d)/.test(after)) return true;
    // "takes Zubsolv", "stopped Keppra,"
    if (
      word.class === UNKNOWN &&
      MEDICATED.test(leadOf(reading, word)) &&
      /^(?: (?:and|or|at|hs|due|since|because|daily)\b|[,.;]|$)/.test(after)
    )
      return true;
    // "has Crohn's and Raynaud's"
    if (word.possessive && AILING.test(leadOf(reading, word)) && /^['’]s(?: and\b|[,.;]|$)/.test(after)) return true;
    if (maker && SCORED.test(word.possessive ? '' : after)) return true;
    // "Estradiol 4, Spiro 100;": a number right behind, and nothing that would make it an age.
    if (/^ \d+(?:\.\d+)?(?=[,;]|\.(?!\d)|$)/.test(after)) return true;
    return /^ (?:XR|ER|SR|CR|LAI|ODT|prn|PRN)\b|^ \d+(?:\.\d+)? ?(?:mg|mcg|ml|units|prn|q[a-z]{1,3}|bid|tid|given|im|po|daily)\b/i.test(
      after,
    );
  }
  return false;
}
