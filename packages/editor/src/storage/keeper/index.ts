export { Keeper, type KeeperHooks, type KeeperOptions, type KeepingState, SAVE_MS } from './keeper.js';
export { browserLocks, type LockPlatform } from './writer-lock.js';
