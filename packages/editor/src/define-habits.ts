/* Registers `<evenfall-habits>`. Safe to import in Node, and more than once. */
import { EvenfallHabits } from './elements/habits/index.js';
import { define } from './elements/leaf/index.js';

define('evenfall-habits', EvenfallHabits);

// Types alone: a page that registers the element finds it typed by `querySelector`.
export type { EvenfallHabits };
