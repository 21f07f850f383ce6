import type { Check } from './report.js';

const SEVERE =
  /^(?:extremely|severe|severely|very|intense|intensely|marked|markedly|profound|profoundly|significant|significantly|major|constant|constantly|debilitating|critical|acute|high|considerable|considerably|substantial|substantially|excruciating|unbearable|crippling|intolerable|disabling|terrible|horrible|agonizing|massive|massively|dramatic|dramatically|overwhelming|incapacitating|relentless|drastic|drastically|deeply)$/;
const MILD =
  /^(?:mild|mildly|slight|slightly|bit|little|somewhat|minimal|minimally|low|occasional|occasionally|minor|manageable|tolerable|barely|hardly)$/;
const MODERATE = /^(?:moderate|moderately|mod)$/;
const WHOLE = /^(?:always|every|completely|entirely|fully|totally|never|constantly|nonstop|whole)$/;
const PART =
  /^(?:some|sometimes|partly|partially|partial|half|most|mostly|often|usually|occasionally|rarely|few|several)$/;
const SCALES = [SEVERE, MILD, MODERATE];

/** How much: a degree, a share or a certainty that the source does not give. */
export const degree: Check = ({ said, words, sourceWords, both }, report) => {
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
      /!!|\bv\.|\b(?:so|really|super|rlly|v|bad|badly|worst|lots?|huge|sig|xtremely|extr)\b/i.test(both)
    )
      continue;
    report('severity', SCALES.some((other) => named(other, sourceWords)) ? 'differs' : 'not-in-source', here);
  }
  const whole = named(WHOLE, words);
  if (whole && !named(WHOLE, sourceWords) && named(PART, sourceWords)) report('severity', 'differs', whole);
};
