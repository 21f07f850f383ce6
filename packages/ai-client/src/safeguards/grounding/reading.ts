import { expandShorthand, Sentence } from '@evenfall/templates';
import { isDated } from './checks/index.js';
import { type Clause, clausesOf } from './clauses.js';
import { isCount } from './numbers.js';
import { polarity, type Word } from './polarity.js';
import { abbreviates, levelled, near, stem } from './stem.js';

/** What the sentence says that its source does not. */
export type GroundFault =
  | 'source'
  | 'number'
  | 'negation'
  | 'risk'
  | 'quotation'
  | 'medication'
  | 'diagnosis'
  | 'person'
  | 'name'
  | 'temporal'
  | 'severity'
  | 'event';

export interface GroundReason {
  readonly fault: GroundFault;
  /** `no-source`: no place is named. `not-in-source`: the source does not hold it. `differs`: the source says something else. */
  readonly kind: 'no-source' | 'not-in-source' | 'differs';
  /** The words of the sentence concerned: client text, for showing beside it, never for a log. */
  readonly words?: string;
}

/**
 * How sentences are read that a model put in words of its own: which words may stand for one another, and what else to
 * check. Fetched only where a model drafts, since the engine on the device keeps the words of its sources.
 */
export interface Prose {
  /** Shorthand and phrases levelled, so that both wordings read alike. */
  readonly level: (text: string) => string;
  readonly meaningsOf: (stem: string) => readonly number[];
  /** The meanings by which a stem of a source may be told: more, since "sertraline" may be told as a medication and not back. */
  readonly holdsOf: (stem: string) => readonly number[];
  readonly checks: readonly ((reading: Reading, report: Report) => void)[];
  /** Do both sides say the same in the same words, so that only our reading of them may differ? */
  readonly mirrored: (reading: Reading) => boolean;
  /** Compares a screener's answers item by item, where both sides are such. */
  readonly answered: (reading: Reading, report: Report) => boolean;
  /** Which of the reasons stand: where all are of wording (events, polarity, roles, order, degree), they are weighed together. */
  readonly weigh: (reading: Reading, reasons: readonly GroundReason[]) => readonly GroundReason[];
}

export type Report = (fault: GroundFault, kind: GroundReason['kind'], words?: string) => void;

/** A sentence and its sources, read once for all checks. */
export interface Reading {
  /** The sentence as written, and with short forms written out and phrases levelled. */
  readonly text: string;
  readonly said: string;
  /** The places as jotted. */
  readonly raw: readonly string[];
  readonly words: readonly Word[];
  /** Words that tell something: no frame, no number, no negator. */
  readonly content: readonly Word[];
  readonly clauses: readonly Clause[];
  /** The sources written out; and both as jotted and written out. */
  readonly source: string;
  readonly both: string;
  readonly sourceWords: readonly Word[];
  readonly sourceClauses: readonly Clause[];
  /** Stems of the sources. */
  readonly held: ReadonlySet<string>;
  /** The meanings of a stem, where prose is read; none for the engine's own sentences. */
  readonly meaningsOf: Prose['meaningsOf'];
  readonly level: Prose['level'];
  readonly mirrored: Prose['mirrored'] | undefined;
  readonly answered: Prose['answered'] | undefined;
  /** Does the source hold this word, in any form, derivation or abbreviation? */
  readonly knows: (word: string) => boolean;
  /** The jotted initials that a word of the sentence is part of: "adhd" for "hyperactivity". */
  readonly spelled: ReadonlyMap<string, string>;
}

export const FRAME_WORDS = new Set(
  `client patient therapist clinician session reported reports report noted notes stated states said further also described interventions included includes include work response observed diagnosis impression plan homework review follow-up follow up the a an to in of and or is was were be been being are for with at on by from as that this it its
  has have had having will would can could may do does did she he they her his their him them himself herself themselves who which while whereas when then there view clinician's unable feeling return clinic score down up previously unchanged level made took place both all any some other others one own about into through after before during since until over per each every due including regarding so
  medication dose doses hold held seen yes age under way led lead date dates`
    .split(/\s+/)
    .map(stem),
);
/** General words of paraphrase that tell no event, finding or degree of their own. */
export const GENERAL = new Set(
  `current currently present presently occur occurs occurred consist consisted consists contain contains exist exists available keep kept home place use used take taken takes continue continued ongoing visit appointment time times day week month year hour minute night daily weekly okay ok right good well toward towards former partner describe express mention indicate
  endorse acknowledge report identify discuss discussed address focus attend participate experience experienced difficulty remain thing something people person whether if now so just still more less than out off again because however but not no none without deny denied denies negative absent ideation thought thoughts symptom symptoms
  involve involved relate related associate associated concern concerned answer answered individually addition additionally although though however since rate rated give gave given ask asked feel felt provide provided present presented show showed shown become became bring brought go went come came get got put set make happen happened
 away back anyone someone anybody somebody everyone
 characterize characterized regard regarded consider considered connection occasion examine examined experienced voice voiced convey conveyed remark remarked relay relayed verbalize verbalized disclose disclosed comment commented elaborate recount recounted recounting describing attribute encourage encouraged guide guided facilitate facilitated introduce introduced appear appeared exhibit exhibited display displayed demonstrate demonstrated seem seemed follow followed following compare compared result resulted cause caused lead serve elicit elicited note evident context secondary owing thereby specifically primarily currently initially eventually subsequently prior
  arrive arrived receive received engage engaged conduct conducted undergo underwent state stated whereas together well together overall same due again upon within among between against such like own back further status ability disorder level range amount number number's case part aspect area set try tried able enable enabled mood state frequency duration approximately around severity
  where yet how reason roughly throughout alongside afterwards afterward later reference role sense statement situation last item interval complaint point team`
    .split(/\s+/)
    .map(stem),
);

const MEASURED = /^(?:mg|mcg|ml|p|m|am|pm)$/;
/** Said of what was "done". */
const DONE = new Set(['completed', 'finished', 'performed', 'conducted', 'carried'].map(stem));

/** Words of these classes of the templates package, by how they are written. */
export function ofClass(text: string, ...classes: string[]): string[] {
  const sentence = new Sentence(text, 0, text.length);
  return classes.flatMap((name) => sentence.all(name).map((hit) => sentence.written(hit).toLowerCase()));
}

/** Quotation marks straight, spaces single, punctuation and spoken marks away. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\b(?:comma|period|full stop|(?:open |close |end )?quote|unquote)\b/g, ' ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/'/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "PO" of "probation officer", "BED" of "binge eating disorder". */
function initials(words: readonly Word[], jotted: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    let letters = '';
    for (let end = at; end < Math.min(words.length, at + 4); end++) {
      letters += words[end]?.text[0] ?? '';
      if (letters.length > 1 && jotted.has(letters)) {
        for (let word = at; word <= end; word++) found.set(words[word]?.text ?? '', letters);
      }
    }
  }
  return found;
}

/** "SA by hanging" can only be an attempt, whatever else the short form may mean elsewhere. */
const ATTEMPTED = /\bSA\b(?=[^.;\n]*\b(?:by|via|w\/) ?(?:\p{L}+ing|OD|pills|gun|rope|knife)\b)/gu;
const writtenOut = (part: string): string => expandShorthand(part.replace(ATTEMPTED, 'suicide attempt')).text;

const NONE: readonly number[] = [];

/** Meanings stand in pairs, each beside its contrary. */
export const contraryOf = (meaning: number): number => meaning ^ 1;

export function readingOf(text: string, raw: readonly string[], prose?: Prose): Reading {
  const meaningsOf = prose?.meaningsOf ?? (() => NONE);
  const holdsOf = prose?.holdsOf ?? (() => NONE);
  const level = (part: string): string => levelled(prose?.level(part) ?? part);
  const source = level(raw.map(writtenOut).join('. '));
  // Both forms: a short form that was kept and one that was written out are equally in the source.
  const both = `${level(raw.join(' . '))} . ${source}`;
  // "The child", of a jotting that names no child: the client.
  const told = level(expandShorthand(text).text);
  const said =
    /\b(?:client|patient)\b/i.test(told) || /\b(?:child|kid)/i.test(both)
      ? told
      : told.replace(/\b(?:the|this) (?:\p{L}+-year-old )?(?:child|boy|girl|youth|teen|adolescent)\b/giu, 'the client');
  const words = polarity(said);
  const sourceWords = polarity(source);
  const jotted = polarity(both);
  const held = new Set(jotted.map((word) => word.stem));
  const shorts = [...new Set(raw.join(' ').match(/(?<![\p{L}-])\p{L}[\p{L}'’]{1,6}(?!-)/gu) ?? [])];
  const capitals = new Set(
    (raw.join(' ').match(/\b(?:[A-Z]{2,4}|[a-z]{2,3})\b/g) ?? []).map((word) => word.toLowerCase()),
  );
  const spelled = initials(words, capitals);
  const texts = new Set(jotted.map((word) => word.text));
  const joined = new Set(
    words.flatMap(({ text: word }, at) => {
      const next = words[at + 1]?.text ?? '';
      return texts.has(word + next) ? [word, next] : [];
    }),
  );
  const meant = new Set(jotted.flatMap((word) => holdsOf(word.stem)));
  // "Unaware" for "not told", "declined" for "wouldn't come": the contrary of what is denied there.
  for (const { stem: root, negated } of sourceWords)
    if (negated) for (const meaning of meaningsOf(root)) meant.add(contraryOf(meaning));
  const known = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) {
      const root = stem(word);
      answer =
        // Numbers and units have a check of their own.
        isCount(word) ||
        MEASURED.test(word) ||
        isDated(word, both) ||
        (DONE.has(root) && held.has('do')) ||
        joined.has(word) ||
        near(root, held) ||
        spelled.has(word) ||
        shorts.some((short) => abbreviates(short, word)) ||
        meaningsOf(root).some((meaning) => meant.has(meaning));
      known.set(word, answer);
    }
    return answer;
  };
  return {
    text,
    said,
    raw,
    words,
    content: words.filter((word) => !word.negator && !FRAME_WORDS.has(word.stem) && !/^\d/.test(word.text)),
    clauses: clausesOf(said),
    source,
    both,
    sourceWords,
    sourceClauses: clausesOf(level(raw.map(writtenOut).join(' | '))),
    held,
    meaningsOf,
    level,
    mirrored: prose?.mirrored,
    answered: prose?.answered,
    knows,
    spelled,
  };
}
