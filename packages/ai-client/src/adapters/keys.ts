import { AiError } from '../port/index.js';
import type { HttpOptions } from './http.js';

/** Secret keys as vendors form them: `sk-…` and `sk-ant-…`, `gsk_…`, `xai-…`, `hf_…`, `AIza…`. */
const SECRET = /(^|[\s=:/@?&,])(sk-[\w-]{8}|(gsk_|xai-|hf_|AIza)[\w-]{16})/;

/** A header that vendors take a key in, however it is formed; a server of the host's own may mean something else by it. */
const KEY_HEADER = /^[\w-]*api-key,/i;

/** True in a page or a worker, where everybody can read what the code holds. */
const inBrowser = () => 'document' in globalThis || 'importScripts' in globalThis;

/**
 * A key in a page is a key given away: use the relay, or short-lived tokens of your own server.
 *
 * @param headers those that are known yet: a function is asked later, for each request
 * @throws {AiError} `policy_blocked` (`browser-key`) when a header or the address holds a vendor's secret key in a browser
 */
export function refuseKeys(
  address: string,
  headers: HttpOptions['headers'],
  { locality, dangerouslyAllowBrowserKey }: Pick<HttpOptions, 'locality' | 'dangerouslyAllowBrowserKey'>,
): void {
  if (dangerouslyAllowBrowserKey || !inBrowser()) return;
  for (const line of [address, ...Object.entries({ ...headers }).map(String)])
    if (SECRET.test(line) || (locality !== 'first-party' && KEY_HEADER.test(line)))
      throw new AiError('policy_blocked', { phase: 'policy', reason: 'browser-key' });
}
