export { type EncounterChangeDetail, EvenfallEncounter } from './encounter.js';
