import { AiError } from '../port/index.js';

/** Secret keys as vendors form them (`sk-…`, `sk-ant-…`). */
const SECRET = /(^|[\s=:/@?&])sk-[\w-]{8,}/;

/** True in a page or a worker, where everybody can read what the code holds. */
const inBrowser = () => 'document' in globalThis || 'importScripts' in globalThis;

/**
 * A key in a page is a key given away: use the relay, or short-lived tokens of your own server.
 *
 * @throws {AiError} `policy_blocked` (`browser-key`) when a header or the address holds a vendor's secret key in a browser
 */
export function refuseKeys(values: Iterable<string>): void {
  if (!inBrowser()) return;
  for (const value of values) {
    if (SECRET.test(value)) throw new AiError('policy_blocked', { phase: 'policy', reason: 'browser-key' });
  }
}
