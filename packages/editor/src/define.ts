/* Registers the elements. Safe to import in Node, and more than once. */
import { EvenfallEditor } from './elements/editor/index.js';
import { define } from './elements/leaf/index.js';

define('evenfall-editor', EvenfallEditor);

// Types alone: a page that registers the elements finds them typed by `querySelector`.
export type { EvenfallChecklist } from './elements/checklist/index.js';
export type { EvenfallEditor } from './elements/editor/index.js';

// Apart, to keep the first load small: it has nothing to show before the editor has read its note.
void import('./elements/checklist/index.js').then(({ EvenfallChecklist }) => {
  define('evenfall-checklist', EvenfallChecklist);
});
