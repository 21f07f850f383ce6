import type { CreateNoteDocument } from '../../document/index.js';
import type { EvenfallEditor } from './editor.js';
import { extend } from './extensions.js';
import type { Surface } from './surface.js';

/** Waits for the moment in which a workbench may take over from the plain surface, or from nothing where nothing is drawn yet. */
export async function due(create: CreateNoteDocument, editor: EvenfallEditor, surface: Surface): Promise<void> {
  await extend(create, editor);
  if (!editor.hasUpdated) return;
  await editor.updateComplete;
  while (surface.composing) {
    await new Promise((resolve) => surface.mount.addEventListener('compositionend', resolve, { once: true }));
    // The last input event of a composition comes after its end.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
