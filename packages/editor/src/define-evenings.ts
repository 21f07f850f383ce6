/* Registers the elements of documentation time. Safe to import in Node, and more than once. */

import { EvenfallEvenings } from './elements/evenings/index.js';
import { define } from './elements/leaf/index.js';
import { EvenfallRollout } from './elements/rollout/index.js';

define('evenfall-evenings', EvenfallEvenings);
define('evenfall-rollout', EvenfallRollout);

// Types alone: a page that registers the elements finds them typed by `querySelector`.
export type { EvenfallEvenings, EvenfallRollout };
