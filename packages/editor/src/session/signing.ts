import type { Note } from '@evenfall/templates';
import {
  type SignBlocker,
  SignError,
  type SignedNote,
  type Signer,
  type SignOptions,
  signNote,
} from '../record/index.js';

export interface SigningHooks {
  note(): Note;
  /** What stands in the way by a reading of just now. */
  blockers(): readonly SignBlocker[];
  signed(note: SignedNote): void;
  refused(blockers: readonly SignBlocker[]): void;
  failed(error: SignError): void;
  over(): void;
}

/** The signature of a note: one at a time, and never a second (SIGNED-IS-FINAL). */
export class Signing {
  busy = false;

  /** @param record the signed note, where it is one */
  constructor(
    public record: Note | undefined,
    private readonly hooks: SigningHooks,
    private readonly now: () => Date,
  ) {}

  async sign(signer: Signer, terms: SignOptions = {}): Promise<SignedNote | undefined> {
    if (this.busy) return undefined;
    const { hooks } = this;
    const blockers = hooks.blockers();
    if (blockers.length) {
      hooks.refused(blockers);
      return undefined;
    }
    this.busy = true;
    try {
      const note = await signNote(hooks.note(), signer, { now: this.now, ...terms });
      this.record = note;
      hooks.signed(note);
      return note;
    } catch (error) {
      if (!(error instanceof SignError)) throw error;
      hooks.failed(error);
      return undefined;
    } finally {
      this.busy = false;
      hooks.over();
    }
  }
}
