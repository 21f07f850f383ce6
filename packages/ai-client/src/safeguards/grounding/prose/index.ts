import type { Prose } from '../reading.js';
import { added } from './added.js';
import { counts } from './counts.js';
import { dangers } from './dangers.js';
import { BRANDS, PHRASES } from './data/index.js';
import { degree } from './degree.js';
import { events } from './events.js';
import { meaningsOf } from './meanings.js';
import { reality } from './reality.js';
import { wording } from './wording.js';

const GENERIC = new Map(
  BRANDS.split('\n').flatMap((line) => {
    const [generic = '', ...brands] = line.split(' ');
    return brands.map((brand) => [brand, generic] as const);
  }),
);
const BRAND = new RegExp(String.raw`\b(?:${[...GENERIC.keys()].join('|')})\b`, 'gi');

const level = (text: string): string =>
  PHRASES.reduce((out, [pattern, word]) => out.replace(pattern, word), text).replace(
    BRAND,
    (brand) => GENERIC.get(brand.toLowerCase()) ?? brand,
  );

export const PROSE: Prose = {
  level,
  meaningsOf,
  checks: [degree, events, counts, dangers, reality, wording, added],
};
