import { isLight } from './attachment.js';
import type { Reading } from './reading.js';
import type { Match } from './rules.js';
import type { RiskState } from './types.js';

/** Words between two negators that only say how one of them is meant: "cannot [honestly say] I do not", "no [day when she does] not". */
const SAYING =
  /^(?:say|says|said|claim|claims|claimed|deny|denies|denied|denying|pretend|pretends|true|case|accurate|right|correct|like|as|if|day|days|night|nights|week|hour|morning|goes|go|passes|pass|when|where|moment|one|can|could|would|will|be|been|is|was|it|that|this|honestly|truthfully|truly|really|tell|me|you|us|argue|maintain|assert|state|swear|think|believe|mean|means|way|free|clear|exactly|quite|entirely|completely|to|the|a|do|does|did|any|call|calls|her|him|he|she|they|ever)$/;
const PARTS = /^(?:[,/:;("—]|or|nor|and|but)$/;
/** "Does not have no thoughts": in some dialects two negators deny once. */
const CONCORD =
  /^(?:have|has|had|want|wants|wanted|got|get|gets|need|needs|feel|feels|see|sees|hear|hears|do|does|did|know|knows|be)$/;

/** Two negators over one mention; undefined where the second only repeats the first or they stand in a list. */
export function doubleNegated(negators: readonly Match[], around: Reading): RiskState | undefined {
  const { tokens, sentence, clause } = around;
  const inner = negators.at(-1);
  if (!inner) return undefined;
  const word = (at: number): string => tokens[at]?.word ?? '';
  const outer = sentence.cues
    .filter(
      (cue) =>
        /^(?:not|no|deny)$/.test(cue.label) &&
        (cue.from >= clause.from || /\b(?:say|tell|claim|deny)/.test(word(clause.from))) &&
        cue.to <= inner.from &&
        inner.from - cue.to <= 7 &&
        !/^(?:rather|instead|neither)$/.test(word(cue.from)) &&
        (word(cue.from) !== 'nor' || inner.label === 'deny'),
    )
    .at(-1);
  if (!outer || word(inner.from) === 'nor') return undefined;
  const gap = tokens.slice(outer.to, inner.from);
  if (gap.some((token) => PARTS.test(token.word))) return undefined;
  if (sentence.mentions.some((other) => other.from >= outer.to && other.to <= inner.from)) return undefined;
  const first = word(outer.from);
  if (!gap.length) return /^(?:no|nope|nah|none|nil)$/.test(first) && inner.label !== 'deny' ? undefined : 'positive';
  if (inner.label === 'no' && /^(?:no|nothing|nobody)$/.test(word(inner.from)) && CONCORD.test(gap.at(-1)?.word ?? ''))
    return undefined;
  if (inner.label === 'no' && CONCORD.test(word(inner.from))) return undefined;
  if (gap.every((token) => SAYING.test(token.word) || isLight(token))) return 'positive';
  return negators.includes(outer) && inner.label !== 'deny' ? 'ambiguous' : undefined;
}
