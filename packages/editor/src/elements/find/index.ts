export { EvenfallFind, type FindQueryDetail, type FindStepDetail } from './find.js';
