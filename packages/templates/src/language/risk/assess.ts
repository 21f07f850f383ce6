import { demandKind } from '../../given/index.js';
import { type Span, splitSentences } from '../sentences.js';
import { verdictOf } from './assertion.js';
import { explainedAway, followUp, OBJECT, type Topic } from './dialogue.js';
import { type Denial, DOUBTS, denialOf, doubtable, withDoubts } from './doubts.js';
import { type Evidence, fold } from './evidence.js';
import { measuredIdeation } from './instruments.js';
import type { Mention } from './mentions.js';
import { type RiskSentence, readRiskSentences } from './sentence.js';
import type { Place } from './signs.js';
import { genderOfClient } from './subjects.js';
import { tokenizeRisk, wordsOf } from './tokens.js';
import type { RiskAssessment, RiskConcept, RiskState } from './types.js';

const CORE: ReadonlySet<RiskConcept> = new Set(['si', 'hi', 'self_harm']);

/**
 * What a text says about risk, by concept: mentions by a grammar of word classes, then for each the clause it stands in, what
 * negates, doubts, dates or supposes it, whose it is, and what the clauses after it answer. When in doubt the answer is
 * `ambiguous`, never `negated`. Any string is read; work is linear in its length.
 * @throws {NoteError} `malformed`, where it is no string
 */
export function assessRisk(text: string): RiskAssessment {
  demandKind(text, 'string', 'text');
  const { evidence, measuredYes, spans, sentences } = readRules(text);
  return fold(withDoubts(evidence, text, spans, sentences), measuredYes);
}

/** What the rules alone read of each mention, and what stands about it; for weighing the signs. */
export function placesIn(text: string): { concept: RiskConcept; state: RiskState; place: Place }[] {
  const { evidence, spans, sentences } = readRules(text);
  return evidence
    .filter(({ concept, measured }) => concept !== 'means' && !measured)
    .map((item) => ({ concept: item.concept, state: item.state, place: denialOf(item, text, spans, sentences).place }));
}

/** What the rules alone come to as denied, and what doubts that; for measuring the doubts. */
export function denialsIn(text: string): (Denial & { doubts: string[] })[] {
  const { evidence, measuredYes, spans, sentences } = readRules(text);
  const readings = fold(evidence, measuredYes);
  const denied = evidence.filter((item) => doubtable(item) && readings[item.concept].state === 'negated');
  return denied.map((item) => {
    const denial = denialOf(item, text, spans, sentences);
    return { ...denial, doubts: Object.keys(DOUBTS).filter((name) => DOUBTS[name]?.(denial)) };
  });
}

interface Read {
  evidence: readonly Evidence[];
  /** An instrument says that there are thoughts of suicide. */
  measuredYes: boolean;
  spans: readonly Span[];
  sentences: readonly RiskSentence[];
}

function readRules(text: string): Read {
  const evidence: Evidence[] = [];
  const note = (concept: RiskConcept, state: RiskState, start: number, end: number, hint?: boolean): Evidence => {
    const item: Evidence = { concept, state, start, end, ...(hint && { hint }) };
    evidence.push(item);
    return item;
  };
  // Asked for by the first mention: most texts have none.
  let gender: { client: 'f' | 'm' | undefined } | undefined;
  const spans = splitSentences(text);
  const sentences = readRiskSentences(text, spans);
  let measuredYes = false;
  let topics: Topic[] = [];
  const queries: Topic[] = [];
  let since = Number.POSITIVE_INFINITY;
  let denying = false;
  let doubted = false;
  spans.forEach((span, index) => {
    since++;
    const sentence = sentences[index] as RiskSentence;
    const { tokens, mentions } = sentence;
    if (!tokens.length) return;
    // "? passive SI": the sign stands alone before what it doubts.
    if (tokens.every(({ word }) => word === '?')) {
      doubted = true;
      return;
    }
    const lower = text.slice(span.start, span.end).toLowerCase();
    const measured = measuredIdeation(lower);
    if (measured) {
      for (const concept of ['si', 'plan', 'intent'] as const) {
        const state = measured[concept];
        if (state) note(concept, state, span.start, span.end).measured = true;
      }
      if (measured.si === 'positive') measuredYes = true;
      since = 0;
    }
    // "Suicidal? N. Homicidal?": the letter answers the question before.
    if (/^[ny]$/.test(tokens[0]?.word ?? '') && tokens[1]?.word === '.')
      for (const topic of topics.filter(({ asked }) => asked)) {
        topic.asked = false;
        topic.items.push(
          note(
            topic.concept,
            tokens[0]?.word === 'n' ? 'negated' : 'positive',
            topic.items[0]?.start ?? span.start,
            topic.items[0]?.end ?? span.end,
          ),
        );
      }
    const fresh: Topic[] = [];
    // Nothing said, and nothing before it that it could turn.
    if (!mentions.length && !topics.length) {
      doubted = false;
      denying = false;
      return;
    }
    for (const clause of sentence.clauses) {
      const inside = mentions.filter(
        ({ concept, from }) =>
          clause.from <= from &&
          from < clause.to &&
          !(measured && concept === 'si' && !/\b(?:denie[sd]|denying)\b/.test(lower)),
      );
      if (inside.length) for (const topic of fresh) topic.last = false;
      for (const mention of inside) {
        gender ??= { client: genderOfClient(tokenizeRisk(text, 0, Math.min(text.length, 1000))) };
        const verdict = verdictOf(mention, sentence, gender.client);
        const start = tokens[mention.from]?.start ?? span.start;
        const end = tokens[mention.to - 1]?.end ?? span.end;
        let { state } = verdict;
        if (denying && state === 'positive' && bare(sentence)) state = 'negated';
        // "No SI?": a denial that is asked is none yet.
        if (state === 'negated' && !verdict.asked && lower.trimEnd().endsWith('?')) state = 'ambiguous';
        if (doubted && state === 'positive') state = 'ambiguous';
        if (
          mention.concept === 'self_harm' &&
          state === 'positive' &&
          explainedAway(wordsOf(tokens, mention.to, tokens.length))
        )
          state = 'ambiguous';
        const items = [note(mention.concept, state, start, end, mention.kind === 'hint')];
        const also = alsoSuicide(sentence, mention, state);
        if (also) items.push(note('si', also, start, end));
        fresh.push({
          concept: mention.concept,
          mention,
          object: OBJECT.test(wordsOf(tokens, mention.from, mention.to)),
          last: true,
          items,
          ...verdict,
          state,
        });
      }
      // "Denies any such thoughts, plan or intent": what stands before a plan may answer for the thoughts.
      const [next] = inside;
      if (
        next &&
        !(SUCH.test(wordsOf(tokens, clause.from, next.from)) && !inside.some(({ concept }) => CORE.has(concept)))
      )
        continue;
      const part = next ? { ...clause, to: next.from } : clause;
      for (const { topic, state } of followUp(sentence, part, fresh.length ? fresh : topics, fresh.length > 0)) {
        // An answer replaces the question, and what it feared.
        if (topic.asked) for (const item of topic.items) item.state = 'absent';
        topic.asked = false;
        topic.state = state;
        topic.items.push(
          note(topic.concept, state, topic.items[0]?.start ?? span.start, topic.items[0]?.end ?? span.end),
        );
        // What turns out to be unclear is no longer said.
        if (state === 'historical' && topic.items[0]?.state === 'positive')
          for (const item of topic.items) item.state = 'historical';
        if (state === 'ambiguous')
          for (const item of topic.items)
            if (item.state === 'positive' || item.state === 'negated') item.state = 'ambiguous';
      }
    }
    if (mentions.some(({ concept }) => CORE.has(concept))) since = 0;
    denying = /;$/.test(lower) && (DENIES_LIST.test(lower) || (denying && mentions.length > 0));
    if (fresh.length) topics = fresh;
    else if (!topics.some(({ asked }) => asked)) topics = since <= 2 ? topics : [];
    doubted = false;
    queries.push(...topics.filter((topic) => queried(sentence, topic)));
  });
  for (const { asked, concept, items } of queries)
    if (asked && items[0] && !evidence.some((item) => item.concept === concept && item.state !== 'absent'))
      items[0].state = 'ambiguous';
  return { evidence, measuredYes, spans, sentences };
}

const SUCH = /\b(?:such|these|those) (?:thoughts?|urges?|ideas?|ideation|feelings?)\b/;

/** A heading that denies a list. */
const DENIES_LIST =
  /^(?:(?:the )?(?:pt|client|patient|ct|she|he|they) )?(?:denie[sd](?: all(?: of)?)?|negative for|no|absent|nil|none|neg)(?: the following)?\s*:/;

/** "SI?" alone: an open question. */
const queried = ({ tokens }: RiskSentence, topic: Topic): boolean =>
  topic.asked === true && tokens.length <= topic.mention.to - topic.mention.from + 2 && tokens.at(-1)?.word === '?';

/** Nothing but light words beside the mentions. */
const bare = ({ tokens, mentions }: RiskSentence): boolean =>
  tokens.every(
    (token, at) =>
      token.mark ||
      mentions.some(({ from, to }) => from <= at && at < to) ||
      /^(?:and|or|any|current|active|passive|thoughts?|urges?|of)$/.test(token.word),
  );

/** "Denies harming self or others" covers suicide as well as self-harm. */
function alsoSuicide(sentence: RiskSentence, mention: Mention, state: RiskState): RiskState | undefined {
  if (mention.concept !== 'self_harm') return undefined;
  const words = wordsOf(sentence.tokens, mention.from, mention.to);
  if (!/\b(?:harm|hurt)/.test(words) || /\bself harm/.test(words)) return undefined;
  if (state === 'negated') return 'negated';
  const wanted = /\b(?:thoughts?|urges?|want\w*|think\w*|wish\w*)\b/.test(
    wordsOf(sentence.tokens, mention.from - 4, mention.from),
  );
  return state === 'positive' && wanted ? 'ambiguous' : undefined;
}
