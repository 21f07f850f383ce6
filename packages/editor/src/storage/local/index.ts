export { LocalDraftStore, type LocalDraftStoreOptions } from './local-store.js';
