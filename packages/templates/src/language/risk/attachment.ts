import { LIGHT } from './lexicon/index.js';
import type { Reading } from './reading.js';
import type { Match } from './rules.js';
import type { RiskSentence } from './sentence.js';
import type { Token } from './tokens.js';

/*
 * What a cue that stands away from a mention is attached to: it, or another that stands nearer.
 */

const light = new Set(LIGHT.split(' '));
export const isLight = (token: Token): boolean => token.forms.some((form) => light.has(form));
/** No cue is looked for beyond. */
export const STOP = /^(?:—|\+pre|\+post|-post|;|!)$/;
export const CONTRASTS = /^(?:but|however|although|though|yet|while|whereas)$/;

/** Cues of these kinds in a stretch of a sentence. */
export const cuesBetween = (sentence: RiskSentence, from: number, to: number, labels: readonly string[]): Match[] =>
  sentence.cues.filter((cue) => labels.includes(cue.label) && cue.from >= from && cue.to <= to);

/** Does a cue after the mention speak of it? Nothing but light words and other mentions between. */
export function follows(reading: Reading, cue: Match): boolean {
  const { tokens, mention, sentence } = reading;
  let foreign = 0;
  for (let at = mention.to; at < cue.from; at++) {
    const token = tokens[at] as Token;
    if (token.word === ',' || token.word === '/') {
      if (!sentence.mentions.some((other) => other.from >= at && other.from <= cue.from)) return false;
      continue;
    }
    if (STOP.test(token.word) || CONTRASTS.test(token.word)) return false;
    const other = sentence.mentions.find(
      (candidate) => candidate !== mention && candidate.from <= at && at < candidate.to,
    );
    if (other) {
      at = other.to - 1;
      continue;
    }
    if (!isLight(token) && !token.mark && ++foreign > 3) return false;
  }
  return true;
}

/** Is a doubt about this mention, and not about another that stands nearer? */
export function attaches(reading: Reading, cue: Match): boolean {
  const { mention, sentence, tokens } = reading;
  if (
    cue.from >= mention.to &&
    sentence.mentions.some(
      (other) =>
        other !== mention &&
        other.concept !== mention.concept &&
        (other.from === cue.to ||
          (other.from === cue.to + 1 && /^(?:on|about|re|regarding|of)$/.test(tokens[cue.to]?.word ?? ''))),
    )
  )
    return false;
  const from = cue.to <= mention.from ? cue.to : mention.to;
  const to = cue.to <= mention.from ? mention.from : cue.from;
  const between = sentence.mentions.filter(
    (other) => other !== mention && other.concept !== mention.concept && other.from >= from && other.to <= to,
  );
  if (!between.length) return true;
  const words = tokens.slice(from, to);
  // "SI x, HI x (both not assessed)".
  if (words.some(({ word }) => word === 'both' || word === 'neither')) return true;
  return words.every(
    (token, index) =>
      token.mark || isLight(token) || between.some((other) => other.from <= from + index && from + index < other.to),
  );
}
