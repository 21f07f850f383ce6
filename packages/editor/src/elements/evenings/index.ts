export { EvenfallEvenings, type EveningsChangeDetail, type EveningsExportDetail } from './evenings.js';
export { langOf, Say } from './say.js';
