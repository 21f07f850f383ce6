import type { Format } from '@evenfall/templates';
import { keymap } from '@tiptap/pm/keymap';
import type { Schema } from '@tiptap/pm/model';
import type { Plugin } from '@tiptap/pm/state';
import { clipboard } from './clipboard.js';
import { dropCursor } from './drop-cursor.js';
import { input, type Surface } from './input.js';
import { keys } from './keys.js';
import { layers } from './layers.js';
import { listRules } from './list-rules.js';
import { dropPosition, paste } from './paste.js';
import { pastedRecords } from './pasted-records.js';
import { stops } from './stops.js';
import type { DocumentEvents, PastedRecords } from './types.js';
import { type TypingAids, typing } from './typing/index.js';

/** What the plugins ask of a document, and tell it. */
export interface PluginHost extends Surface {
  readonly records: PastedRecords | undefined;
  aids(): TypingAids | undefined;
  emit<K extends 'unplaced' | 'reading'>(type: K, detail: DocumentEvents[K]): void;
}

/** Everything a note does by itself while somebody writes; the first to take a key or a paste has it. */
export const pluginsOf = (schema: Schema, format: Format, host: PluginHost): Plugin[] => [
  input(host),
  paste(schema, format, (unplaced) => host.emit('unplaced', unplaced)),
  dropCursor(dropPosition),
  clipboard(format),
  ...(host.records ? [pastedRecords(host.records)] : []),
  layers(),
  stops(),
  listRules(schema),
  typing({
    aids: () => host.aids(),
    reading: (detail) => host.emit('reading', detail),
  }),
  ...keys(schema),
  undoKeys(host),
];

/** The keys of undo and redo, those of a Russian keyboard too. */
function undoKeys({ run }: PluginHost): Plugin {
  const undo = () => run('undo');
  const redo = () => run('redo');
  return keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo, 'Mod-я': undo, 'Shift-Mod-я': redo });
}
