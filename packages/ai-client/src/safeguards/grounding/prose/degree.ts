import type { Check } from '../checks/index.js';

const SEVERE =
  /^(?:extremely|severe|severely|very|intense|intensely|marked|markedly|profound|profoundly|significant|significantly|major|constant|constantly|debilitating|critical|acute|high|considerable|considerably|substantial|substantially|excruciating|unbearable|crippling|intolerable|disabling|terrible|horrible|agonizing|massive|massively|dramatic|dramatically|overwhelming|incapacitating|relentless|drastic|drastically|deeply|excellent|outstanding|remarkabl[ey]|exceptional(?:ly)?|tremendous(?:ly)?|great|greatly|vast|vastly|strongly|heavy|heavily|extensive|rapidly|immense|immensely|alarming|chronic|chronically|pervasive|unrelenting|uncontrollab\w+|sobb\w+|persistent(?:ly)?|devastat\w+|terrified|terrifying|horrified|enraged|furious|rage|ecstatic|elated|euphoric|hysterical|inconsolable|shattered|desperate|despair\w*|crushed|distraught|agitated|explosive|worst)$/;
const MILD =
  /^(?:mild|mildly|slight|slightly|bit|little|somewhat|minimal|minimally|low|occasional|occasionally|minor|manageable|tolerable|barely|hardly|some)$/;
const MODERATE = /^(?:moderate|moderately|mod)$/;
const WHOLE = /^(?:always|every|completely|entirely|fully|totally|never|constantly|nonstop|whole)$/;
const PART =
  /^(?:some|sometimes|partly|partially|partial|half|most|mostly|often|usually|occasionally|rarely|few|several)$/;
/** Nothing is left of it. */
const OVER =
  /^(?:resolved|resolution|remission|remitted|cured|recovered|disappeared|eliminated|vanished|asymptomatic|subsided)$/;
const ENDED =
  /\b(?:no|none|nil|not|gone|stop\w*|ended|free|over|passed|away|past|quit|0|without|remiss\w*|fine|well|better now|since)\b|n't\b/i;
const ALL =
  /\b(?:all|every\w*|full|whole|never|always|100|no|not|none|only|total|any|completely|entirely|nonstop|constant\w*|24\/7)\b|n't\b/i;
/** How often, in steps. */
const OFTEN = [
  /^(?:rare|rarely|seldom|occasional|occasionally|infrequent|infrequently)$/,
  /^(?:sometimes|intermittent|intermittently|periodic|periodically)$/,
  /^(?:often|frequent|frequently|repeatedly|regularly|most|mostly|usually)$/,
  /^(?:daily|nightly|always|constant|constantly|continuous|continuously|every)$/,
];
/** How good: judgement, insight, attention. */
const QUALITY = [
  /^(?:poor|bad|impaired|limited)$/,
  /^(?:fair|adequate)$/,
  /^(?:good|intact|normal)$/,
  /^(?:excellent|superior)$/,
];
const SCALES = [SEVERE, MILD, MODERATE];

/** How much: a degree, a share or a certainty that the source does not give. */
export const degree: Check = ({ said, words, sourceWords, both, knows }, report) => {
  const named = (pattern: RegExp, list: readonly { text: string }[]) =>
    list.find((word) => pattern.test(word.text))?.text;
  for (const pattern of SCALES) {
    const here = named(pattern, words);
    if (!here || named(pattern, sourceWords)) continue;
    if (pattern === MILD && /\bsl(?:ight)?\b|\bli['’]?l\b|\bless\b|\btiny\b|\ba (?:touch|tad)\b/i.test(both)) continue;
    // "major depressive disorder" names; it does not weigh.
    if (/^major$/.test(here) && /\bmajor depress/i.test(said)) continue;
    // A mark of emphasis or a comparison tells as much: "v.", "!!", "so", "really".
    if (
      pattern === SEVERE &&
      /!!|\bv\.|\b(?:so|really|super|rlly|v|bad|badly|worst|lots?|a lot|big|awful|huge|sig|xtremely|extr|fast|nightmare|horrible|terrible)\b/i.test(
        both,
      )
    )
      continue;
    report('severity', SCALES.some((other) => named(other, sourceWords)) ? 'differs' : 'not-in-source', here);
  }
  // Grades that only one side has: "good" for "fair".
  const mine = words.filter(({ text }) => !sourceWords.some((other) => other.text === text));
  const theirs = sourceWords.filter(({ text }) => !words.some((other) => other.text === text));
  const grade = QUALITY.find((pattern) => named(pattern, mine));
  const others = QUALITY.filter((pattern) => named(pattern, theirs));
  if (grade && others.length && !others.includes(grade)) report('severity', 'differs', named(grade, mine));
  const over = named(OVER, words);
  if (over && !named(OVER, sourceWords) && !ENDED.test(both)) report('severity', 'not-in-source', over);
  const often = OFTEN.find((pattern) => named(pattern, words));
  if (
    often &&
    !named(often, sourceWords) &&
    (OFTEN.some((pattern) => named(pattern, sourceWords)) || /\b(?:once|one time|1x|x1|a time or two)\b/i.test(both))
  )
    report('severity', 'differs', named(often, words));
  const whole = named(WHOLE, words);
  if (whole && /ly$|^(?:always|never|nonstop)$/.test(whole) && !knows(whole) && !ALL.test(both))
    report('severity', 'not-in-source', whole);
  if (whole && !named(WHOLE, sourceWords) && named(PART, sourceWords)) report('severity', 'differs', whole);
};
