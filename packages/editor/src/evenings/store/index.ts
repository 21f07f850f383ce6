export { type Cell, EXPORT_VERSION, fromJson, ImportError, type ImportErrorCode, toCsv, toJson } from './exchange.js';
export { LocalTimeStore } from './indexed-db.js';
export { MemoryTimeStore } from './memory.js';
export {
  countingIsOn,
  type StoreChange,
  StoreError,
  type StoreErrorCode,
  setCounting,
  type TimeStore,
} from './store.js';
