import { assessRisk, expandShorthand, type RiskConcept, Sentence } from '@evenfall/templates';
import type { Source, SourceSpan, Support } from '../../port/index.js';
import { bare, INSTRUMENT, numbersIn, ofClass, polarity, stem } from './words.js';

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

export interface Grounds {
  readonly support: Support;
  readonly reasons: readonly GroundReason[];
}

export interface GroundedSentence {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
}

const FRAME_WORDS = new Set(
  `client patient therapist clinician session reported reports report noted notes stated states said further also described interventions included includes include work response observed diagnosis impression plan homework review follow-up follow up the a an to in of and or is was were be been being are for with at on by from as that this it
  has have had will would can could may do does did she he they her his their him them who which while when then there view clinician's having unable feeling return clinic score down up previously unchanged level made took place both all any some other others one own about into through after before during since until over per each every due including regarding`
    .split(/\s+/)
    .map(stem),
);
/** General words of paraphrase that tell no event, finding or degree of their own. */
const GENERAL = new Set(
  `current currently present presently occur occurs occurred consist consisted consists exist exists available keep kept home place use used take taken takes continue continued ongoing visit appointment time times day week month year hour minute night daily weekly yes okay ok right good well toward towards former partner describe express mention indicate
  endorse acknowledge report identify discuss discussed address focus attend participate experience experienced difficulty remain thing something people person whether if now so just still more less than out off again because however but not no none without deny denied denies negative absent ideation thought thoughts symptom symptoms`
    .split(/\s+/)
    .map(stem),
);
const SEVERE =
  /^(?:extremely|severe|severely|very|intense|intensely|marked|markedly|profound|profoundly|significant|significantly|major|constant|constantly|always|debilitating|critical|acute|high|considerable|considerably|substantial|substantially)$/;
const MILD = /^(?:mild|mildly|slight|slightly|bit|little|somewhat|minimal|minimally|low|occasional|occasionally)$/;
const MODERATE = /^(?:moderate|moderately)$/;
const PAST =
  /\b(?:ago|took place|last (?:week|month|year|night|mon|tues|wednes|thurs|fri|satur|sun)|yesterday|previously)\b/i;
const FUTURE =
  /\b(?:in \d+ (?:days?|weeks?|months?|hours?)|in (?:one|two|three|four|five|six) (?:days?|weeks?|months?)|next|tomorrow|will|upcoming|going to|'ll)\b/i;
const CALENDAR =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march(?= \d)|april|june|july|august|september|october|november|december)\b/gi;
const OPEN_RISK = new Set(['positive', 'ambiguous']);
const UNSAID =
  /\b(?:won't|wont|would not|wouldn't|refus\w+ to|declin\w+ to|unwilling to) (?:say|answer|discuss|tell)\b/i;

/**
 * Does a drafted sentence say only what its sources say? Numbers, negations, risk states, quotations, drugs,
 * diagnoses, persons, names, days and degrees of the sentence must stand in the spans it cites, after short forms are
 * written out. Deterministic, and the same for every client: a model's own word about its support is not asked.
 *
 * @returns `unsupported` with what is not in the source, `contradicted` with what the source says otherwise,
 * `inferred` where much of the wording is its own, else `quoted` or `paraphrased`.
 */
export function groundSentence(sentence: GroundedSentence, sources: readonly Source[]): Grounds {
  const raw = sentence.spans.map(
    ({ sourceId, start, end }) => sources.find(({ id }) => id === sourceId)?.text.slice(start, end) ?? '',
  );
  if (!raw.some((text) => text.trim()))
    return { support: 'unsupported', reasons: [{ fault: 'source', kind: 'no-source' }] };
  const grounds = groundText(sentence.text, raw);
  // A span cut out of a denied list would turn it round: what its line denies cannot be told as present.
  const now = assessRisk(unframed(expandShorthand(sentence.text).text));
  const lines = sentence.spans.map(({ sourceId, start, end }) =>
    lineOf(sources.find(({ id }) => id === sourceId)?.text ?? '', start, end),
  );
  const then = assessRisk(lines.map((line) => unturned(expandShorthand(line).text)).join('. '));
  const cut = raw.some((part) => LISTED.test(part));
  const turned = !cut
    ? []
    : (Object.keys(now) as RiskConcept[]).filter(
        (concept) => now[concept].state === 'positive' && then[concept].state === 'negated',
      );
  if (!turned.length) return grounds;
  return {
    support: 'contradicted',
    reasons: [...grounds.reasons, ...turned.map((words): GroundReason => ({ fault: 'risk', kind: 'differs', words }))],
  };
}

/** A place that may be the tail of a list: it opens with a risk term, not with what someone did. */
const LISTED =
  /^\s*(?:(?:or|and|nor|current|active|passive|any)\s+)*(?:SI|HI|AVH|AH|VH|NSSI|SIB|SH|suicid\w*|homicid\w*|self-?harm|hallucinat\w*|plans?|intent|means|thoughts? of|urges?)\b/i;

/** The sentence or line around a span, at most 200 characters to each side. */
function lineOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  return `${before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)}${text.slice(start, end)}${after.split(/[\n;]|\.\s/, 1)[0]}`;
}

/** Without the words that only head a sentence: "Plan: …" names no plan of harm. */
const unframed = (text: string): string => text.replace(/^(?:plan:|the plan is to|homework:|follow-up:)\s*/i, '');

/** "HI no" as "no HI": shorthand that answers after the word. */
const unturned = (text: string): string =>
  text.replace(
    /\b((?:suicidal|homicidal) ideation|self-harm|hallucinations)\s*[:=-]?\s*(?:no|none|neg|negative|nil|n)(?=\s*(?:[.,;\n]|$))/gi,
    'no $1',
  );

/** As `groundSentence`, over the words at the spans themselves. */
export function groundText(text: string, raw: readonly string[]): Grounds {
  const reasons: GroundReason[] = [];
  const add = (fault: GroundFault, kind: GroundReason['kind'], words?: string): void => {
    if (!reasons.some((reason) => reason.fault === fault && reason.words === words))
      reasons.push({ fault, kind, ...(words && { words }) });
  };
  const full = raw.map((part) => expandShorthand(part).text);
  // Both forms: a short form that was kept and one that was written out are equally in the source.
  const said = expandShorthand(text).text;
  const source = full.join('. ');
  const both = `${raw.join(' . ')} . ${source}`;

  const sourceNumbers = numbersIn(both);
  const numbers = numbersIn(said.replace(/["“][^"”]*["”]/g, ' '));
  for (const number of numbers) if (!sourceNumbers.includes(number)) add('number', 'not-in-source', number);
  if (/\b(?:down|up) from\b|\bpreviously\b/i.test(said) && numbers.length >= 2) {
    const [now, then] = numbers.slice(-2) as [string, string];
    const order = numbersIn(source);
    if (order.indexOf(now) > order.indexOf(then) && !/\bfrom\b|\bto\b/.test(source))
      add('number', 'differs', `${now}, ${then}`);
  }

  for (const match of text.matchAll(/["“]([^"”]+)["”]/g)) {
    if (!bare(both).includes(bare(match[1] as string))) add('quotation', 'not-in-source', match[1]);
  }
  for (const match of said.matchAll(CALENDAR)) {
    if (!new RegExp(match[0].replace(/day$/i, ''), 'i').test(both)) add('temporal', 'not-in-source', match[0]);
  }
  if (PAST.test(said) && !PAST.test(source) && FUTURE.test(source)) add('temporal', 'differs', PAST.exec(said)?.[0]);
  if (FUTURE.test(said) && !FUTURE.test(source) && PAST.test(source))
    add('temporal', 'differs', FUTURE.exec(said)?.[0]);

  // A heading names no plan of harm.
  const onward = /\b(?:continu\w+|ongoing|still)\b/i.exec(said);
  if (onward && !/\b(?:cont\w*|ongoing|still)\b/i.test(both)) add('temporal', 'not-in-source', onward[0]);
  const now = assessRisk(unframed(said));
  const then = assessRisk(unturned(source));
  for (const concept of Object.keys(now) as RiskConcept[]) {
    const state = now[concept].state;
    if (state === 'absent') continue;
    const known = then[concept].state;
    if (state === known || (OPEN_RISK.has(state) && OPEN_RISK.has(known))) continue;
    // Where means are kept is told in many ways; only that there are or are not any may not turn round.
    if (concept === 'means' && known !== 'absent' && state !== 'negated' && known !== 'negated') continue;
    add('risk', known === 'absent' ? 'not-in-source' : 'differs', concept);
  }

  const words = polarity(said);
  const sourceWords = polarity(both);
  const held = new Set(sourceWords.map((word) => word.stem));
  const negatedThere = new Set(sourceWords.filter((word) => word.negated).map((word) => word.stem));
  const plainThere = new Set(sourceWords.filter((word) => !word.negated && !word.negator).map((word) => word.stem));
  const content = words.filter((word) => !word.negator && !FRAME_WORDS.has(word.stem) && !/^\d/.test(word.text));
  if (words.some((word) => word.negator) && !sourceWords.some((word) => word.negator)) {
    add('negation', 'not-in-source', words.find((word) => word.negator)?.text);
  }
  for (const word of content) {
    if (GENERAL.has(word.stem) || !held.has(word.stem)) continue;
    if (
      word.negated &&
      !negatedThere.has(word.stem) &&
      !words.some((other) => other.stem === word.stem && !other.negated)
    )
      add('negation', 'differs', word.text);
    if (!word.negated && negatedThere.has(word.stem) && !plainThere.has(word.stem))
      add('negation', 'differs', word.text);
  }
  if (/\b(?:denied|denies)\b/i.test(said) && UNSAID.test(both)) add('risk', 'differs', 'denied');
  // Nothing of the negation is left: "not done" told as "completed".
  if (
    !words.some((word) => word.negator) &&
    content.length > 0 &&
    sourceWords.some((word) => word.negator) &&
    !content.some((word) => held.has(word.stem) && !negatedThere.has(word.stem))
  )
    add('negation', 'differs', content[0]?.text);

  const degree = (pattern: RegExp, list: readonly { text: string }[]) =>
    list.find((word) => pattern.test(word.text))?.text;
  for (const pattern of [SEVERE, MILD, MODERATE]) {
    const strong = degree(pattern, words);
    if (strong && !degree(pattern, sourceWords))
      add(
        'severity',
        [SEVERE, MILD, MODERATE].some((other) => degree(other, sourceWords)) ? 'differs' : 'not-in-source',
        strong,
      );
  }

  const classes: readonly [GroundFault, string[]][] = [
    ['medication', ['medication']],
    ['diagnosis', ['diagnosis_name']],
    ['person', ['kin']],
    ['risk', ['safety_plan', 'crisis_resource']],
  ];
  for (const [fault, names] of classes) {
    for (const term of ofClass(said.replace(INSTRUMENT, ' '), ...names)) {
      const parts = term.split(/[\s-]+/).map(stem);
      if (!parts.every((part) => held.has(part) || FRAME_WORDS.has(part) || GENERAL.has(part)))
        add(fault, 'not-in-source', term);
    }
  }
  const kinThere = new Set(ofClass(source, 'kin').map(stem));
  const kinHere = new Set(ofClass(said, 'kin').map(stem));
  const clientsOwn =
    /\b(?:client|patient)\b/i.test(source) || new Sentence(source, 0, source.length).subject !== 'other';
  if (kinThere.size && !kinHere.size && /\b(?:client|patient)\b/i.test(said) && !/\bpartner\b|\bfamil/i.test(said)) {
    // Someone else's doing told of the client; or a person left out of what both were in.
    if (!clientsOwn || !bare(source).includes(bare(said).replace(/^(?:the )?(?:client|patient) /, '')))
      add('person', 'differs', [...kinThere][0]);
  }
  // A capital inside the sentence that the source does not have is a name it does not hold.
  for (const match of text.matchAll(/(?<=[\p{Ll},;] )(\p{Lu}[\p{Ll}]+)/gu)) {
    if (!held.has(stem(match[1] as string)) && !FRAME_WORDS.has(stem(match[1] as string)))
      add('name', 'not-in-source', match[1]);
  }

  const unknown = content.filter((word) => !held.has(word.stem) && !GENERAL.has(word.stem) && !near(word.stem, held));
  const events = unknown.filter(
    (word) =>
      EVENT.test(word.text) ||
      ofClass(word.text, 'event', 'symptom', 'technique', 'emotion', 'crisis_resource', 'safety_plan').length > 0,
  );
  for (const word of events) add('event', 'not-in-source', word.text);

  const support: Support = reasons.some(({ kind }) => kind === 'differs')
    ? 'contradicted'
    : reasons.length
      ? 'unsupported'
      : unknown.length > Math.max(2, content.length / 2)
        ? 'inferred'
        : /["“]/.test(text)
          ? 'quoted'
          : 'paraphrased';
  return { support, reasons };
}

/** A past form that is no frame word: something is said to have happened. */
const EVENT =
  /^(?:\p{L}{3,}ed|cried|went|came|told|took|gave|left|lost|broke|fell|hit|hurt|cut|drank|ate|slept|wrote|wept|fought|quit|met|bought|sold|ran)$/u;

/** The same word in another derivation: "anxiety" and "anxious", "improve" and "improvement". */
function near(word: string, held: ReadonlySet<string>): boolean {
  if (word.length < 5) return false;
  const root = word.slice(0, Math.max(4, word.length - 3));
  for (const other of held) if (other.startsWith(root)) return true;
  return false;
}
