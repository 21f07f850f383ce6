export { isActive, overlaps, quarantined, type Stretch } from './injection.js';
