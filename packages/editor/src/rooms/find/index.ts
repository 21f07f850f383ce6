export { EvenfallFind, type FindQueryDetail, type FindStepDetail } from './find-bar.js';
