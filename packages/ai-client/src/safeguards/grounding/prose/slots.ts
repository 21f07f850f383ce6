import type { Check } from '../checks/index.js';

import { roleOf } from '../clauses.js';
import { FRAME_WORDS } from '../reading.js';
import { isDanger } from './events.js';
import { areSiblings } from './meanings.js';

/** What a danger is told with: the means, the part of the body, the hurt and the help. None of these is mere wording. */
const SLOTS: readonly (readonly [RegExp, RegExp?])[] = [
  [
    /^(?:hanging|noose|rope|pills?|tablets?|razor|blade|lighter|cigarettes?|bridge|train|cliff|gun|firearm|rifle|pistol|shotgun|knife|knives|belt|cord|bleach|antifreeze|carbon|exhaust|drowning|jumping|shooting|scissors|paperclip|glass|fists?|bat|gas|poison\w*)$/,
  ],
  [
    /^(?:wrists?|arms?|forearms?|thighs?|legs?|stomach|neck|throat|chest|face|ankles?|shoulders?|hips?|fingers?|hands?|head|back)$/,
  ],
  [
    /^(?:stitches|sutures|fractur\w*|broke|broken|unconscious|coma|icu|bleed\w*|bled|bruis\w*|deep|superficial|lethal|ambulance|arrested|charged|hospitali[sz]\w*|police)$/,
  ],
];

/** "Before the stay" for "since the stay". */
const ORDER = [
  [/\b(?:before|prior to)\b/i, /\b(?:since|after|post)\b/i, /\b(?:before|prior|pre|b4|til\w*|until)\b/i],
  [
    /\b(?:since|after)\b/i,
    /\b(?:before|prior to|until|till?)\b/i,
    /\b(?:since|after|post|s\/p|once|following|now|when|d\/t|from|w\/)\b/i,
  ],
] as const;

const ALL_DAY = /\ball (?:day|night|week|the time)\b|\baround the clock\b/i;
const ALL_THERE = /\ball\b|\bevery\w*|\bconstant\w*|\b24\/7\b|\bnon-?stop\b|\bwhole\b|\balways\b/i;

/** What a danger is told with stands in the source, and another of its kind does not stand for it. */
export const slots: Check = (reading, report) => {
  const { said, both, words, sourceWords, held, knows } = reading;
  for (const [here, other, same] of ORDER) {
    const order = here.exec(said)?.[0];
    if (order && other.test(both) && !same.test(both) && !other.test(said)) report('temporal', 'differs', order);
  }
  if (!isDanger(reading)) return;
  const told = new Set(words.map(({ stem }) => stem));
  const fresh = words.filter(
    (word) =>
      !word.negator && !roleOf(word.text) && !FRAME_WORDS.has(word.stem) && !held.has(word.stem) && !knows(word.text),
  );
  for (const { text, stem: root } of fresh) {
    if (SLOTS.some(([pattern]) => pattern.test(text))) report('risk', 'not-in-source', text);
    else if (sourceWords.some((other) => !told.has(other.stem) && areSiblings(root, other.stem)))
      report('risk', 'differs', text);
  }
  const whole = ALL_DAY.exec(said)?.[0];
  if (whole && !ALL_THERE.test(both)) report('risk', 'not-in-source', whole);
};
