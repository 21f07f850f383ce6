import type { Reading } from './reading.js';
import { wordsOf } from './tokens.js';

/** Only supposed: "if …", "in case of …", "should … occur". */
export function hypothetical(reading: Reading): boolean {
  const { tokens, mention, clause, sentence } = reading;
  return sentence.cues.some((cue) => {
    if (cue.label !== 'if' || cue.from < clause.from - 1 || cue.from >= mention.from) return false;
    const word = tokens[cue.from]?.word ?? '';
    // "Would not say if …", "asked if …": a question, not a supposition.
    if (
      sentence.cues.some(
        (other) =>
          /^(?:open|ask|evade|doubt|unasked|undeny)$/.test(other.label) &&
          other.from < cue.from &&
          cue.to <= other.to + 1,
      )
    )
      return false;
    // "Wondered what would happen if …": wondered, not supposed.
    if (word === 'if' && /\b(?:wonder\w*|imagin\w*|picture\w*)\b/.test(wordsOf(tokens, cue.from - 6, cue.from)))
      return false;
    if (
      word === 'were' &&
      /^(?:he|she|they|the|these|any)$/.test(tokens[cue.from + 1]?.word ?? '') &&
      tokens.slice(cue.from + 2, cue.from + 6).some(({ word: each }) => each === 'to')
    )
      return true;
    // "Until Sunday she thought of it".
    if (
      /^(?:until|till)$/.test(word) &&
      !/^(?:he|she|they|it|the|any|such|these|client)$/.test(tokens[cue.from + 1]?.word ?? '')
    )
      return false;
    const prior = wordsOf(tokens, cue.from - 2, cue.from);
    if (
      word === 'if' &&
      /\b(?:ask\w*|know|sure|unsure|unclear|wonder\w*|not tell|as|what|even|uncertain|clear|questioned|only|doubt\w*|easier|better|happier|determine|glad|relieved|mind|care)\b/.test(
        prior,
      )
    )
      return false;
    if (word === 'when' || word === 'once')
      return (
        /\b(?:will|should|agree\w*|call|text|contact|reach|ring|use|plan|coping|tell|go|advised|to)\b/.test(
          wordsOf(tokens, 0, cue.from),
        ) && !/\b(?:reports?|says|feels)\b/.test(wordsOf(tokens, 0, cue.from))
      );
    if (word === 'were') return /^(?:to|,)/.test(tokens[mention.to]?.word ?? '') && tokens[mention.to]?.word === 'to';
    if (word === 'should') {
      const next = tokens[cue.from + 1];
      if (
        !next ||
        !(
          mention.from <= cue.from + 4 ||
          /^(?:he|she|they|the|any|these|client|pt|things|symptoms|it|this)$/.test(next.word)
        ) ||
        next.word === 'be'
      )
        return false;
      if (
        cue.from > clause.from &&
        /^(?:he|she|they|i|we|client|pt|it|that|someone|somebody)$/.test(tokens[cue.from - 1]?.word ?? '')
      )
        return false;
    }
    // In another mention or bracket, or with a main clause begun: no longer supposed.
    if (sentence.mentions.some((other) => other !== mention && other.from <= cue.from && cue.to <= other.to))
      return false;
    const subjects = tokens
      .slice(cue.to, mention.from)
      .filter(
        ({ word: each }, index, all) =>
          /^(?:he|she|they|i)$/.test(each) && !/^(?:that|says?|said|feels?|thinks?)$/.test(all[index - 1]?.word ?? ''),
      ).length;
    if (subjects > 1 && word === 'if') return false;
    if (tokens.slice(cue.to, mention.from).some(({ word: each }) => each === ')')) return false;
    // A comma and a new subject end the supposition.
    for (let at = cue.to; at < mention.from; at++)
      if (
        tokens[at]?.word === ',' &&
        /^(?:he|she|they|i|client|pt|then|call|use|go|will)$/.test(tokens[at + 1]?.word ?? '')
      )
        return false;
    return true;
  });
}
