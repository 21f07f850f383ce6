import type { Note } from '@evenfall/templates';
import type { EarlyKeeping } from './early-keeping.js';
import type { EvenfallEditor } from './editor.js';
import type { EvenfallEditorEventMap } from './events.js';
import type { Surface, SurfaceLook } from './surface.js';

/** The editor element as the workbench, which arrives after it, sees it. */
export interface Shell {
  readonly editor: EvenfallEditor;
  readonly surface: Surface;
  look(): SurfaceLook;
  /** Disabled itself or by its form. */
  isDisabled(): boolean;
  tell<K extends keyof EvenfallEditorEventMap>(type: K, detail: EvenfallEditorEventMap[K]['detail']): void;
  /** The value changed by a person's hand or through the session. */
  changed(sections: readonly string[]): void;
}

/** Who holds the note, first in a plain surface and then on the workbench. */
export interface NoteHolder {
  /** The note as it is now; undefined where it could not be opened. */
  readonly value: Note | undefined;
  /** A value that is not opened, as it came. */
  readonly raw: unknown;
  /** Nobody has written anything yet. */
  readonly blank: boolean;
  /** Nobody can write now. */
  readonly locked: boolean;
  /** The title of the format, where it is known. */
  readonly title: string | undefined;
  /** @param renew a person asked for it: a draft that was kept gives way too */
  open(raw: unknown, renew?: boolean): void;
  /** The format for new notes changed from this one, or the formats there are. */
  reformat(before: string | undefined): void;
}

/** What was written before the workbench was there. */
export interface Handover {
  readonly note: Note | undefined;
  /** A value that was not opened yet; undefined where a new note was begun. */
  readonly raw: unknown;
  readonly text: Readonly<Record<string, string>> | undefined;
  /** Who kept that on the device, where anybody did. */
  readonly keeping: Promise<EarlyKeeping> | undefined;
}
