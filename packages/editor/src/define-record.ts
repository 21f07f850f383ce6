/* Registers `<evenfall-note>`. Safe to import in Node, and more than once. */
import { defineNote } from './elements/note/index.js';

defineNote();
