export type { EveningsStrings } from '../en.evenings.js';
export type { en } from '../en.js';
export type { KeepingStrings } from '../en.keeping.js';
export type { leaves } from '../en.leaves.js';
export type { RecordStrings } from '../en.record.js';
export type { ReviewStrings } from '../en.review.js';
export type { RoomsStrings } from '../en.rooms.js';
export type { Strings } from '../translation.js';
