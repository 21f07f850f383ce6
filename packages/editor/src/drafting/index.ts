/* What a draft is made with. Heavy, so reached by dynamic import when a draft is wanted. */
export { type ExpandOptions, expandShorthand, type ShorthandQuestion } from '@evenfall/templates';
export { type Ground, type Grounds, groundInSources } from './ground.js';
export { LIMITS, TIMEOUTS } from './limits.js';
export { pull, toAiError } from './pull.js';
export { type DraftStep, type RunDraftOptions, runDraft } from './run-draft.js';
export { isShowable } from './vet.js';
