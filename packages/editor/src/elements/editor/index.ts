export { EvenfallEditor } from './editor.js';
export type { ChangeDetail, CheckDetail, EvenfallEditorEventMap, ToolsDetail } from './events.js';
export type { EditorExtensions } from './extensions.js';
export { LoadError } from './load-error.js';
export type { EditorError, Problem } from './problem.js';
export type { Command, Door, Room, RoomHost } from './room.js';
export type { Tool } from './toolbar-buttons.js';
