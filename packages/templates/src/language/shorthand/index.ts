export type { ShorthandClass } from './entry.js';
export {
  type ExpandOptions,
  type Expansion,
  expandShorthand,
  type ShorthandQuestion,
  type ShorthandReading,
  withoutCutStops,
} from './expand.js';
