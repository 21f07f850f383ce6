export type { RewriteAcceptDetail, RewriteAskDetail, RewriteIdDetail } from './events.js';
export type { RewriteItem } from './item.js';
export { EvenfallRewrite } from './panel.js';
export { type Passage, passagesIn, whereNow } from './passages.js';
export { recordOfRewrite } from './record.js';
export { type Rewrite, runRewrite } from './run-rewrite.js';
