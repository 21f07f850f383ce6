export { DRAFT_VERSION, KeptDraft } from './draft.js';
export {
  asWriter,
  Keeper,
  type KeeperHooks,
  type KeeperOptions,
  type KeepingState,
  type KeptEarly,
  type LockPlatform,
} from './keeper/index.js';
export { LocalDraftStore, type LocalDraftStoreOptions } from './local/index.js';
export { MemoryDraftStore } from './memory.js';
export { LocalPhraseStore } from './phrases.js';
export { type DraftStore, DraftStoreError, type DraftStoreErrorCode, type StoredDraft } from './store.js';
