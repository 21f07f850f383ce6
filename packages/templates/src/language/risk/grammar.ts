import {
  ABUSE,
  ANSWERS,
  FIGURES,
  INTENT,
  MEANS,
  OPERATORS,
  PERCEPTION_CLASSES,
  PHRASES,
  PLAN,
  SELF_HARM,
  SUICIDE,
  TIMES,
  VIOLENCE,
  VOICES,
  WORDS,
} from './lexicon/index.js';
import { Rules } from './rules.js';

const classes = { ...WORDS, ...PHRASES, ...PERCEPTION_CLASSES };

let concepts: Rules | undefined;
let cues: Rules | undefined;

/** What speaks of each concept; compiled at first use, since many pages never do. */
export const conceptRules = (): Rules => {
  concepts ??= new Rules({
    classes,
    lines: [
      ['figure', FIGURES],
      ...SUICIDE,
      ...VIOLENCE,
      ...SELF_HARM,
      ...PLAN,
      ...INTENT,
      ...MEANS,
      ...VOICES,
      ...ABUSE,
    ],
  });
  return concepts;
};

/** What turns a mention, and when it was. */
export const cueRules = (): Rules => {
  cues ??= new Rules({ classes, lines: [...OPERATORS, ...ANSWERS, ...TIMES] });
  return cues;
};
