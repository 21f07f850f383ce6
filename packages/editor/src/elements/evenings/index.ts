export { EvenfallEvenings, type EveningsChangeDetail, type EveningsExportDetail } from './evenings.js';
export { Say } from './say.js';
