import { DRAFT_VERSION, DraftStoreError, type KeptDraft } from '@evenfall/editor/storage';
import { expect } from 'chai';
import { HttpDraftStore } from '../hosts/practice/client/http-draft-store.js';

/** The server of the example in docs/storage.md, as far as the example asks anything of it. */
class TestServer {
  readonly #kept = new Map<string, { body: string; revision: number }>();
  readonly fetch: typeof fetch = async (input, init) => {
    const key = String(input).split('/').at(-1) ?? '';
    const kept = this.#kept.get(key);
    const header = (name: string) => new Headers(init?.headers).get(name);
    if (init?.method === 'DELETE') {
      if (key) this.#kept.delete(key);
      else this.#kept.clear();
      return new Response(null, { status: 204 });
    }
    if (init?.method === 'PUT') {
      const right = header('if-none-match') === '*' ? !kept : header('if-match') === `"${kept?.revision}"`;
      if (!right) return new Response(null, { status: 412 });
      const revision = (kept?.revision ?? 0) + 1;
      this.#kept.set(key, { body: String(init.body), revision });
      return new Response(null, { status: 200, headers: { etag: `"${revision}"` } });
    }
    return kept
      ? new Response(kept.body, { headers: { etag: `"${kept.revision}"` } })
      : new Response(null, { status: 404 });
  };
}

const draft = (note: string): KeptDraft => ({
  version: DRAFT_VERSION,
  note,
  shorthand: '',
  savedAt: '2026-11-23T10:00:00Z',
});
const codeOf = (error: unknown) => (error instanceof DraftStoreError ? error.code : error);

describe('a draft store of a host, as docs/storage.md shows it', () => {
  const { fetch } = globalThis;
  beforeEach(() => {
    globalThis.fetch = new TestServer().fetch;
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('keeps the contract of a draft store', async () => {
    const store = new HttpDraftStore('/drafts/');
    expect(await store.load('k')).to.equal(undefined);
    expect(await store.save('k', draft('one'), 0)).to.equal(1);
    expect(await store.save('k', draft('two'), 1)).to.equal(2);
    expect(codeOf(await store.save('k', draft('late'), 1).catch((error) => error))).to.equal('conflict');
    expect(codeOf(await store.save('k', draft('late'), 0).catch((error) => error))).to.equal('conflict');
    expect(await store.load('k')).to.deep.equal({ draft: draft('two'), revision: 2 });
    await store.delete('k');
    expect(await store.load('k')).to.equal(undefined);
    await store.save('k', draft('three'), 0);
    await store.clear();
    expect(await store.load('k')).to.equal(undefined);
  });

  it('says what went wrong in the words of the editor', async () => {
    const store = new HttpDraftStore('/drafts/');
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    expect(codeOf(await store.load('k').catch((error) => error))).to.equal('unavailable');
    globalThis.fetch = async () => new Response(null, { status: 507 });
    expect(codeOf(await store.save('k', draft('one'), 0).catch((error) => error))).to.equal('quota');
    globalThis.fetch = async () => new Response('{"version":99}');
    expect(codeOf(await store.load('k').catch((error) => error))).to.equal('unreadable');
  });
});
