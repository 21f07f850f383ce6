/* Registers the elements. Safe to import in Node, and more than once. */
import { EvenfallChecklist } from './elements/checklist/index.js';
import { define, EvenfallEditor } from './elements/editor/index.js';

define('evenfall-editor', EvenfallEditor);
define('evenfall-checklist', EvenfallChecklist);
