import type { Check } from '../checks/index.js';
import { type Clause, roleOf } from '../clauses.js';
import { FRAME_WORDS, GENERAL, type Reading } from '../reading.js';
import { near } from '../stem.js';
import { isDanger } from './events.js';

/*
 * How real a thing is said to be: only felt or thought, still to come, or done. A statement keeps the rung on which its
 * source stands: an urge is no deed, a wish no plan, what was agreed has not yet been carried out, and what was done is
 * not told as a thought.
 */
const INNER =
  /\b(?:thoughts?|thinks?|thought|thinking|ideation|consider\w*|contemplat\w*|imagin\w*|images?|fantas\w*|intrusive|ideas?|urges?|impulses?|wants?|wanted|wanting|tempt\w*|crav\w*|wish\w*|hop(?:es?|ed|ing)|dreams?|fears?|afraid|scared|worr\w+|feels? like|felt like|would|could|might|if|i['’]d|desire\w*|interested)\b/i;
const AHEAD =
  /\b(?:plan(?:s|ned|ning)?|intend\w*|intent|intention|going to|gonna|will|won['’]t|shall|agree[ds]?|agreeing|willing|offer\w*|promis\w+|commit\w+ to|about to|prepar\w+|scheduled|next|tomorrow|threat\w*|refus\w+|declin\w+|due to (?!\p{L}+ing)|supposed to|ask\w* to|to be)\b|['’]ll\b/iu;
/** "Sister to stay", "to call Friday": shorthand for what is still to be done. */
const TO_DO =
  /(?:^|[,;] ?|\b(\p{L}+) )to (?!be\b|the\b|a\b|an\b|his\b|her\b|their\b|my\b|him\b|them\b|me\b|\d)(\p{L}+)/iu;

type Mode = 'inner' | 'ahead' | 'done';
const modesOf = (text: string): ReadonlySet<Mode> => {
  const modes = new Set<Mode>();
  if (INNER.test(text)) modes.add('inner');
  const todo = TO_DO.exec(text);
  if (AHEAD.test(text) || (todo && (!todo[1] || roleOf(todo[1].toLowerCase())))) modes.add('ahead');
  if (!modes.size) modes.add('done');
  return modes;
};

/** Says something of its own: no frame, no general word, no number. */
const tells = (word: string): boolean =>
  !FRAME_WORDS.has(word) && !GENERAL.has(word) && !/^\d/.test(word) && word.length > 1;

/** The statements that a clause may be about: those that share most of its words. */
export function homesOf(clause: Clause, { sourceClauses, meaningsOf }: Reading): Clause[] {
  const about = [...clause.words].filter(tells);
  const scored = sourceClauses.map((home) => ({
    home,
    score: about.filter(
      (word) =>
        near(word, home.words) ||
        meaningsOf(word).some((meaning) => [...home.words].some((held) => meaningsOf(held).includes(meaning))),
    ).length,
  }));
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return top ? scored.filter(({ score }) => score === top).map(({ home }) => home) : [];
}

/** Not answered, or not clearly. */
const UNSURE =
  /\b(?:vague\w*|evasive\w*|evad\w+|unclear|unsure|uncertain|undecided|undisclosed|doubt\w*|does not know|guarded|deflect\w*|hesita\w+|ambiguous|changed (?:the )?subject|shrug\w*|silen\w+|no (?:answer|response|reply)|(?:would|did|does|could)(?:n['’]?t| not) (?:say|answer|elaborate|discuss|tell|know)|won['’]?t (?:say|answer|discuss)|refus\w+ to (?:say|answer|discuss)|not going there|didn['’]?t ask|not asked|not assessed|unable to assess)\b/i;

/** What has come to its end, begun, or goes on. */
const OVER = /\b(?:stopped|ceased|resolved|subsided|disappeared|ended(?! (?:in|up|with|by)\b)|remitted|no longer)\b/i;
const OVER_THERE =
  /\b(?:stop\w*|ceas\w*|resolv\w*|subsid\w*|gone|went away|disappear\w*|end(?:ed|s|ing)?|remi\w+|none|last|since|till?|until|free|over|past|quit\w*|clean|sober|clear\w*|better|off|d\/c\w*|discontinu\w*|broke|pass(?:ed|es)|faded|out of|gave up|done|finish\w*|complet\w*|remov\w*|took|taken|left|lost|down|less|fewer|used to|drop\w*|withdr\w+|cancel\w*|fired|sold)\b/i;
const STEADY = /\b(?:remain(?:s|ed)?|unchanged|no change|the same|persist\w*|continu\w+)\b/i;
const MOVED =
  /\b(?:down|up|less|more|fewer|better|worse|decreas\w+|increas\w+|reduc\w+|improv\w+|worsen\w*|drop\w*|from)\b|[↑↓]/i;
const STEADY_THERE =
  /\b(?:still|same|unchanged|steady|stable|cont\w*|remain\w*|persist\w*|no (?:change|better|worse)|ongoing)\b/i;

/** Deeds of danger and of safety, by their stems. */
const ACT =
  /^(?:hit|hurt|harm|cut|kil|jump|burn|punch|slap|chok|strangl|stab|shoot|shot|overdos|swalow|scratch|bit|bite|kick|shov|push|attack|throw|threw|driv|drove|run|ran|hang|hung|drown|hold|held|lock|remov|giv|gave|stay|call|tak|took|hand|sel|sold|surender|wak|di|confront|follow|threaten|assault|attempt|step|smother|shak|shook|poison|crash|writ|hid|buy|ask|drink|text|leav)$/;

const NEGATED = /\b(?:no|not|never|none|den\w+|without)\b|n['’]t\b/i;

/** A statement stays on the rung of its source: felt, still to come, done; asked or answered; over or going on. */
export const modes: Check = (reading, report) => {
  const { clauses, sourceClauses, said, both } = reading;
  const danger = isDanger(reading);
  for (const clause of clauses) {
    const acts = danger ? [...clause.words].filter((word) => ACT.test(word)) : [];
    const done = sourceClauses.filter(({ words }) => acts.some((word) => words.has(word)));
    if (
      done.length &&
      !/\bi['’](?:d|ll)\b/i.test(said) &&
      !NEGATED.test(clause.text) &&
      !done.some(({ text }) => NEGATED.test(text))
    ) {
      const here = modesOf(clause.text);
      // "I'd" loses its person in a quotation.
      const quoted = /\bi['’](d|ll)\b/i.exec(both)?.[1];
      const there = quoted
        ? new Set<Mode>([quoted === 'd' ? 'inner' : 'ahead'])
        : new Set(done.flatMap(({ text }) => [...modesOf(text)]));
      if (![...here].some((mode) => there.has(mode)))
        report('risk', 'differs', (INNER.exec(clause.text) ?? AHEAD.exec(clause.text))?.[0] ?? acts[0]);
    }
    const over = OVER.exec(clause.text)?.[0];
    const homes = over ? homesOf(clause, reading) : [];
    if (over && homes.length && homes.every(({ text }) => !OVER_THERE.test(text) && !NEGATED.test(text)))
      report(danger ? 'risk' : 'temporal', 'differs', over);
  }
  const steady = STEADY.exec(said)?.[0];
  if (danger && steady && MOVED.test(both) && !STEADY_THERE.test(both) && !MOVED.test(said))
    report('risk', 'differs', steady);
  const unsure = UNSURE.exec(both)?.[0];
  if (unsure && !UNSURE.test(said)) report(danger ? 'risk' : 'negation', 'differs', unsure);
};
