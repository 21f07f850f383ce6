import { birp } from './birp.js';
import { couplesFamily } from './couples-family.js';
import { crisis } from './crisis.js';
import { dare, darp } from './darp.js';
import type { Format } from './format.js';
import { girp } from './girp.js';
import { group } from './group.js';
import { narrative } from './narrative.js';
import { paip } from './paip.js';
import { pie } from './pie.js';
import { pirp } from './pirp.js';
import { sirp } from './sirp.js';

/** All but those that are written most: they come with any page that writes. */
export const OTHER_PROGRESS_FORMATS: readonly Format[] = [
  birp,
  girp,
  pirp,
  sirp,
  pie,
  darp,
  dare,
  paip,
  narrative,
  crisis,
  group,
  couplesFamily,
];
