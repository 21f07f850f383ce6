import type { Note } from '@evenfall/templates';
import type { TemplateResult } from 'lit';
import { sha256Of } from '../../record/index.js';
import type { DraftStore, KeptDraft, KeptEarly } from '../../storage/index.js';
import type { CurrentNote } from './current-note.js';
import type { Keeping } from './keeping.js';
import { fetchFormats, formatIn, isHere } from './known-formats.js';
import { LoadError } from './load-error.js';
import { AGAIN_MS } from './rooms.js';
import type { Handover, Shell } from './shell.js';

/** The drafts of an editor: what keeps them is loaded where the host gave a place to keep them, and not before. */
export class Drafts {
  #keeping: Keeping | undefined;
  /** Resolves when it is there, with what was kept. */
  #begun: Promise<void> | undefined;
  #store: DraftStore | undefined;
  #key = '';
  /** The note as the host gave it; undefined where a new one was begun. */
  #given: Note | undefined;
  #reopen = false;
  #early: Handover | undefined;
  #told = false;

  constructor(
    private readonly shell: Shell,
    private readonly current: CurrentNote,
    private readonly missing: (error: LoadError) => void,
  ) {}

  /** Nobody may write here now. */
  get locked(): boolean {
    return this.#keeping?.locked ?? false;
  }

  render(): TemplateResult | unknown {
    return this.#keeping?.render();
  }

  /** The host gave a note, or began a new one; `early` kept it until now. */
  opened(given: Note | undefined, early?: Handover): void {
    this.#early = early;
    this.#given = given;
    this.#reopen = true;
  }

  /** A person put another note in the place of this one on purpose. */
  async renewed(given: Note | undefined): Promise<void> {
    this.#given = given;
    this.#keeping?.renew(await fingerprint(given));
  }

  /** Properties of the editor may have changed, or the note. */
  update(): void {
    const { draftStore, draftKey } = this.shell.editor;
    if (draftStore !== this.#store || draftKey !== this.#key) {
      this.#store = draftStore;
      this.#key = draftKey;
      const before = this.#keeping;
      this.#keeping = undefined;
      void before?.settle().finally(() => before.stop());
      this.#begun = draftStore && draftKey ? this.#begin(draftStore, draftKey) : undefined;
    } else if (this.#reopen) void this.#open();
    this.#reopen = false;
  }

  /** Something was typed. By then both are there, or nothing is kept and nobody would know. */
  touch(): void {
    this.#keeping?.touch();
    if (!this.#store === !this.#key || this.#told) return;
    this.#told = true;
    const lacking = this.#store ? 'draftKey' : 'draftStore';
    this.shell.tell('evenfall-error', { error: new TypeError(`${lacking}: not given, so that nothing is kept`) });
  }

  /** This note gives way to another: its last words are saved first. */
  settle(): void {
    void this.#keeping?.settle();
  }

  /** Saves now. */
  async flush(): Promise<void> {
    await this.#begun;
    await this.#keeping?.flush();
  }

  /** The host has the note as it is now: what is kept of it goes. */
  async forget(): Promise<void> {
    this.#given = this.current.session?.note;
    await this.#begun;
    await this.#keeping?.forget(await fingerprint(this.#given));
  }

  pause(): void {
    void this.#keeping?.pause();
  }

  resume(): void {
    void this.#keeping?.resume();
  }

  async #begin(store: DraftStore, key: string): Promise<void> {
    const early = this.#early;
    const [room, kept] = await Promise.all([
      import('./keeping.js').catch((cause) => this.#unkept(cause)),
      early?.keeping?.then((keeping) => keeping.handOver(store, key, early.raw)).catch(() => undefined),
    ]);
    if (kept?.before) await this.#prepare(kept.before.draft);
    if (!room || store !== this.#store || key !== this.#key) return;
    this.#keeping = new room.Keeping(
      { store, key },
      {
        snapshot: () => this.current.session && room.snapshotOf(this.current.session),
        fingerprint: async (note) => (await fingerprint(note as Note)) ?? '',
        prepare: (draft) => this.#prepare(draft),
        restore: (draft) => room.restoreDraft(this.current, draft),
      },
      this.shell,
    );
    await this.#open(early === this.#early ? kept : undefined);
  }

  /** What keeps drafts could not be fetched: told, and tried again after a while (NOTHING-LOST). */
  #unkept(cause: unknown): void {
    this.missing(new LoadError(cause));
    setTimeout(() => {
      this.#key = '';
      this.shell.editor.requestUpdate();
    }, AGAIN_MS);
  }

  /** A draft in another format than the note's; where it cannot be had, the draft stays where it is kept. */
  async #prepare({ note }: KeptDraft): Promise<void> {
    const { format, formats } = this.shell.editor;
    if (!isHere(formatIn(note) ?? format, formats)) await fetchFormats().catch(() => {});
  }

  async #open(early?: KeptEarly): Promise<void> {
    const keeping = this.#keeping;
    // Where nothing is kept there is nothing to compare it with.
    if (!keeping) return;
    const base = await fingerprint(this.#given);
    if (keeping === this.#keeping) await keeping.open(base, early);
  }
}

/** What tells one note from another; without WebCrypto no note is taken for another. */
async function fingerprint(note: Note | undefined): Promise<string | undefined> {
  return note && sha256Of(note).catch(() => String(Math.random()));
}
