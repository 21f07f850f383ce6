import type { ModelAdapter, PolicyReason } from '../../port/index.js';
import type { AllowedEndpoint } from './policy.js';

/** This machine, by name or number. */
const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.test(hostname);

/**
 * Nothing leaves the device: the adapter says so, and names no endpoint or one on this machine. Saying so of any other
 * address does not make it so.
 */
export function staysOnDevice({ locality, endpoint }: Pick<ModelAdapter, 'locality' | 'endpoint'>): boolean {
  return locality === 'on-device' && (!endpoint || isLoopback(endpoint));
}

type Agreement = AllowedEndpoint['baa'];

/**
 * The agreement under which text may go to this endpoint, or why it may not.
 *
 * @param now milliseconds since the epoch
 */
export function agreementFor(
  endpoint: URL | undefined,
  allow: readonly AllowedEndpoint[],
  now: number,
): Agreement | PolicyReason {
  if (!endpoint) return 'no-endpoint';
  if (!/^https?:$/.test(endpoint.protocol) || endpoint.username || endpoint.password) return 'bad-endpoint';
  if (endpoint.protocol !== 'https:' && !isLoopback(endpoint)) return 'not-tls';
  const entries = allow.filter((entry) => isOrigin(entry?.origin) && entry.origin === endpoint.origin);
  // An agreement may have been renewed: one that holds is enough.
  const held = entries.find(({ baa }) => !baaProblem(baa, now));
  return held?.baa ?? (entries[0] ? (baaProblem(entries[0].baa, now) as PolicyReason) : 'origin-not-allowed');
}

/**
 * Why text may not go to this endpoint, or undefined.
 *
 * @param now milliseconds since the epoch
 */
export function destinationProblem(...asked: Parameters<typeof agreementFor>): PolicyReason | undefined {
  const found = agreementFor(...asked);
  return typeof found === 'string' ? found : undefined;
}

/** Only the exact, canonical form counts: `https://*.example`, a path, or look-alike letters never match by accident. */
function isOrigin(origin: unknown): boolean {
  try {
    return typeof origin === 'string' && new URL(origin).origin === origin;
  } catch {
    return false;
  }
}

function baaProblem(baa: AllowedEndpoint['baa'] | undefined, now: number): PolicyReason | undefined {
  if (!filled(baa?.counterparty) || !filled(baa?.reference)) return 'no-baa';
  const from = moment(baa?.effective);
  if (from === undefined) return 'no-baa';
  if (now < from) return 'baa-not-effective';
  if (baa?.expires === undefined) return undefined;
  const until = moment(baa.expires, true);
  return until === undefined || now >= until ? 'baa-expired' : undefined;
}

const filled = (text: unknown) => typeof text === 'string' && text.trim() !== '';

/** A day (its start or, as an end, the start of the next) or a moment with its offset. */
function moment(text: unknown, end = false): number | undefined {
  if (typeof text !== 'string') return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (!day && !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const ms = Date.parse(text);
  if (Number.isNaN(ms) || (day && new Date(ms).toISOString().slice(0, 10) !== text)) return undefined;
  return ms + (day && end ? 86_400_000 : 0);
}
