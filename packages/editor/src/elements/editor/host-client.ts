import type { ClientStatus, NoteAiClient } from '@evenfall/ai-client';
import { type DraftingParts, loadDrafting } from './runtime.js';

/** The client a host gives to draft with: what it says of itself, and the parts of an editor that drafts. */
export class HostClient {
  /** What the client says of itself; undefined while it is asked, and where it cannot tell. */
  engine: ClientStatus | undefined;
  #client: NoteAiClient | undefined;

  /** @param drafting the parts of an editor that drafts, once they are there */
  constructor(
    public drafting: DraftingParts | undefined,
    private readonly redraw: () => void,
    private readonly tell: (error: TypeError) => void,
  ) {}

  use(client: NoteAiClient | undefined): void {
    if (client === this.#client) return;
    this.#client = client;
    void this.#ask(client);
    if (client && !this.drafting) void this.#load();
  }

  /** Without its parts there is no drafting; the next client tries again. */
  async #load(): Promise<void> {
    this.drafting = await loadDrafting().catch(() => undefined);
    this.redraw();
  }

  async #ask(client: NoteAiClient | undefined): Promise<void> {
    this.engine = undefined;
    let status: ClientStatus | undefined;
    try {
      status = await client?.status();
    } catch (cause) {
      // One that is no client was told.
      if (typeof client?.status === 'function')
        this.tell(new TypeError(`aiClient: status() threw ${cause instanceof Error ? cause.name : typeof cause}`));
      // A client that cannot tell its state cannot draft; the pane then offers no draft.
      status = undefined;
    }
    if (client !== this.#client) return;
    this.engine = status;
    this.redraw();
  }
}
