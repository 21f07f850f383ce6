import { type Check, UNREAL } from '../checks/index.js';
import { FRAME_WORDS, GENERAL } from '../reading.js';
import { isIrregularPast, near, stem } from '../stem.js';

const AHEAD =
  /\b(?:will|going to|plans? to|planned|next (?:time|session|week|visit|appt)|tomorrow|tmrw|scheduled|hopes? to|wants? to|considering|thinking (?:about|of)|might|may|if|suggested|rehears\w+|practi[cs]\w+|role-?play\w*|worr\w+|to try|try|due(?! to\b)|pending|awaiting|tbd|pln|would|could)\b|['’]ll\b/i;
const COMING = /\b(?:plans? to|will|going to|intends? to|would like to)\b/i;
const STRAIGHT_PAST =
  /^\s*(?:\p{L}+ )?(?:started|began|stopped|quit|got|went|had|did|made|took|told|called|met|moved|left|lost|finished|completed|attended|joined|bought|sold|applied|signed|returned|resumed)\b/iu;
const PAST_VERB = /\b(?:was|were|had|has|went|did|called|used|met|took|made|began|\p{L}{3,}ed)\b/iu;

const DATED = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|tonight)\b|\b\d{1,2}\/\d{1,2}\b/i;
const BEHIND = /\b(?:last|every|each|ago|yesterday|since|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;

const OVER_OR_NEW =
  /\b(?:no|not|none|nil|den\w+|stop\w*|quit\w*|end\w*|start\w*|began|begin\w*|new|first|finish\w*|complet\w*|disclos\w*|resolv\w*|gone|last|ago|was|were|did|had|went|used to|d\/c\w*|discontinu\w*)\b|n't\b/i;

/** What is still to come is not told as done, nor what is done as still to come. */
export const reality: Check = ({ said, both, clauses, sourceClauses }, report) => {
  // What is told as it is may be told as going on; not what is denied, over or new, nor anything near danger.
  const onward = /\b(?:continu\w+|ongoing|still)\b/i.exec(said);
  const goes = onward && clauses.find(({ text }) => text.includes(onward[0]));
  const there = goes
    ? sourceClauses.filter(({ words: others }) =>
        [...goes.words].some((word) => !GENERAL.has(word) && !FRAME_WORDS.has(word) && others.has(word)),
      )
    : [];
  const home = there.length ? there.map(({ text }) => text).join('. ') : both;
  if (
    onward &&
    (OVER_OR_NEW.test(home) || /\b(?:suicid|homicid|self-|harm|gun|firearm|weapon|voices?|hallucinat)/i.test(said)) &&
    !/\b(?:cont\w*|ongoing|still|same|remain\w*|keeps?|persist\w*)\b/i.test(both)
  )
    report('temporal', 'not-in-source', onward[0]);
  // Told as done, where every statement about it is of what will or may be.
  if (!AHEAD.test(said))
    for (const clause of clauses) {
      const past =
        PAST_VERB.exec(clause.text)?.[0] ??
        clause.text
          .match(/\p{L}+/gu)
          ?.find((word) => isIrregularPast(word.toLowerCase()) && !/^(?:is|are|am|been|done|gone)$/i.test(word));
      if (UNREAL.test(clause.text) || !past) continue;
      const about = [...clause.words].filter(
        (word) => !GENERAL.has(word) && !FRAME_WORDS.has(word) && word.length > 1 && !/^\d/.test(word),
      );
      const homes = sourceClauses.filter(({ words: others }) => about.some((word) => near(word, others)));
      if (homes.length && homes.every(({ text }) => AHEAD.test(text))) report('temporal', 'differs', past);
    }
  // "Starts Monday" is not "started".
  for (const clause of clauses) {
    if (AHEAD.test(clause.text)) continue;
    for (const word of clause.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      if (!/ed$/.test(word) && !isIrregularPast(word)) continue;
      const root = stem(word);
      const home = sourceClauses.find(
        ({ words: others, text }) =>
          others.has(root) &&
          DATED.test(text) &&
          !BEHIND.test(text) &&
          (text.toLowerCase().match(/\p{L}{3,}s\b/gu) ?? []).some((other) => other !== word && stem(other) === root),
      );
      if (home) report('temporal', 'differs', word);
    }
  }
  // Told as still to come, where the source tells it as done.
  if (!AHEAD.test(both))
    for (const clause of clauses) {
      const ahead = COMING.exec(clause.text)?.[0];
      if (!ahead) continue;
      const homes = sourceClauses.filter(({ words: others }) =>
        [...clause.words].some(
          (word) => !GENERAL.has(word) && !FRAME_WORDS.has(word) && word.length > 1 && near(word, others),
        ),
      );
      if (homes.length && homes.every(({ text }) => STRAIGHT_PAST.test(text))) report('temporal', 'differs', ahead);
    }
};
