/*
 * Where drafts are kept while they are written. An entry of its own: a page whose drafts are kept nowhere carries none
 * of it.
 */
export {
  DRAFT_VERSION,
  type DraftStore,
  DraftStoreError,
  type DraftStoreErrorCode,
  type KeepingState,
  KeptDraft,
  LocalDraftStore,
  type LocalDraftStoreOptions,
  LocalPhraseStore,
  MemoryDraftStore,
  type StoredDraft,
} from './storage/index.js';
