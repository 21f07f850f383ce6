import type { Prose } from '../reading.js';
import { added } from './added.js';
import { counts } from './counts.js';
import { dangers } from './dangers.js';
import { PHRASES } from './data/index.js';
import { degree } from './degree.js';
import { events } from './events.js';
import { meaningsOf } from './meanings.js';
import { reality } from './reality.js';
import { wording } from './wording.js';

const level = (text: string): string => PHRASES.reduce((out, [pattern, word]) => out.replace(pattern, word), text);

export const PROSE: Prose = {
  level,
  meaningsOf,
  checks: [degree, events, counts, dangers, reality, wording, added],
};
