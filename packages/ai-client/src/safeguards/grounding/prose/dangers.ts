import { assessRisk, RISK_CONCEPTS } from '@evenfall/templates';
import { type Check, NOW, OPEN, THEN, unframed } from '../checks/index.js';
import { mirrored } from './mirror.js';

/** A past that a history may be told of. */
const PAST_RISK =
  /\b(?:hx|history|h\/o|past|previous\w*|prior|ago|last|before|in (?:19|20)\d\d|used to|as a|childhood|since|former\w*|lifetime|ever|(?:19|20)\d\d|at \d+|then)\b/i;
/** A resource of crisis was turned to, not only named. */
const USED =
  /\b(?:call\w*|contact\w*|text\w*|rang|phoned|used|reached) (?:\p{L}+ ){0,3}(?:crisis|988|911|hotline|lifeline|police|cops?|ambulance)\b/iu;
const URGE = /\b(?:urges?|impulses?|crav\w+|thoughts?|wants?|wanted|tempt\w*)\b/i;
const ACT = /\b(?:self-(?:harmed|injured)|engaged in self-\w+|cut (?:her|him|them)sel\w+|burned|scratched)\b/i;
const ORDERED = /\b(?:tell|command|order|instruct)\w* (?:him|her|them|the (?:client|patient)) to\b/i;
const HEARD = /\b(?:hear\w*|voices?|AH|AVH|hallucinat\w*)\b/i;
const ORDER = /\b(?:tell|told|command|order|instruct|say)\w*/i;
const COMMANDED =
  /\b(?:gives?|giving|gave) (?:him|her|them) (?:orders|commands|instructions)\b|\bvoices? (?:that|which) (?:commands?|orders?|instructs?)\b/i;
/** An attempt is named, or meant: never read out of an accident or an overdose alone. */
const ATTEMPT =
  /\bsuicide attempt|\battempted suicide|\bsuicidal (?:intent|act|gesture)|\bon purpose\b|\bintentional(?:ly)?\b/i;
const MEANT =
  /\bsuicid|\bSI\b|\bSA\b|\battempt|\btried to\b|\bkill|\bdie\b|\bdead\b|\bend (?:it|(?:his|her|their|my) life)|\bon purpose\b|\bintent|\bmeant\b|\bdeliberate/i;
/** "Not to die": what was not meant. */
const DENIED = /\b(?:not|no|never|without|den\w+)\b[^.;,]*/gi;
const TRIED =
  /\battempt|\bSA\b|\btried|\boverdos|\bOD|\bhang|\bhung|\bjump|\bsh[oo]t|\bcut|\bswallow|\bto[o]?k|\bpills|\bkill|\bmeant|\bpurpose|\bintent|\bdrank|\bcrash|\bgesture/i;
const CEASED =
  /\b(?:stopped|ceased|resolved|subsided|gone|disappeared|ended|no longer|remitted|not returned|not come back)\b/i;
const CEASED_THERE =
  /\b(?:stop\w*|ceas\w*|resolv\w*|subsid\w*|gone|went away|disappear\w*|end(?:ed|s)|no longer|remi\w+|not|no|none|nil|den\w+|without|last|since|any ?more|free|over|past|quit)\b|n't\b/i;
const ABOUT = /\b(?:thoughts?|ideation|urges?|voices?|hallucinat\w*|self-\w+|cutting|suicid\w*|plans?)\b/i;
const ONGOING =
  /\b(?:come and go|comes and goes|intermittent|on and off|ongoing|still|continu\w+|every day|daily|nightly)\b/i;
const MEANS = /\b(?:guns?|firearms?|rifles?|shotgun|pistol|weapons?|pills|knife|knives|ammo|ammunition)\b/i;
const MADE_SAFE =
  /\b(?:remov|lock|secur|surrender|dispos|unload|g[ai]ve|gone|took|tak|mov|safe|sold|sell|out of|hand|hold|held|keep|kept|w\/)/i;
const SECURED = /^(?:remov\w+|lock\w*|secur\w+|surrender\w*|dispos\w+|unload\w*)$/;
const HARM = /^(?:cuts?|cutting|burns?|burned|burning|stab\w*|chok\w*|strangl\w*|punch\w*|attack\w*|overdos\w*)$/;

const ACTIVE =
  /\bkill(?:ing)? (?:him|her|them|my|one)sel\w+|\b(?:attempt|commit)\w* suicide|\bsuicide attempt|\bend(?:ing)? (?:his|her|their|my) (?:own )?life\b|\b(?:meant|intend\w*|plans?|planned|in order) to die\b|(?<!\b(?:want\w*|wish\w*|like|hop\w+|not) )\bto die[.,]?$/i;
const ACTIVE_THERE =
  /\bkill|\bsuicid|\bSI\b|\bSA\b|\battempt|\bend(?:ing)? (?:it|things|(?:his|her|their|my)\b)|\bdie\b|\boverdos|\bOD\b|\bshoot|\bhang|\bjump|\bself\b/i;
const HARMED =
  /\b(?:hurt|harm|injur|kill|attack|assault)\w* (?:him|her|them|my|one)sel\w+|\b(?:hurt|harm|injur|kill|attack|assault)\w* (?:others|someone|somebody|people)\b/i;
const HARMED_THERE =
  /\b(?:hurt|harm|injur|kill|attack|assault|suicid|homicid|self|cut|burn|scratch|hit|die|dead|overdos|attempt|violen|punch|stab|sh?oot|wound|bang|jump|threat|unsafe|safe|danger)\w*|\b(?:SI|HI|SIB|NSSI|SH|OD|SA|DTS|DTO)\b/i;
const GIVEN = /\b(?:given|gave|provided|offered|received) (?:\p{L}+ ){0,5}(?:number|crisis|988|hotline|lifeline)\b/iu;
const LEVEL = '(low|minimal|mild|moderate|medium|elevated|high|severe|imminent)';
const SORT = '(acute|chronic|imminent|baseline|long-term|short-term|suicide|violence|self-harm|overall)';
/** "Low acute risk", "chronic risk elevated": which risk is how high. */
const levelsIn = (text: string): [string, string][] => {
  const pattern = new RegExp(
    `\\b${LEVEL} (?:${SORT} )?risk\\b|\\b(?:${SORT} )?risk(?: level)?(?: (?:is|was|remains|now|for suicide|overall))*[ :=]+${LEVEL}\\b`,
    'gi',
  );
  return [...text.matchAll(pattern)].map((found): [string, string] => [
    (found[2] ?? found[3] ?? '').toLowerCase().replace('overall', ''),
    (found[1] ?? found[4] ?? '').toLowerCase(),
  ]);
};

const LIFETIME = /\bnever\b|\b(?:any|no|without) (?:past |prior |previous )?(?:history|hx)\b|\blifetime\b/i;
const EVER = /\b(?:never|ever|any|hx|h\/o|history|lifetime|past|prior|previous\w*)\b/i;
const PRESENT = /\b(?:now|currently|at present|presently|today)\b/i;
const NOT_NOW = /\b(?:not|none|denie[sd]) (?:it )?(?:now|currently|today|at present|any ?more|right now)\b/i;
const NEGATION = /\b(?:no|not|never|none|den\w+|without|neither|past|previous\w*)\b|n't\b/i;
const DONE_HARM =
  /\b(?:has|had|have|already) (?:\p{L}+ly )?(?:hurt|harmed|hit|attacked|assaulted|abused|choked|stabbed|injured|killed|shot|beaten|struck|touched)\b/iu;
const THOUGHT =
  /\b(?:urges?|impulses?|thoughts?|thinks?|fears?|afraid|worr\w+|will|would|could|might|want\w*|image\w*|intrusive|dreams?)\b/i;

/** What was so then is not so now, a plan that is denied is no plan, an urge is no deed, and help named is not help called. */
export const dangers: Check = (reading, report) => {
  const { said, both, words, sourceWords, clauses, sourceClauses, knows } = reading;
  // What is so now, and what was so then, each by itself.
  for (const when of mirrored(reading) ? [] : [NOW, THEN]) {
    const here = assessRisk(
      unframed(
        clauses
          .filter(({ text }) => when.test(text))
          .map(({ text }) => text)
          .join('. '),
      ),
    );
    const there = assessRisk(
      sourceClauses
        .filter(({ text }) => when.test(text))
        .map(({ text }) => text)
        .join('. '),
    );
    for (const concept of RISK_CONCEPTS)
      if (
        (OPEN.has(here[concept].state) && there[concept].state === 'negated') ||
        (here[concept].state === 'negated' && OPEN.has(there[concept].state))
      )
        report('risk', 'differs', concept);
  }
  // "No SI since March" says nothing of the time before: never is more than not now.
  const ever = LIFETIME.exec(said)?.[0];
  if (ever && !EVER.test(both)) {
    const states = assessRisk(unframed(said));
    if (RISK_CONCEPTS.some((concept) => concept !== 'means' && states[concept].state === 'negated'))
      report('risk', 'not-in-source', ever);
  }
  // "Not now" there, now here.
  const now = PRESENT.exec(said)?.[0];
  if (now && NOT_NOW.test(both) && !NEGATION.test(said)) report('risk', 'differs', now);
  // A deed told of what was only thought, feared or wished.
  const done = DONE_HARM.exec(said)?.[0];
  if (done && !DONE_HARM.test(both) && THOUGHT.test(both) && !THOUGHT.test(said)) report('risk', 'differs', done);
  if (/(?<!\bfamily )\bhistory\b/i.test(said) && !PAST_RISK.test(both)) report('risk', 'not-in-source', 'history');
  // "No plan" there, a plan here.
  for (const word of words) {
    if (!/^(?:plans?|intent|means|attempts?)$/.test(word.text) || !word.plain) continue;
    const there = sourceWords.filter(({ stem }) => stem === word.stem);
    if (there.length && there.every(({ negated }) => negated)) report('risk', 'differs', word.text);
  }
  // An urge is no deed.
  const act = ACT.exec(said)?.[0];
  if (act && URGE.test(both) && !URGE.test(said) && !ACT.test(both)) report('risk', 'differs', act);
  // Wishing not to wake is no wish to kill oneself, and a wound no attempt to die.
  const active = ACTIVE.exec(said)?.[0];
  if (active && !NEGATION.test(said) && !ACTIVE_THERE.test(both.replace(DENIED, ' ')))
    report('risk', 'not-in-source', active);
  const harmed = HARMED.exec(said)?.[0];
  if (harmed && !HARMED_THERE.test(both)) report('risk', 'not-in-source', harmed);
  // Help that was used is more than help that was named.
  const named = GIVEN.exec(said)?.[0];
  if (named && USED.test(both) && !USED.test(said) && !GIVEN.test(both)) report('risk', 'differs', named);
  // Which risk is how high.
  const levels = levelsIn(both);
  for (const [kind, level] of levelsIn(said)) {
    const there = levels.filter(([other]) => other === kind).map(([, other]) => other);
    if (levels.length && !(there.length ? there : levels.map(([, other]) => other)).includes(level))
      report('risk', 'differs', `${kind} ${level}`);
    else if (kind === '' && new Set(levels.map(([, other]) => other)).size > 1) report('risk', 'differs', level);
  }
  const ordered = ORDERED.exec(said)?.[0];
  if (ordered && HEARD.test(both) && !ORDER.test(both)) report('risk', 'not-in-source', ordered);
  const commanded = COMMANDED.exec(said)?.[0];
  if (commanded && (!ORDER.test(both) || NEGATION.test(both))) report('risk', 'not-in-source', commanded);
  const attempt = ATTEMPT.exec(said)?.[0];
  if (attempt && !NEGATION.test(said) && (!MEANT.test(both.replace(DENIED, ' ')) || /\baccident/i.test(both)))
    report('risk', 'not-in-source', attempt);
  // Ideation is no attempt.
  if (attempt && !NEGATION.test(said) && !TRIED.test(both)) report('risk', 'differs', attempt);
  // What goes on has not ended, and what is back has come back.
  const ceased = CEASED.exec(said)?.[0];
  if (
    ceased &&
    ABOUT.test(said) &&
    OPEN.has(RISK_CONCEPTS.map((concept) => assessRisk(both)[concept].state).find((state) => OPEN.has(state)) ?? '') &&
    !CEASED_THERE.test(both)
  )
    report('risk', 'differs', ceased);
  if (
    /\bvoices?\b[^.]*\bback\b|\bback\b[^.]*\bvoices?\b/i.test(both) &&
    /\b(?:not|never|n't)\b[^.]*\b(?:back|return\w*)\b/i.test(said) &&
    !/\b(?:not|never|no)\b[^.;,]*\bback\b|n't[^.;,]*\bback\b/i.test(both)
  )
    report('risk', 'differs', 'back');
  // Whose hand it was: "hurt my arm" of somebody is no fall.
  const fell = /\b(?:fell|fallen|tripped|bumped|accident\w*)\b/i.exec(said)?.[0];
  if (
    fell &&
    /\b(?:hurt|hit|hits|grabbed|shook|slapped|kicked|burned|choked|shoved|pushed)\b/i.test(both) &&
    !/\b(?:f[ae]ll\w*|trip\w*|bump\w*|accident\w*)\b/i.test(both)
  )
    report('risk', 'differs', fell);
  if (ceased && ABOUT.test(said) && ONGOING.test(both)) report('risk', 'differs', ceased);
  // Means that nobody made safe are not told as made safe.
  if (MEANS.test(both) && !MADE_SAFE.test(both))
    for (const { text, negated } of words) if (SECURED.test(text) && !negated) report('risk', 'not-in-source', text);
  const used = USED.exec(said)?.[0];
  if (used && !USED.test(both)) report('risk', 'not-in-source', used);
  // "Cut short" cuts nobody.
  const shortened = /\bcut (?:to|short|back|down|off|out)\b/i.test(said);
  for (const word of words)
    if (HARM.test(word.text) && !knows(word.text) && !(shortened && word.text === 'cut'))
      report('risk', 'not-in-source', word.text);
};
