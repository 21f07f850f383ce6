import type { Prose } from '../reading.js';
import { levelled } from '../stem.js';
import { added } from './added.js';
import { camps } from './camps.js';
import { counts } from './counts.js';
import { dangers } from './dangers.js';
import { BRANDS, PHRASES } from './data/index.js';
import { degree } from './degree.js';
import { events } from './events.js';
import { initials } from './initials.js';
import { holdsOf, joined, meaningsOf } from './meanings.js';
import { answered, mirrored } from './mirror.js';
import { modes } from './modes.js';
import { pairing } from './pairing.js';
import { reality } from './reality.js';
import { slots } from './slots.js';
import { weighWording } from './weighing.js';
import { wording } from './wording.js';

const GENERIC = new Map(
  BRANDS.split('\n').flatMap((line) => {
    const [generic = '', ...brands] = line.split(' ');
    return brands.map((brand) => [brand, generic] as const);
  }),
);
const BRAND = new RegExp(String.raw`\b(?:${[...GENERIC.keys()].join('|')})\b`, 'gi');

/** "M/W", "T/Th": days by their letters. */
const LETTERS = /\b(?:M|Tu?|W|Th|F|Sa|Su)(?:[/&+](?:M|Tu?|W|Th|F|Sa|Su))+\b|\bMWF\b/g;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const inDays = (letters: string): string =>
  (letters.match(/Tu|Th|Sa|Su|[MTWF]/g) ?? [])
    .map((letter) => DAYS.find((day) => day.startsWith(letter)))
    .join(' and ');

const level = (text: string): string =>
  joined(
    levelled(
      PHRASES.reduce((out, [pattern, word]) => out.replace(pattern, word), text.replace(LETTERS, inDays)).replace(
        BRAND,
        (brand) => GENERIC.get(brand.toLowerCase()) ?? brand,
      ),
    ),
  );

export const PROSE: Prose = {
  level,
  meaningsOf,
  holdsOf,
  checks: [degree, events, counts, dangers, reality, wording, added, initials, modes, slots, pairing, camps],
  mirrored,
  answered,
  weigh: weighWording,
};
