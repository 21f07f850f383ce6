import type { Span } from '../sentences.js';
import type { Evidence } from './evidence.js';
import { COMPARED, HARM, OPINION, PREPARED, RESPONDS, TURN, UNRELIABLE, WAVERS, WOUNDED } from './lexicon/index.js';
import { MANNER } from './reading.js';
import type { RiskSentence } from './sentence.js';
import { outweighed, type Place } from './signs.js';
import { wordsOf } from './tokens.js';
import type { RiskConcept } from './types.js';

/** A denial and what stands about it, as words. */
export interface Denial {
  concept: RiskConcept;
  /** The sentence before. */
  earlier: string;
  /** Of its own sentence: up to the end of the denied thing, which may bring its own negator, and after it. */
  before: string;
  after: string;
  /** The same without what is read as another concern. */
  beside: string;
  /** Words of doubt, evasion or jest in its sentence, whatever they are said of. */
  hedge: boolean;
  /** The sentences that follow, up to three, none after an empty line; without what is read as another concern. */
  later: readonly string[];
  /** What follows it in its sentence, and the sentence after. */
  next: string;
  place: Place;
}

/** Speaks of keeping safe, or denies again. */
const CALM =
  /\bno (?:guns?|weapons?|access)\b|\b(?:pharmacy|safety|crisis|remov\w+|secur(?:e|ed|ing)|lock\w*|review\w*|discuss\w*|denie[sd]|denying|handed|not (?:hav|want)\w*)\b/;
const harms = (words: string): boolean => HARM.test(words) && !CALM.test(words);
const from = (words: string, pattern: RegExp): string => {
  const at = words.search(pattern);
  return at < 0 ? '' : words.slice(at);
};
const HEDGES = /^(?:doubt|evade|open|joke)$/;
const NO_HEDGE = /^(?:sigh|laugh|seem|appear|might|\?pre)/;
const CORE = /^(?:si|hi|self_harm)$/;

const QUALIFIED =
  /^[^"]*"[^"]*\b(?:today|well|or nothing|not really|exactly|yet|can not|could not (?!do)|just do not|promise|tomorrow)\b/;
/** A plan or an intent that is denied under a condition, in words of the client's. */
const OPEN_QUOTE = /^[^"]*"[^"]*\b(?:unless|until|(?:i|he|she) '?d|would (?:tell|work)|might|maybe|promise)\b/;
const ELSEWHERE =
  /\b(?:to|told) (?:the |his |her |their )?(?:\w+ )?(?:officer|ma|nurse|staff|aide|teacher|mother|mom|dad|father|wife|husband|police|medic|dispatcher|triage)\b|\bon (?:the|his|her|a) (?:form|sheet|paper)\b/;
const TO_ME = /\b(?:to|told|tells|with) me\b|\bin (?:session|group|person)\b|\bprivately\b/;
const SUBSTITUTED =
  /\b(?:burn|scratch|bit(?:e|ing)|hit|punch|bang|starv|pick|carv)\w*\b[^|]{0,40}\binstead\b|\b(?:moved|switched|gone over|turned) (?:\w+ )?to (?:burn|scratch|bit|hit|punch|bang|starv|pick|carv|h[ei]r |his )/;
const BY_ANOTHER =
  /\b(?:want|wish|hope|pray|rather|prefer|ask)\w*\b[^|]{0,24}\b(?:someone|somebody|something|god|a (?:car|bus|truck|train)|the (?:cancer|illness)|for it)\b(?: else)? ?(?:to|would|'d|could)? ?(?:do it|kill|take|happen|end|hit|finish)/;
const NOT_NOW = /(?:^|\| )" ?not (?:today|yet|really|right now|when)\b/;
/** Said in the hearing of whom it is about. */
const WITNESS =
  /\b(?:in (?:front|(?:the )?presence|earshot|the company) of|(?:partner|husband|wife|boyfriend|girlfriend|mother|father|stepfather|son|daughter|carer|caregiver|he|she|they) (?:(?:is|was|were) |'s )?(?:present|presence|hovering|listening|watching|beside|next to|answer\w* for|in the (?:room|car|next)|sat|sitting|on the (?:line|call)|interpret\w*|translat\w*))\b/;
/** What a body shows of abuse. */
const MARKED =
  /\b(?:bruis\w+|(?:hand|finger|bite|shaped) ?(?:print|mark)s?|welts?|black eye|split lip|swollen (?:\w+ )?(?:eye|lip|cheek|wrist|jaw))\b/;
/** It is none by definition: "it isn't a plan if …". */
const DEFINED =
  /\b(?:not|never) (?:really )?(?:call|count|class)\w* (?:it|that|this|them|\w+sel(?:f|ves))\b(?: \S+){0,4}$/;
/** "Not suicidal when sober." */
const CONDITIONED = /\bnot (?:a |an |really )*\S+(?: \S+)?$/;
const THEN = /\b(?:(?:she|he|they) (?:said|told|admit\w*|mentioned|wrote)|then|later|but)\b/;
const GLAD = /\bwould (?:not (?:mind|care|be sorry)|be (?:glad|happy|relieved))\b/;
const TWICE =
  /\b(?:not|never|hardly|no one|nobody)\b(?: ,[^,;]{1,16},)?(?: \w+){0,3} (?:as though|as if|like|say|tell|pretend|true|case)\b[^,;]*\b(?:not|never|no|free|denie[sd])\b|\bnot (?:\w+ )?(?:say|claim|promise|answer) "? ?(?:never|no)\b/;

/**
 * What makes a denial doubtful, by name. A denial needs evidence, and each of these takes some away; none is kept that loses more true denials
 * than it saves from the one error that harms (`scripts/measure-denials.ts` counts both).
 */
export const DOUBTS: Readonly<Record<string, (denial: Denial) => boolean>> = {
  /** "Denies SI. Before leaving he asked which bridge has the deepest water." */
  turned: ({ concept, later }) =>
    CORE.test(concept) &&
    later.some((words, at) => harms(words) && TURN.test(later.slice(Math.max(0, at - 1), at + 2).join(' | '))),
  /** "Denied, after a pause she could not account for": whatever is hedged here, it is no plain sentence. */
  hedged: ({ concept, hedge }) => hedge && !/^(?:plan|intent)$/.test(concept),
  /** "Not suicidal, but took 30 tabs two hours ago." */
  contrasted: ({ concept, beside }) =>
    /^[sh]i$/.test(concept) &&
    harms(from(beside, /\b(?:alone|privately|but|yet|however|(?:al)?though|then|later|afterwards)\b/)),
  /** "Denies SI; I am not reassured." */
  unreliable: ({ before, next }) => UNRELIABLE.test(`${before} ${next}`),
  /** "Denies suicidal thoughts, "or nothing I'd act on"." */
  qualified: ({ concept, after }) =>
    /^(?:si|hi|self_harm|avh)$/.test(concept) ? QUALIFIED.test(after) : OPEN_QUOTE.test(after),
  /** "Not suicidal, I think"; "Not today." */
  opinion: ({ before, after, later }) => OPINION.test(after) || NOT_NOW.test(`${before} | ${later[0] ?? ''}`),
  /** "Smiled to herself at odd moments and denied hearing anything." */
  responding: ({ concept, earlier, before, next }) => {
    if (concept !== 'avh') return false;
    const words = `${earlier} | ${before} ${next}`;
    const seen = RESPONDS.exec(words);
    return seen !== null && !/\b(?:not|no|without|n?or)\b[^,;.|]*$/.test(words.slice(0, seen.index));
  },
  /** "He denied it to the officer and told me …" */
  elsewhere: ({ before, after, later }) =>
    ELSEWHERE.test(`${before} ${after}`) && TO_ME.test(`${after} | ${later.join(' | ')}`),
  /** "Suicidal? No more than usual." */
  compared: ({ before, next }) => COMPARED.test(`${before.slice(-60)} ${next}`),
  /** "Denies abuse in partner's presence." */
  witnessed: ({ concept, earlier, before, next }) =>
    concept === 'abuse' && WITNESS.test(`${earlier} | ${before} ${next}`),
  /** "Denied self-harm; would not roll up her sleeves"; "denies hitting him, the boy has a mark on his cheek". */
  wounded: ({ concept, earlier, before, next }) => {
    const words = concept === 'abuse' ? next : `${earlier} | ${before} ${next}`;
    const seen = (concept === 'self_harm' ? WOUNDED : concept === 'abuse' ? MARKED : undefined)?.exec(words);
    return !!seen && !/\b(?:no|not|nil|without|n?or|old|denie[sd])\b[^,;.|]*$/.test(words.slice(0, seen.index));
  },
  /** "It isn't a plan if you only do it when …" */
  defined: ({ before, after }) =>
    DEFINED.test(before) ||
    (CONDITIONED.test(before) &&
      /^ ?(?:if|when|unless|as long)\b(?! (?:i |we |directly |specifically )*(?:asked|ask|questioned|seen|screened|prompted))/.test(
        after,
      )),
  /** "Denies intent; has written letters to each of the children." */
  prepared: ({ concept, next }) => /^(?:plan|intent)$/.test(concept) && PREPARED.test(next),
  /** "Not cutting; she burns instead." */
  substituted: ({ concept, next }) => concept === 'self_harm' && SUBSTITUTED.test(next),
  /** "I do not want to kill myself. I want someone to do it for me." */
  byAnother: ({ concept, next }) => concept === 'si' && BY_ANOTHER.test(next),
  /** "Did not endorse it aloud; nodded." */
  unspoken: ({ before, after }) =>
    /\bnot\b/.test(before) && /^ ?(?:aloud|out loud|in (?:so many )?words)\b/.test(after),
  /** "None before noon, near constant from dusk on." */
  partly: ({ after }) =>
    /^ ?(?:while (?:at|with)|during the day\b|in the (?:morn|even)ings?|by day|when (?:he|she|they|i) (?:is|are|am|'m) (?:with|busy|sober|around|at))|\bnone (?:before|until|by day|in the (?:day|morning))\b|, ?(?:but |then )?(?:near(?:ly)? |almost )?(?:constant|relentless|nonstop|unbearable|hourly)/.test(
      after,
    ),
  /** "Denied SI initially": something else was said then. */
  atFirst: ({ concept, after, next }) =>
    CORE.test(concept) &&
    /^[^.;|]{0,40}\b(?:initially|at first(?! (?:session|visit|meeting|appointment|glance))|to begin with|originally)\b/.test(
      after,
    ) &&
    THEN.test(next),
  /** "Denied SI. It comes and goes." */
  wavers: ({ next }) => WAVERS.test(next),
  /** "Not homicidal but would be glad if his ex were dead." */
  glad: ({ concept, before, after }) => /^[sh]i$/.test(concept) && GLAD.test(`${before} ${after}`),
  /** "He could not honestly tell me that he does not." */
  twice: ({ concept, before, after }) =>
    CORE.test(concept) && TWICE.test(before + from(after, /^ ?never come|\b(?:say|claim) never/)),
  /** No wording above, and yet what stands about it weighs more on the side of those that are no denials. */
  outweighed: ({ place }) => outweighed(place),
};

/** The denial that `item` is. `text`: the whole of what is read. */
export function denialOf(
  item: Evidence,
  text: string,
  spans: readonly Span[],
  sentences: readonly RiskSentence[],
): Denial {
  let at = spans.length - 1;
  while (at > 0 && (spans[at] as Span).start > item.start) at--;
  const { tokens, cues, mentions } = sentences[at] as RiskSentence;
  const first = tokens.findIndex(({ end }) => end > item.start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Span).start < item.end) last++;
  const own = ({ tokens, mentions }: RiskSentence, from: number): string =>
    tokens
      .filter(
        (_, here) =>
          here >= from &&
          !mentions.some(
            ({ concept, from, to }) => concept !== item.concept && CORE.test(concept) && from <= here && here < to,
          ),
      )
      .map(({ word }) => word)
      .join(' ');
  const apart = (next: number): boolean => /\n\s*\n/.test(text.slice(spans[next - 1]?.end, spans[next]?.start));
  const later: string[] = [];
  for (let next = at + 1; next <= at + 3 && next < spans.length; next++) {
    if (apart(next)) break;
    const follows = sentences[next] as RiskSentence;
    later.push(own(follows, 0));
  }
  const after = wordsOf(tokens, last, tokens.length);
  return {
    concept: item.concept,
    earlier: at > 0 ? own(sentences[at - 1] as RiskSentence, 0) : '',
    before: wordsOf(tokens, 0, last),
    after,
    next: `${after} | ${later[0] ?? ''}`,
    beside: own(sentences[at] as RiskSentence, last),
    hedge: cues.some(
      ({ label, from, to }) =>
        HEDGES.test(label) &&
        from - last <= 12 &&
        first - to <= 12 &&
        ![MANNER, NO_HEDGE].some((signs) => signs.test(tokens[from]?.word ?? '')) &&
        !mentions.some(
          (other) =>
            other.concept !== item.concept &&
            ((other.from >= to && other.from - to <= 1) || (other.from >= last && other.to <= from)),
        ),
    ),
    later,
    place: {
      concept: item.concept,
      own: sentences[at] as RiskSentence,
      from: first,
      to: last,
      earlier: at > 0 && !apart(at) ? sentences[at - 1] : undefined,
      later: apart(at + 1) ? undefined : sentences[at + 1],
    },
  };
}

/** What an instrument says stands, and means are gone or not, whoever says so. */
export const doubtable = ({ state, measured, concept }: Evidence): boolean =>
  state === 'negated' && !measured && concept !== 'means';

/** The evidence, with each denial that is no clear one read as ambiguous. */
export const withDoubts = (
  evidence: readonly Evidence[],
  text: string,
  spans: readonly Span[],
  sentences: readonly RiskSentence[],
): Evidence[] =>
  evidence.map((item) => {
    if (!doubtable(item)) return item;
    const denial = denialOf(item, text, spans, sentences);
    return Object.values(DOUBTS).some((doubt) => doubt(denial)) ? { ...item, state: 'ambiguous', doubted: true } : item;
  });
