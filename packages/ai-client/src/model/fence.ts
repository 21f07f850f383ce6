import type { Source } from '../port/index.js';

/** A source as the model sees it: under a short name of ours, since the host's ids may say something. */
export interface FencedSource {
  alias: string;
  source: Source;
  /** What is sent: the source's text, with identifiers masked where the policy asks for it. */
  text: string;
}

/** 128 random bits: whoever wrote a source cannot have known them, and so cannot close its fence. */
export function nonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names the sources and masks their text. */
export function fenceable(sources: readonly Source[], mask: (text: string) => string): FencedSource[] {
  return sources.map((source, at) => ({ alias: `s${at + 1}`, source, text: mask(source.text) }));
}

/** The sources between fences that only this request knows. */
export function fence(sources: readonly FencedSource[], token: string): string {
  return sources
    .map(
      ({ alias, source, text }) =>
        `<<<${token} source=${alias} kind=${source.kind}${source.trusted ? '' : ' untrusted'}>>>\n${text}\n<<<${token} end=${alias}>>>`,
    )
    .join('\n\n');
}
