import { tokenize } from '@evenfall/templates';
import { stem } from './stem.js';

const NEGATOR =
  /^(?:no|not|never|none|nor|neither|without|denies|denied|deny|denying|denial|negative|neg|nil|absent|cannot|unable|(?:ha[sd]|have|ca|could|wo|would|should|do|does|did|is|was|are|were)n'?t|refused|declined|nobody|nothing|unread|unfinished)$/;
/** A verb that denies the next one. */
export const SOFT =
  /^(?:stop\w*|quit\w*|ceas\w+|discontinu\w+|abst\w+|refus\w+|declin\w+|unable|skipp?\w*|miss\w*|avoid\w*|lack\w*|loss|refrain\w*|free|fail\w*|forg[eo]t\w*|difficult\w*|troubl\w+|struggl\w+|resist\w+|impossible|clean|clear\w*|resolv\w+|remission|hardly|barely)$/;
/** Stand after what they negate as well as before it. */
const POST = /^(?:denied|negative|neg|none|nil|absent|no)$/;
const BREAK =
  /^(?:yes|but|however|although|though|yet|except|reports|reported|endorses|endorsed|states|stated|then|because|since|after|when|while|until|which|who|before)$/;
/** Parts a clause from the next, for what a negation may reach back to. */
const CLAUSE = /[.;:\n]|\s[-–—]\s/;

/** "Said no to the neighbor", "practiced saying no", "told roommate no": a word that was spoken denies nothing by itself. */
const isUttered = (tokens: readonly { word: string }[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? '';
  return (
    /^say(?:ing)?$/.test(before) ||
    (/^sa(?:id|ys)$/.test(before) && tokens[at + 1]?.word === 'to') ||
    /^t(?:old|ells?|elling)$/.test(tokens[at - 2]?.word ?? '')
  );
};
/** A zero before these is a place on a scale. */
const COUNTED =
  /^(?:to|on|of|out|at|for|and|or|percent|min\w*|sec\w*|mg|today|now|this|last|last|from|after|before|yes|no)$/;
const LIGHT =
  /^(?:done|did|completed|kept|made|taken|used|present|reported|needed|attended|available|observed|noted|assessed|asked|there|tried)$/;

export interface Word {
  readonly text: string;
  readonly stem: string;
  /** Inside the reach of a negator. */
  readonly negated: boolean;
  /** Surely said as it stands: no negator in the whole clause. */
  readonly plain: boolean;
  /** The stem of what is denied first, for a word that only goes with it: "told" of "parents" in "hasn't told parents". */
  readonly under?: string;
  readonly negator: boolean;
}

/** Denies nothing by itself, so that what follows is what is denied: "no current plan", "didn't have a drink". */
const THIN =
  /^(?:the|an?|any|to|of|or|nor|and|be|been|being|is|was|very|much|really|yet|even|at|all|in|on|for|with|from|about|current\w*|active\w*|recent\w*|new|other|more|longer|h(?:ave|as|ad|er|is)|him|them|their|my|do|did|does|done|get|got|feel\w*|felt|ha(?:ving)|using|use[ds]?|want\w*|wish\w*|able|go|going|take\w*|took|make|made|need\w*|ma|am|pm|\d+)$/;

/** After a comma a negation goes on only in a list: "no SI, HI or plan", not "no side effects, sleeps well". */
const listGoesOn = (tokens: readonly { word: string }[], at: number): boolean =>
  !tokens.slice(at, at + 4).some(({ word }) => /^(?:passive|present|yes|endorsed|positive)$/.test(word)) &&
  tokens
    .slice(at, at + 5)
    .some(({ word }) =>
      /^(?:or|nor|hi|si|sh|nssi|sib|avh|ah|vh|homicidal|suicidal|non-suicidal|self|self-harm|self-injur\w+|plan|intent|means|hallucinations|delusions|psychosis)$/.test(
        word,
      ),
    );

/**
 * Words with their polarity: negated within five words of a negator, up to the end of the clause. What stands before a
 * negator in its clause is neither: "the skin was not broken" and "didn't break the skin" say the same.
 */
export function polarity(text: string): Word[] {
  const tokens = tokenize(text);
  const negated = new Array<boolean>(tokens.length).fill(false);
  const under = new Array<string | undefined>(tokens.length).fill(undefined);
  const clause: number[] = [];
  let current = 0;
  for (const [at, token] of tokens.entries()) {
    const between = text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (
      at > 0 &&
      (CLAUSE.test(between) ||
        /,/.test(between) ||
        /^(?:but|and|while|whereas|although|then|because|that|who|which|until)$/.test(token.word))
    )
      current++;
    clause.push(current);
  }
  const isNegator = tokens.map(
    ({ word }, at) =>
      // "0 bets"; but "said no to the neighbor" tells what was said.
      (word === '0' && /^\p{L}{3,}$/u.test(tokens[at + 1]?.word ?? '') && !COUNTED.test(tokens[at + 1]?.word ?? '')) ||
      (NEGATOR.test(word) &&
        !(word === 'no' && isUttered(tokens, at)) &&
        !(word === 'declined' && /^(?:from|by|since|over|in)$/.test(tokens[at + 1]?.word ?? ''))) ||
      (word === 'ruled' && tokens[at + 1]?.word === 'out' && tokens[at - 1]?.word !== 'be'),
  );
  const holding = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (!isNegator[at]) continue;
    holding.add(clause[at] as number);
    const next = tokens[at + 1];
    const last = !next || next.parted || /^(?:and|but|so)$/.test(next.word);
    // "SI absent, plan unclear": a negator after its word reaches no further.
    let head: string | undefined;
    if (!(last && POST.test(token.word)))
      for (let index = at + 1; index <= Math.min(at + 6, tokens.length - 1); index++) {
        const other = tokens[index];
        if (!other || BREAK.test(other.word)) break;
        // "denies use and had a drink": a second verb opens a statement of its own.
        if (
          other.word === 'and' &&
          /^(?:has|had|is|was|were|are|wants?|wishes|said|says|went|did|does|goes|looks|feels|gets|takes|keeps|needs|sees|reports|lives|works|remains|sleeps|eats|\p{L}{3,}ed)$/u.test(
            tokens[index + 1]?.word ?? '',
          )
        )
          break;
        if (/[.;:]|\s[-–—]\s/.test(text.slice(tokens[index - 1]?.end, other.start))) break;
        if (other.parted && /,/.test(text.slice(tokens[index - 1]?.end, other.start)) && !listGoesOn(tokens, index))
          break;
        negated[index] = true;
        holding.add(clause[index] as number);
        // A list denies each of its parts.
        if (/^(?:or|nor|and)$/.test(other.word) || other.parted) head = undefined;
        if (head !== undefined) under[index] = head;
        else if (!THIN.test(other.word)) head = stem(other.word);
      }
    // "the walks were not done": a verb that says nothing by itself is denied together with its subject.
    if (
      /^(?:not|never|wasn't|weren't|isn't|hasn't|haven't)$/.test(token.word) &&
      LIGHT.test((next?.word === 'been' ? tokens[at + 2] : next)?.word ?? '')
    )
      for (let before = at - 1; before >= 0 && clause[before] === clause[at]; before--) negated[before] = true;
    if (POST.test(token.word) || token.word === 'ruled') {
      if (!last && token.word !== 'ruled' && token.word !== 'denied' && token.word !== 'absent') continue;
      // "Both denied any harm": what it denies follows.
      if (token.word === 'denied' && !last && /^(?:any|all|having)$/.test(next?.word ?? '')) continue;
      for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
        const other = tokens[before];
        if (!other || BREAK.test(other.word)) break;
        // "was present last month and is denied now": the verb starts anew.
        if (
          /^(?:and|then)$/.test(other.word) &&
          /^(?:is|was|are|were|has|have|now|then)$/.test(tokens[before + 1]?.word ?? '')
        )
          break;
        negated[before] = true;
        // "Lamictal rash? none": what is asked is one thing.
        if (/\?/.test(text.slice(other.end, tokens[at]?.start))) break;
        if (other.parted && /[.;]/.test(text.slice(tokens[before - 1]?.end ?? 0, other.start))) break;
      }
    }
  }
  return tokens.map(({ word }, at) => ({
    text: word,
    stem: stem(word),
    negated: negated[at] as boolean,
    plain: !negated[at] && !holding.has(clause[at] as number),
    negator: isNegator[at] as boolean,
    ...(under[at] !== undefined && { under: under[at] }),
  }));
}
