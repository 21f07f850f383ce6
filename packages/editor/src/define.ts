/* Registers the elements. Safe to import in Node, and more than once. */
import { EvenfallEditor } from './elements/editor/index.js';
import { define } from './elements/leaf/index.js';

define('evenfall-editor', EvenfallEditor);

// Apart, to keep the first load small: it has nothing to show before the editor has read its note.
void import('./elements/checklist/index.js').then(({ EvenfallChecklist }) => {
  define('evenfall-checklist', EvenfallChecklist);
});
