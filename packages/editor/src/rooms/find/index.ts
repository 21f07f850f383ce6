export { EvenfallFind, type FindQueryDetail, type FindStepDetail } from './find-bar.js';
export { createRoom } from './room.js';
