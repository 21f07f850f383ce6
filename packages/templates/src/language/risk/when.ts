import { attaches, cuesBetween } from './attachment.js';
import type { Reading } from './reading.js';
import { wordsOf } from './tokens.js';
import type { RiskState } from './types.js';

/** A time in the clause that belongs to the mention, or in the clause that hangs on it or that it hangs on. */
export function nearTimes(reading: Reading, label: string): boolean {
  const { sentence, clause } = reading;
  const index = sentence.clauses.indexOf(clause);
  const next = sentence.clauses[index + 1];
  const previous = sentence.clauses[index - 1];
  const beside = [
    ...(next?.joint === 'subordinate' && /^(?:when|until|while|after|before|since|as)$/.test(reading.word(next.from))
      ? [next]
      : []),
    ...(clause.joint === 'subordinate' && previous && /^(?:because|when|after|as|so)$/.test(reading.word(clause.from))
      ? [previous]
      : []),
  ];
  // "Was off medication in 2020 and had thoughts of …".
  if (
    label === 'remote' &&
    clause.joint === 'coordinate' &&
    previous &&
    /^(?:had|was|were|did|would)$/.test(reading.word(clause.from))
  )
    beside.push(previous);
  if (
    beside.some(
      ({ from, to }) =>
        cuesBetween(sentence, from, to, [label]).length > 0 &&
        !sentence.mentions.some((mention) => mention.from >= from && mention.from < to),
    )
  )
    return true;
  return (
    reading.cues(label).some((cue) => attaches(reading, cue)) ||
    reading.sentence.cues.some(
      (cue) => cue.label === label && cue.from >= reading.mention.from && cue.to <= reading.mention.to,
    )
  );
}

/** "Cutting in her teens, none now": over, and denied. */
export const pastState = ({ tokens, mention, clause }: Reading): RiskState =>
  /\b(?:none|nothing|not|never|nil|no(?! contact)) (?:\w+ ){0,2}(?:since|now|curr\w*|today|at present|presently|recently|in adulthood|(?:in|for) (?:\w+ ){1,2}(?:years?|months?))\b/.test(
    wordsOf(tokens, mention.to, clause.to),
  )
    ? 'negated'
    : 'historical';
