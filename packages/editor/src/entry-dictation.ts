/* Who hears a dictation: the browser's recogniser on the device, or a host's own. An entry of its own. */
export {
  browserDictation,
  DictationError,
  type DictationErrorCode,
  type DictationEvents,
  type DictationSource,
  type DictationState,
} from './dictation/index.js';
