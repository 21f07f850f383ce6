import { answerIn } from './answers.js';
import { cuesBetween, isLight } from './attachment.js';
import type { Mention } from './mentions.js';
import type { Clause, RiskSentence } from './sentence.js';
import { wordsOf } from './tokens.js';
import type { RiskConcept, RiskState } from './types.js';
import type { Verdict } from './verdict.js';

/** A reading that what follows may still turn. */
export interface Topic extends Verdict {
  concept: RiskConcept;
  mention: Mention;
  /** A thing that was found: a note, a list. */
  object?: boolean;
  /** Of the last clause that named a risk. */
  last: boolean;
  /** What was noted of it. */
  items: { state: RiskState; start: number; end: number }[];
}

const PROFORM =
  /\b(?:so|such|this|these|those|that|it|them|either|any|own|both|neither|none|same|herself|himself|themselves|one|likewise)\b/;
const CLIENT = /\b(?:client|patient|pt|ct|he|she|they|i|veteran|student|pupil|himself|herself|themselves)\b/;
const NONE_NOW =
  /\b(?:not|never|none|nothing|nil|neither|denies|denied|no (?:such|more|further|recent|current|new|urges?|wish|thoughts?|intent|episodes?|incidents?|desire|repeat|recurrence|ideation|self))\b/;
const NEGATIVE = /\b(?:not|no|never|none|nothing|denies|denied|nil|neither|nor|without)\b/;
const HAPPENED =
  /\b(?:had|did|has|endorsed|endorses|reported|reports|admitted|was|were|wished|felt|yes|present|last|most|recent|experienced|happened|came|thoughts?|it|them|both)\b/;
/** What was admitted or endorsed is of the denied thing, or of nothing named: "but admitted it", "endorsed some last night"; not "endorsed hopelessness". */
const TURNED =
  /\b(?:admits?|admitted|acknowledges?|acknowledged|conceded?s?|confess\w*|disclos\w+|reveal\w*|endors\w+)(?: (?:later|then|also))?(?: ?(?:to (?:having|it|them|some|thoughts?|thinking|wanting|wishing|both|one|being)|that|when|after|on|last|yesterday|earlier|in|at|over|during|today|tonight|it|them|having|had|some|this|those|such|both|either|one|yes|few|a|occasional\w*|fleeting|passive|active|thoughts?|thinking|wishing|wanting|he|she|they|i|being|otherwise|under|once|recently|[,."])(?![\w-])| ?$)|\b(?:retract\w*|recant\w*|revers\w+|took (?:it|that) back|changed (?:his|her|their) (?:answer|mind)|otherwise)\b/;
/** "To me she said it was a joke". */
/** "A goodbye note … he says it was song lyrics". */
const OTHERWISE =
  /\b(?:says?|said|claim\w*|calls?|called|insist\w*|explain\w*|maintain\w*) (?:that )?(?:it|this|that|they|these)(?: (?:is|was|were|are|'s))? (?:only |just |meant )?(?:from |for |part of |about |a |an |the |his |her |old |\w+ ?(?:\.|$)|song |some )/;
const JEST = /\b(?:was|as|only|just) (?:a |only )?(?:jok\w+|banter|bluff\w*|kidding|teasing)\b/;
/** "Patient says not", "tells me he does not". */
/** What can be found and explained away. */
export const OBJECT = /\b(?:notes?|letters?|messages?|lists?|video|text)\b/;
const ELLIPSIS =
  /\b(?:says?|said|tells?|told|denies|denied|insists?)\b(?: \w+){0,3} (?:not|otherwise|no)(?: \.)?$|\b(?:denies|denied) (?:it|this|that)\b/;
const EXPLAINED =
  /[,:;—] ?" ?(?:it was |just )?(?:(?:the|a|my|his|her) )?(?:cat|kitten|dog|puppy|fence|door|roses?|brambles?|work|stairs|oven|stove|bike)\b|\bfrom (?:the |a |an |his |her )?(?:cat|dog|rose|thorn|bramble|bush|garden|work|kitchen|stove|oven|bike)|\b(?:skiing|skating|climbing|biking|hiking|sledding|playing|gardening|cooking|soccer|football|basketball|hockey|wrestling)\b|\b(?:says?|said|claims?|claimed|states?|stated|attributes?|attributed|blames?|blamed|insists?|explain\w*|reports?|due|account|accident\w*|tells?|told)\b.*\b(?:cat|kitten|puppy|pets?|dog|fall|fell|accident\w*|door|work|rose|roses|bushes?|gardening|cooking|kitchen|stove|oven|sport\w*|fence|thorns?|brambles?|bike|rash|mosquito\w*|eczema|hamster|rabbit|glass|soccer|football|skateboard\w*|stairs?|tripped|shaving|cat's)\b/;

/**
 * What a clause without a risk word of its own says of those before it: an answer ("denied both"), an echo ("client never
 * has"), a turn ("later admitted it"), an ending ("none since"), a doubt.
 */
export function followUp(
  sentence: RiskSentence,
  clause: Clause,
  topics: readonly Topic[],
  sameSentence: boolean,
): { topic: Topic; state: RiskState }[] {
  const { tokens } = sentence;
  const words = wordsOf(tokens, clause.from, clause.to);
  const length = clause.to - clause.from;
  const found: { topic: Topic; state: RiskState }[] = [];
  const cues = (...labels: string[]): boolean => cuesBetween(sentence, clause.from, clause.to, labels).length > 0;
  const asked = topics.filter((topic) => topic.asked);
  if (asked.length) {
    let answer = length <= 30 ? answerIn(sentence, clause.from, clause.to) : undefined;
    if (
      !answer &&
      /(?:said|says|replied|answered|responded|stated|goes|states|answers|,|:|^) ?"/.test(words) &&
      length < 30
    )
      answer = 'ambiguous';
    if (!answer && /\b(?:he|she|they|i) (?:does|do|has|did|had|is|was) (?:\.|,|"|$)/.test(`${words} `))
      answer = 'positive';
    // A question for an answer, a time for an answer.
    if (
      answer &&
      answer !== 'ambiguous' &&
      tokens.some(({ word }, at) => word === '?' && at >= clause.from && at < clause.to)
    )
      answer = 'ambiguous';
    else if (answer === 'ambiguous' && !cues('doubt', 'evade', 'open', 'no', 'not') && cues('recent', 'postyes'))
      answer = 'positive';
    if (answer) for (const topic of asked) found.push({ topic, state: answer });
    return found;
  }
  const negative = NEGATIVE.test(words);
  const recent = cues('recent') || cuesBetween(sentence, clause.from, clause.to, ['short span']).length > 0;
  const remote = cues('remote');
  const unclear =
    /\b(?:(?:not|n't) clear|unclear|unsure|uncertain|ambiguous)\b|\b(?:what|if|whether) (?:he|she|they|that|it|this) (?:meant|means?|was|had)\b|\b(?:meant|mean) by\b/.test(
      words,
    ) &&
    (cues('open', 'doubt', 'evade') || /\b(?:would|did|could) not\b/.test(words));
  const doubts = cuesBetween(sentence, clause.from, clause.to, ['doubt']).length;
  const hedge = doubts > 0 && length <= 4;
  for (const topic of topics) {
    if (topic.state === 'positive' && topic.concept === 'self_harm' && explainedAway(words) && !sameSentence)
      found.push({ topic, state: 'ambiguous' });
    if (
      topic.state === 'positive' &&
      (unclear || (hedge && sameSentence) || JEST.test(words) || (topic.object && OTHERWISE.test(words)))
    )
      found.push({ topic, state: 'ambiguous' });
    const informed =
      sameSentence &&
      /\b(?:says?|said|thinks?|believes?|reports?|told|insists?|sure|convinced|tells)(?: \w+)?$/.test(
        wordsOf(tokens, 0, topic.mention.from),
      );
    if (informed && ELLIPSIS.test(words)) {
      found.push({ topic, state: 'ambiguous' });
      continue;
    }
    if (
      topic.state === 'other_subject' &&
      negative &&
      CLIENT.test(words) &&
      !cues('doubt', 'evade') &&
      (PROFORM.test(words) || /\b(?:not|never|n't) (?:\.|,|and|do|done|has|had|would|$)/.test(`${words} `))
    )
      found.push({ topic, state: 'negated' });
    if (
      topic.state === 'positive' &&
      topic.last &&
      /^(?:but |though )?(?:not|none|nothing) (?:(?:in|for) (?:\w+ ){0,2}(?:months|years|ages)\b|since (?:19|20)\d\d)/.test(
        words,
      )
    )
      found.push({ topic, state: 'historical' });
    if (topic.state === 'historical' && topic.concept === 'abuse' && /\b(?:currently|now|is|feels) safe\b/.test(words))
      found.push({ topic, state: 'negated' });
    if (topic.state === 'other_subject' && /\bused to\b/.test(words) && CLIENT.test(words))
      found.push({ topic, state: 'historical' });
    if (
      topic.state === 'historical' &&
      !negative &&
      recent &&
      !remote &&
      clause.joint === 'contrast' &&
      HAPPENED.test(words)
    )
      found.push({ topic, state: 'positive' });
    if (
      topic.state === 'historical' &&
      NONE_NOW.test(words) &&
      !cues('unasked') &&
      (/\b(?:says?|said|reports?|denies|denied|endorses) (?:none|no|not|neither)\b/.test(words) ||
        /\b(?:since|now|currently|today|at present|current|presently|recently|recent|lately|these days|thereafter|for (?:\w+ ){1,2}(?:weeks|months|years))\b|\b(?:has|have) no (?:\w+ )?(?:urge|wish|thought|desire|intention)\b/.test(
          words,
        ) ||
        (/\b(?:denies|denied)\b/.test(words) && PROFORM.test(words)))
    )
      found.push({ topic, state: 'negated' });
    // "Not going to, but would let it happen".
    if (
      topic.state === 'negated' &&
      topic.last &&
      sameSentence &&
      /\b(?:let (?:it|that|them) happen|not (?:stop|fight|mind|resist|prevent) (?:it|that|them)|someone else to|be glad if|threatens?(?: to)?)\b/.test(
        words,
      )
    )
      found.push({ topic, state: 'ambiguous' });
    if (topic.state === 'negated') {
      if (
        topic.last &&
        !negative &&
        !cues('unasked', 'if') &&
        HAPPENED.test(words) &&
        recent &&
        !remote &&
        length < 16 &&
        speaksOfNothingElse(sentence, clause, sameSentence ? 1 : 0)
      )
        found.push({ topic, state: 'positive' });
      else if (
        TURNED.test(words) &&
        !negative &&
        length < 16 &&
        (sameSentence || speaksOfNothingElse(sentence, clause, 2))
      )
        found.push({ topic, state: 'positive' });
      else if (
        /\b(?:sometimes|now and then|on occasion|some days|occasionally)\b/.test(words) &&
        !negative &&
        /\b(?:then|but|said|later)\b/.test(wordsOf(tokens, clause.from - 1, clause.to))
      )
        found.push({ topic, state: 'positive' });
      else if (
        cues('evade') &&
        /\b(?:when asked|asked|answer\w*|question\w*|denial|denying|response|said (?:this|so|it)|this)\b/.test(words)
      )
        found.push({ topic, state: 'ambiguous' });
    }
  }
  return found;
}

/** "Last time was yesterday", "had some on Friday": of the thing before, since it names nothing of its own; "mood is better than last week" does. */
function speaksOfNothingElse({ tokens, cues }: RiskSentence, clause: Clause, own: number): boolean {
  const timed = cues.filter(({ label }) => label === 'recent' || label === 'short span');
  let foreign = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (!token || token.mark || token.number || isLight(token) || ELLIPTIC.test(token.word)) continue;
    if (!timed.some(({ from, to }) => from <= at && at < to)) foreign++;
  }
  return foreign <= own;
}
const ELLIPTIC =
  /^(?:(?:admit|acknowledg|disclos|reveal|retract|recant|endors|report|occasional|thought|fleet|recent|episode)\w*|client|patient|pt|yes|present|it|them|both|ones?|times?|most|last|then|again|later|night|week|weekend|days?)$/;

/** "Scabs on the wrist, says the cat did it": seen, and explained away. */
export const explainedAway = (words: string): boolean => EXPLAINED.test(words);
