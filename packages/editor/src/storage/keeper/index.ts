export { Keeper, type KeeperHooks, type KeeperOptions, type KeepingState, type KeptEarly, SAVE_MS } from './keeper.js';
export { asWriter, browserLocks, type LockPlatform } from './writer-lock.js';
