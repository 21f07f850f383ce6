export { define } from './define.js';
export { EvenfallEditor } from './editor.js';
export type { ChangeDetail, CheckDetail, EvenfallEditorEventMap } from './events.js';
export { type EditorError, LoadError } from './problem.js';
