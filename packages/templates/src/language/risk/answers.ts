import { cuesBetween, isLight } from './attachment.js';
import type { RiskSentence } from './sentence.js';
import type { Token } from './tokens.js';
import type { RiskState } from './types.js';

const NO = /^(?:no|nope|noes|nah|naw|never|none|n|0|✗|neither|nil|nothing|nobody|denied|denies|deny|denying|negative)$/;
const YES =
  /^(?:y|✓|yes|yeah|yep|yup|nodded|nods|endorsed|endorses|admitted|admits|acknowledged|acknowledges|confirmed|confirms|affirmed|affirmative|sometimes|agreed|conceded|always|often)$/;
/** "Asked about SI: passive, no plan": an answer without a verb. */
const THERE = /^(?:present|positive|passive|active|intermittent|fleeting|occasional|chronic|ongoing|daily|baseline)$/;
const plainThere = (next: Token | undefined): boolean =>
  !next ||
  (next.mark && next.word !== '-') ||
  /^(?:at|most|only|some|without|with|no|daily|but|for|since|last|this|today|tonight|nightly|weekly|si|hi|ideation|thoughts?)$/.test(
    next.word,
  );
/** "No.", "no to both"; "no idea", "no answer" are none. */
const plainNo = (next: Token | undefined): boolean =>
  !next ||
  next.mark ||
  /^(?:to|on|for|at|in|again|he|she|they|i|and|but|both|all|each|every|not|never|one|such|more|further|other|current|thoughts?|ideation|suicidal|homicidal|history|question|way|sir|problem|concerns?|issues?|intention|intent|wish|desire|urges?)$/.test(
    next.word,
  );

/** What a stretch of words answers to a question; undefined where it is no answer. */
export function answerIn(sentence: RiskSentence, from: number, to: number): RiskState | undefined {
  const { tokens } = sentence;
  if (to <= from) return undefined;
  const doubt = cuesBetween(sentence, from, to, ['doubt', 'evade', 'open']);
  if (
    cuesBetween(sentence, from, to, ['postno']).some(
      (cue) =>
        /^(?:foreign|unthinkable|unimaginable|out|off|be|is|was)$/.test(tokens[cue.from]?.word ?? '') &&
        cue.to - cue.from !== 2,
    )
  )
    return doubt.length ? 'ambiguous' : 'negated';
  let no = cuesBetween(sentence, from, to, ['resist', 'undeny']).length ? false : undefined;
  let yes = false;
  for (let at = from; at < to; at++) {
    const { word } = tokens[at] as Token;
    if (no === undefined && NO.test(word) && (word !== 'no' || plainNo(tokens[at + 1]))) no = true;
    if (YES.test(word)) yes = true;
    if (
      THERE.test(word) &&
      plainThere(tokens[at + 1]) &&
      no === undefined &&
      tokens.slice(from, at).every((token) => token.mark || isLight(token))
    )
      yes = true;
    if (word === 'not' && no === undefined && ellipsis(tokens, at, to)) no = true;
    if (
      (/^(?:shook|shakes|shaking)$/.test(word) && /^(?:his|her|their|head)$/.test(tokens[at + 1]?.word ?? '')) ||
      (word === 'head' && /^shak/.test(tokens[at + 1]?.word ?? ''))
    )
      no = true;
  }
  if (doubt.length) return 'ambiguous';
  if (no && yes) return 'ambiguous';
  if (no) return 'negated';
  if (yes) return 'positive';
  return undefined;
}

/** "He had not.", "not something he thinks of": a denial that leaves out what it denies. */
function ellipsis(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= to || next.mark) return true;
  return /^(?:at|in|so|now|since|and|any|something|anything|part|that|thinking|done|been|today|currently|lately|this|on|one|present|an|once|ever|him|her|he|she|for|have|had|do|feel|experiencing|having|experienced|the|a|entertain|contemplate|considering)$/.test(
    next.word,
  );
}
