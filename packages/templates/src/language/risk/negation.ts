import * as cue from './cues.js';
import { matches } from './mentions.js';

/** Does a negator reach the mention, from before or after? */
export function negation(pre: string, post: string): 'negated' | 'positive' | 'double' | undefined {
  const negators = [...matches(cue.NEGATOR, pre)];
  const last = negators.at(-1);
  let negated = false;
  if (last) {
    const between = pre.slice(last.index + last[0].length);
    negated = reaches(between, post, last[0].trim());
    if (negated) {
      // "SI no, HI no": a "no" that answers the mention before it does not reach the next.
      const answersBefore =
        /^(?:no|nil|none|denied|denies|neg|0)$/.test(last[0].trim()) &&
        /§\W*$/.test(pre.slice(0, last.index)) &&
        /^\s*[,;.)]/.test(between);
      if (answersBefore) negated = false;
      const outer = negators.at(-2);
      if (negated && outer) {
        const gap = pre.slice(outer.index + outer[0].length, last.index);
        if (
          !/[§,;:.]/.test(gap) &&
          gap.trim().split(/\s+/).length <= 5 &&
          !/^(?:no|neither|nor|or|denies|denied|none|any)$/.test(gap.trim()) &&
          !/\b(?:and|or|nor|but)\b/.test(gap) &&
          !(/^(?:denie[sd]|no|none)$/.test(outer[0].trim()) && /^(?:any|of|none)$/.test(last[0].trim()))
        )
          return 'double';
      }
    }
  }
  const after = answerAfter(post, !cue.STATED.test(pre));
  if (after === 'no')
    return negated &&
      /^(?:no|not)$/.test(last?.[0].trim() ?? '') &&
      !/^\s*[(:=–-]/.test(post) &&
      /\bnot\b|\bn't\b/.test(last?.[0] ?? '')
      ? 'double'
      : 'negated';
  if (negated) return 'negated';
  if (after === 'yes') return 'positive';
  return /(?:^|[\s,;(/])\(?\+\)?\s?$/.test(pre) ? 'positive' : undefined;
}

const FILLER =
  /^(?:\s+|§|[/&()"“”'’,]|\b(?:and|or|nor|of|any|current|currently|active|actively|passive|passively|recent|thoughts?|thinking|ideation|urges?|wish(?:es|ing)?|plans?|intent|intention|desire|to|about|the|a|an|his|her|their|own|for|either|both|all|acute|present|ongoing|frank|specific|further|new|other|signs?|symptoms?|evidence|experiencing|having|being|feeling|feelings?|wanting|want|suffering|from|been|with|has|have|at|this|time|today|now|presently|in|past|week|history|hx|access|lethal|reported|kind|sort|form|such|attempts?|ever|even|impulses?|engaging|engage|else|on|at|considering|making|toward|towards|is|was|be|currently|there|each|was asked|nor does (?:she|he|they)|does (?:she|he|they)|by|through|way|reason|going|actually|really)\b)/u;

/** May a negator reach over these words? Lists and light words yes; a new statement no. */
function reaches(between: string, post: string, negator: string): boolean {
  if (cue.TERMINATOR.test(between.replace(/\bsince\b(?= \d)/, ''))) return false;
  const pieces = between.split(',');
  const near = pieces.at(-1) ?? '';
  if (pieces.length > 1) {
    // An item of a list that happened ("denies SI, cut x2 Tuesday") is no longer denied.
    // Means that are somewhere are there: "no plan, pills in the kitchen".
    if (
      /^(?:\s|is|are|was|were|kept|stored)*\b(?:lock\w*|secured|in|at|under|kept|stored|hidden)\b/.test(post) &&
      !/\b(?:no|any|nor|or)\b/.test(near)
    )
      return false;
    const item = post.split(/[,;]|\band\b|\bor\b/)[0] ?? '';
    if (cue.HAPPENED.test(item) && !/\b(?:this|past|last) week\b/.test(item)) return false;
    if (
      /\b(?:has|had|is|was|will|wants?|keeps?|thinks?|cut|burned|endorse\w*|positive|reports?|he|she|they|passive|fleeting|occasional\w*)\b/.test(
        near,
      ) &&
      !/^\s*(?:and |or |nor )?(?:has|had) no\b/.test(near)
    ) {
      if (!/^\s*(?:or |and |nor )?(?:passive|active)/.test(near) || !/\b(?:active|passive)\b/.test(pieces[0] ?? ''))
        return /^\s*(?:or|nor)\b/.test(near);
    }
  }
  let rest = between;
  let foreign = 0;
  while (rest) {
    const filler = FILLER.exec(rest);
    if (filler) {
      rest = rest.slice(filler[0].length);
      continue;
    }
    const word = /^(?:[\p{L}\p{N}'-]+|.)/u.exec(rest)?.[0] ?? rest[0] ?? '';
    rest = rest.slice(word.length);
    if (word === ':' && /(?:following|all|^absent|^denie[sd]|^neg\w*|^nil|^none|^no|^not present)$/.test(negator))
      continue;
    if (/^[.:–-]$/.test(word)) return false;
    foreign++;
  }
  // "Denies" reaches further than "no", which belongs to its noun.
  return (
    foreign <=
    (/^d[eni]{2,}|^neg|^neither|^at no|^reject|^dis|^far|^refut|^rul|^free|^did|^do/.test(negator)
      ? 7
      : /^no$|^none|^zero|^nil/.test(negator)
        ? 3
        : 4)
  );
}

/** The answer that follows a mention: "SI: none", "SI, HI and AVH denied". */
function answerAfter(post: string, overCommas: boolean): 'no' | 'yes' | undefined {
  let rest = post;
  for (let steps = 0; rest && steps < 60; steps++) {
    if (cue.POST_NO.test(rest)) return 'no';
    if (cue.POST_YES.test(rest)) return 'yes';
    const skipped = cue.SKIP.exec(rest) ?? (overCommas ? cue.LIST_COMMA.exec(rest) : null);
    if (!skipped) return undefined;
    rest = rest.slice(skipped[0].length);
  }
  return undefined;
}
