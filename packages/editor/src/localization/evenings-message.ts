import { evenings } from './en.evenings.js';
import { fill, type Params } from './fill.js';

export type EveningsKey = keyof typeof evenings;

/** As `msg`, for documentation time and the phased introduction: another entry, other strings. */
export const eveningsMsg = (key: EveningsKey, params?: Params): string => fill(evenings[key], params);
