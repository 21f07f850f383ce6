import { attaches } from './attachment.js';
import { isElsewhere } from './experiencer.js';
import { availability } from './means.js';
import { SEPARATOR } from './reading.js';
import { hypothetical } from './supposition.js';
import { wordsOf } from './tokens.js';
import type { Step } from './verdict.js';

/** What stands round a mention and settles it before its polarity is asked: suppositions, questions not put, other persons. */

export const supposed: Step = (around) => (hypothetical(around) ? { state: 'absent' } : undefined);

const LIKE =
  /\b(?:as|so|likewise) (?:(?:he|she|they) )?(?:was|were|is|are|did|had|does)\b(?:(?: (?!no\b|not\b|denie)[^ ]+)*)$/;
const SAME = /\bthe same (?:is true )?(?:about|of|for|to|on|with|regarding|re)\b/;
/** "Suicidal thoughts were denied, as were hallucinations." */
export const likewise: Step = (around, read) => {
  if (SAME.test(`${around.ahead} ${around.own}`)) {
    const before = around.sentence.mentions.filter((other) => other.to <= around.mention.from).at(-1);
    if (before) return read(before);
  }
  const like = LIKE.exec(around.ahead);
  if (!like) return undefined;
  const phrase = around.mention.from - like[0].split(' ').length;
  const model = around.sentence.mentions.filter((other) => other.to <= phrase + 1).at(-1);
  return model && read(model);
};

export const abuseFrames: Step = ({ mention, own }) => {
  if (mention.concept !== 'abuse') return undefined;
  if (/\b(?:thoughts?|wish\w*|urges?|desire|want\w*|ideas?)\b/.test(own)) return { state: 'absent' };
  if (/\b(?:ex|former|first|previous)\b.*\b(?:was|were|used|would|had)\b/.test(own) && !/ 's ex\b/.test(own))
    return { state: 'historical' };
  return undefined;
};

/** What anyone might think is nobody's thought. */
export const generic: Step = ({ mention, own, ahead }) =>
  mention.concept === 'si' &&
  /\b(?:anyone|anybody|people|everyone|everybody|(?<!no )one) (?:\w+ )?(?:might|would|could|can|may)\b[^,]*$/.test(
    ahead,
  ) &&
  !/\b(?:without|off)\b/.test(own)
    ? { state: 'absent', asked: true }
    : undefined;

/** A line of a form left empty, and a figure of speech that is negated. */
export const empty: Step = ({ answered, negators, negated, mention, own }) => {
  if (answered === 'blank' && !negators.length) return { state: 'absent' };
  // "No prior attempts" says nothing of thoughts.
  if (negated && mention.concept === 'si' && /^(?:\w+ )?attempts?$/.test(own)) return { state: 'absent' };
  const hinted = mention.kind === 'ambiguous' || mention.kind === 'hint';
  return negated && hinted && answered !== 'no' && !negators.some((cue) => cue.label === 'deny')
    ? { state: 'absent' }
    : undefined;
};

export const notAsked: Step = (around) => {
  const { mention, sentence } = around;
  const unasked = around
    .cues('unasked')
    .filter((cue) => (cue.from < mention.from ? around.reached(cue) : attaches(around, cue)));
  // "Risk screens not done."
  if (
    mention.kind === 'topic' &&
    sentence.cues.some(
      ({ label, from, to }) => label === 'unasked' && mention.from < from && from < mention.to && to > mention.to,
    )
  )
    return { state: 'absent' };
  const last = around.negators.at(-1);
  const nearer = last && unasked.some((cue) => cue.from >= last.to && cue.to <= mention.from);
  if (!unasked.length || (last && !nearer) || around.answered === 'yes') return undefined;
  // "See previous entry" dates nothing.
  const dated = unasked.some((cue) =>
    sentence.cues.some((other) => other.label === 'remote' && other.from >= cue.from && other.to <= cue.to),
  );
  return { state: around.remote && !dated && !/risk|question/.test(around.own) ? 'historical' : 'absent' };
};

const COMMANDS =
  /\b(?:tell(?:s|ing)?|told|command\w*|say(?:s|ing)?|order\w*|instruct\w*|urg\w+) (?:him|her|them|me|client|pt|the client|the patient)?\s*(?:to|that (?:he|she|they) should|she should|he should|,|"|:)?(?: \w+){0,3}$/;
/** What voices order is not what the client wants. */
export const commanded: Step = ({ mention, sentence, tokens }) =>
  mention.concept !== 'avh' &&
  mention.concept !== 'abuse' &&
  sentence.mentions.some((other) => other.concept === 'avh' && other.to <= mention.from + 2) &&
  COMMANDS.test(wordsOf(tokens, 0, mention.from + 1))
    ? { state: 'absent' }
    : undefined;

/** "Would not act on thoughts of suicide": the thoughts are there, whatever becomes of them. */
export const actedOn: Step = ({ mention, ahead, own }) =>
  mention.concept === 'si' &&
  (/\bact(?:ing|ed|s)? (?:up)?on (?:(?:the|his|her|their|any|those|these|such) )?$/.test(`${ahead} `) ||
    /\bact(?:ing|ed|s)? (?:up)?on\b.*\b(?:thoughts?|urges?|ideation|suicid)/.test(own))
    ? { state: 'positive' }
    : undefined;

export const elsewhere =
  (gender: 'f' | 'm' | undefined): Step =>
  (around) =>
    isElsewhere(around, gender) ? { state: 'other_subject' } : undefined;

export const available: Step = (around) => {
  if (around.mention.concept !== 'means' || around.mention.kind === 'safe') return undefined;
  const state = availability(around, around.negated);
  return state && { state };
};

/** "Feels safe at home": says that there is none, unless itself denied. */
export const safe: Step = (around) => {
  const { mention, tokens } = around;
  if (mention.kind !== 'safe') return undefined;
  if (around.cues('doubt', 'evade', 'open').length || /\b(?:whether|if)\b/.test(around.ahead))
    return { state: 'ambiguous' };
  // "Cannot deny that he hits her", "never knows when he will", "does not do it every day".
  if (
    (mention.concept === 'abuse' &&
      /\b(?:not|never) (?:stopped|ceased|quit|deny|dispute|know\w*|report\w*|tell|mention|remember)\b/.test(
        around.own,
      )) ||
    (/\b(?:not|never)\b/.test(around.own) &&
      /^(?:every|always|all the time|often|each)\b/.test(wordsOf(tokens, mention.to, tokens.length)))
  )
    return { state: 'positive' };
  const direct = around.negators.some(
    (cue) => mention.from - cue.to <= 3 && !tokens.slice(cue.to, mention.from).some(({ word }) => SEPARATOR.test(word)),
  );
  return {
    state:
      direct || (around.answered === 'no' && !/^(?:and|,) /.test(wordsOf(tokens, mention.to, tokens.length)))
        ? 'positive'
        : 'negated',
  };
};
