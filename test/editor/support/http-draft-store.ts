import { type DraftStore, DraftStoreError, KeptDraft, type StoredDraft } from '@evenfall/editor/storage';

/** Drafts on the practice's own server. The revision travels as an ETag, so that the server refuses what is out of date. */
export class HttpDraftStore implements DraftStore {
  constructor(private readonly url: string) {}

  async load(key: string): Promise<StoredDraft | undefined> {
    const response = await this.#ask(key);
    if (response.status === 204 || response.status === 404) return undefined;
    const draft = KeptDraft.safeParse(await response.json());
    if (!draft.success) throw new DraftStoreError('unreadable');
    return { draft: draft.data, revision: revisionOf(response) };
  }

  async save(key: string, draft: KeptDraft, base: number): Promise<number> {
    const condition: Record<string, string> = base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` };
    const headers = { 'content-type': 'application/json', ...condition };
    return revisionOf(await this.#ask(key, { method: 'PUT', headers, body: JSON.stringify(draft) }));
  }

  async delete(key: string): Promise<void> {
    await this.#ask(key, { method: 'DELETE' });
  }

  async clear(): Promise<void> {
    await this.#ask('', { method: 'DELETE' });
  }

  async #ask(key: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.url + encodeURIComponent(key), { credentials: 'include', ...init }).catch(() => {
      throw new DraftStoreError('unavailable');
    });
    if (response.status === 412) throw new DraftStoreError('conflict');
    if (response.status === 507) throw new DraftStoreError('quota');
    if (!response.ok && response.status !== 404) throw new DraftStoreError('failed');
    return response;
  }
}

const revisionOf = (response: Response): number => Number(response.headers.get('etag')?.replaceAll('"', '') ?? 0);
