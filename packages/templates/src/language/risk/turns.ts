import { attaches, cuesBetween, follows } from './attachment.js';
import type { Circumstances } from './circumstances.js';
import type { Match } from './rules.js';
import { wordsOf } from './tokens.js';
import type { Step } from './verdict.js';
import { pastState } from './when.js';

/** Words that turn a denial or an ending round: two negations, what has not stopped, what is over. */

const FALSE =
  /\b(?:false|untrue|wrong|inaccurate|incorrect|misleading|true|case|claim|said|accurate|pretend|maintain|say)\b/;
/** "He does not deny …", "it would be wrong to say that she has no …". */
export const undenied: Step = (around) => {
  const { mention, sentence, tokens } = around;
  const ended = around.after('cease').some((cue) => follows(around, cue) && !around.insideOther(cue));
  const open = around.reachedBy('open');
  const undeny = around.reachedBy('undeny')[0];
  if (ended && (open.length || undeny)) return { state: 'positive' };
  if (undeny) {
    const inner =
      /\b(?:no|not|never|without|free|none)\b/.test(wordsOf(tokens, undeny.to, mention.from)) ||
      around.negators.some((cue) => cue.from >= undeny.to - 1) ||
      cuesBetween(sentence, undeny.to, mention.from, ['no', 'not', 'deny']).length > 0;
    return { state: !FALSE.test(wordsOf(tokens, undeny.from, undeny.to)) || inner ? 'positive' : 'negated' };
  }
  const denying =
    around.negators.length > 0 &&
    around.negators.every(
      (cue) => cue.label === 'deny' && !open.some(({ to }) => cue.from >= to && cue.from - to <= 2),
    );
  return open.length && !denying ? { state: 'ambiguous' } : undefined;
};

/** "Cannot stop thinking of it", "no relief from the voices". */
export const unresisted: Step = (around) =>
  around.reachedBy('resist').length ||
  cuesBetween(around.sentence, around.mention.to, around.tokens.length, ['resist']).some((cue) => follows(around, cue))
    ? { state: 'positive' }
    : undefined;

/** What is dreamt is not meant; what is said of it after waking counts. */
export const dreamt: Step = ({ tokens, clause, mention, negated }) =>
  !negated && /\b(?:dreams?|dreamt|dreamed|nightmares?)\b/.test(wordsOf(tokens, clause.from, mention.to))
    ? {
        state: /\bin (?:the|a|her|his) (?:\w+ )?dream/.test(wordsOf(tokens, 0, mention.from)) ? 'absent' : 'ambiguous',
        asked: true,
      }
    : undefined;

/** "No change in …", "has not lessened": there as before. */
export const unchanged: Step = (around) => {
  const { mention, sentence, tokens } = around;
  const governed = (change: Match): boolean =>
    around.negators.some((cue) => cue.to <= change.from && change.from - cue.to <= (cue.label === 'deny' ? 6 : 3));
  if (around.reachedBy('change').some(governed)) return { state: 'positive' };
  const later = around.after('change').find((cue) => follows(around, cue));
  const still =
    later &&
    cuesBetween(sentence, mention.to, later.from, ['not', 'no']).some((cue) => later.from - cue.to <= 2) &&
    !/^(?:the|a|medication|dose)$/.test(around.word(later.from - 1));
  if (still) return { state: 'positive' };
  // "Rated 0 of 10, down from 7".
  const fell = cuesBetween(sentence, mention.to, tokens.length, ['change']).some((cue) =>
    /^(?:down|up)$/.test(around.word(cue.from)),
  );
  return around.answered === 'no' && fell ? { state: 'positive' } : undefined;
};

/** "Has stopped", "no longer", "used to": over, unless the ending is denied. */
export const ended: Step = (around) => {
  const { mention, tokens, clause, negators, sentence } = around;
  const before = around
    .reachedBy('cease', 'used')
    .filter(
      (cue) =>
        !negators.some((other) => other.from > cue.to && other.label !== 'not') &&
        (cue.label === 'used' ||
          !/^(?:gone|go|goes|went|pass|passed|end|clear|let|leave|over)/.test(around.word(cue.from))),
    );
  const after = around
    .after('cease')
    .filter(
      (cue) => follows(around, cue) && !around.insideOther(cue) && !/^(?:not|never)$/.test(around.word(cue.from)),
    );
  if (before.length || after.length) {
    const outer = before.length
      ? negators.filter((cue) => before.some((inner) => cue.to <= inner.from && inner.from - cue.to <= 4))
      : negators.filter((cue) => cue.label !== 'no' || cue.to - cue.from > 1);
    // "The thoughts never stopped".
    const denied = after.some((cue) =>
      cuesBetween(sentence, mention.to, cue.from, ['not', 'no']).some((other) => cue.from - other.to <= 1),
    );
    if (outer.length || denied) return { state: 'positive' };
    const days = cuesBetween(sentence, clause.from, clause.to, ['short span']).some((cue) => attaches(around, cue));
    if (!around.negated || before.length)
      return { state: (around.recent || days) && !around.remote ? 'positive' : pastState(around) };
  }
  // "Not ready to give up the idea of dying".
  if (negators.length && /\b(?:give up|stop|quit|let go)\b/.test(around.own)) return { state: 'positive' };
  // "Does not have them anymore", "have not returned".
  const rest = wordsOf(tokens, mention.to, clause.to);
  const anymore =
    negators.some((cue) => cue.label === 'not') && /^(?:\w+ ){0,3}(?:anymore|any more|any longer)\b/.test(rest);
  const returned = around
    .after('cease')
    .some((cue) => /^(?:not|never)$/.test(around.word(cue.from)) && follows(around, cue));
  return anymore || (returned && !around.recent) ? { state: 'historical' } : undefined;
};

const OTHERS_DEATH =
  /\b(?:his|her|their|the|my) (?:\w+ )?(?:mother|father|stepfather|stepmother|husband|wife|brother|sister|boss|ex|son|daughter|neighbor|neighbour|partner|mom|mum|dad)(?: in law)? (?:(?:be|was|were|is|would|to|had|dropped) )*(?:die|dies|died|dying|dead|being dead|gone)\b/;
const WANTED_DEAD = /^(?:want\w*|wish\w*) (?:the|his|her|their|my|that|this) \w+(?: in law)? (?:dead|gone)$/;
/** "Daydreams about her stepfather dying", "would cut his throat", said of a woman: not her own death. */
export const othersDeath =
  (gender: 'f' | 'm' | undefined): Step =>
  ({ mention, own }) => {
    if (mention.concept !== 'si') return undefined;
    if (OTHERS_DEATH.test(own) || WANTED_DEAD.test(own)) return { state: 'absent' };
    const whose = /\b(his|her) (?:own )?(?:throat|wrists?|life|veins?)\b/.exec(own)?.[1];
    const another = whose !== undefined && gender !== undefined && (whose === 'his' ? 'm' : 'f') !== gender;
    return another && !/\b(?:himself|herself)\b/.test(own) ? { state: 'absent' } : undefined;
  };

/** "Denies everything except hearing a voice." */
export const excepted: Step = (around: Circumstances) => {
  const except = around.before('except').find((cue) => around.mention.from - cue.to <= 8);
  return except && cuesBetween(around.sentence, 0, except.from, ['no', 'not', 'deny', 'postno']).length
    ? { state: 'positive' }
    : undefined;
};
