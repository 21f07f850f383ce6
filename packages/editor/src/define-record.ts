/* Registers `<evenfall-note>`. Safe to import in Node, and more than once. */
import { defineNote } from './elements/note/index.js';

defineNote();

// Types alone: a page that registers the element finds it typed by `querySelector`.
export type { EvenfallNote } from './elements/note/index.js';
