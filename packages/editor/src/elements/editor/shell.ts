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

/** What was written before the workbench was there. */
export interface Handover {
  readonly note: Note | undefined;
  /** A value that was not opened yet; undefined where a new note was begun. */
  readonly raw: unknown;
  readonly text: Readonly<Record<string, string>> | undefined;
  /** Who kept that on the device, where anybody did. */
  readonly keeping: Promise<EarlyKeeping> | undefined;
}
