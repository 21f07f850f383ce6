export { EvenfallPrior, type PriorChooseDetail, type PriorCopyDetail, type PriorGoDetail } from './pane.js';
export { earlierIn, targetOf, viewOf } from './reading.js';
