export { browserDictation } from './browser.js';
export {
  DictationError,
  type DictationErrorCode,
  type DictationEvents,
  type DictationSource,
  type DictationState,
} from './source.js';
