import { AiError } from '../port/index.js';

/** Secret keys as vendors form them: `sk-…` and `sk-ant-…`, `gsk_…`, `xai-…`, `hf_…`, `AIza…`. */
const SECRET = /(^|[\s=:/@?&])(sk-[\w-]{8,}|(gsk_|xai-|hf_|pplx-|nvapi-|csk-|AIza)[\w-]{16,})/;

/** Headers that vendors take a key in, however it is formed; a server of the host's own may mean something else by them. */
const KEY_HEADER = /^(x-(goog-)?)?api-key$/i;

/** True in a page or a worker, where everybody can read what the code holds. */
const inBrowser = () => 'document' in globalThis || 'importScripts' in globalThis;

/**
 * A key in a page is a key given away: use the relay, or short-lived tokens of your own server.
 *
 * @param foreign they go to somebody else than the host's own server
 * @throws {AiError} `policy_blocked` (`browser-key`) when a header or the address holds a vendor's secret key in a browser
 */
export function refuseKeys(address: string, headers: Readonly<Record<string, string>>, foreign: boolean): void {
  if (!inBrowser()) return;
  const named = foreign && Object.keys(headers).some((name) => KEY_HEADER.test(name));
  if (named || [address, ...Object.values(headers)].some((value) => SECRET.test(value)))
    throw new AiError('policy_blocked', { phase: 'policy', reason: 'browser-key' });
}
