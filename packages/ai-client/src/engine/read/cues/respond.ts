import type { Cue } from './cue.js';

/** What came of it. */
export const RESPOND: readonly Cue[] = [
  // What is seen in the room, not a cigarette that was lit or a car that broke down.
  [
    3,
    /^(?:\p{L}+ )?(?:teared up|softened|brightened|lit up(?! (?:an?|the|h(?:er|is))\b)|welled up|choked up|reached for (?:h(?:er|is)|their|the|a) (?:hand|tissue)|winced|grinned|blushed)\b/iu,
    undefined,
    { plan: -8, intervene: -4 },
  ],
  // Never an appointment.
  [
    3,
    /^(?:the |other )?(?:group|peers|members) (?:gave|offered (?:h(?:er|im)|them|client|patient|support|feedback|advice|suggestions)|responded|supported|validated|challenged|listened)\b/i,
    undefined,
    { plan: -8 },
  ],
  [6, /^got (?:very )?(?:quiet|teary|tearful|loud|angry|tense|still|louder|quieter)\b/i],
  // A deed of the client's own, by its reflexive.
  [5, /\b(?:by (?:himself|herself|themselves)|on (?:his|her|their) own|first time (?:he|she|they))\b/i],
  [
    4,
    /\b(?:receptive|responded|verbali[sz]ed|tolerated|able to (?:identify|name|use|state|see)|agreed|disagreed|nodded|willing|resistant|pushed back|insightful|understood|relief|calmer|lighter|engaged (?:in|with|well)|participated|motivated|hopeful|struggled to|demonstrated)\b/i,
  ],
  [
    2,
    /\b(?:stopped by|came (?:back|down)|dropped|eased|settled|by (?:the )?end|at end|at the end|afterwards?|after$|1st try|2nd try|first try|second try|goes\b|went from|post)\b/i,
  ],
  [
    4,
    /\b(?:SUDS?|distress|urge|anxiety|fear|craving|rating)\b.{0,16}\d+(?:\/\d+)?\s*(?:to|→|then|down)\s*\d+/i,
    undefined,
    { observe: 1 },
  ],
  [2, /^rates? (?:\p{L}+ ){1,2}(?:at |from )?\d/iu, undefined, { plan: -6 }],
  [4, /^peak(?:ed)? (?:at |SUDS? )?\d{1,2}(?!\d|\/\d{2,}| ?(?:lbs?|mg|am|pm)\b)/i],
  [3, /\b(?:subjective units of distress)\b/i, undefined, { intervene: 2 }],
  [5, /^(?:came|come) up with (?:\d|a|an|one|two|three|own|his|her|their)\b/i],
  [3, /^(?:finished|completed|found|managed|identified|noticed|got) \d/i],
  [1, 'reaction'],
  [7, /\b(?:to|from|with) (?:an?other|fellow) (?:group )?(?:member|peer)s?\b/i],
];
