import { birp } from './birp.js';
import { couplesFamily } from './couples-family.js';
import { crisis } from './crisis.js';
import { dap } from './dap.js';
import { dare, darp } from './darp.js';
import type { Format } from './format.js';
import { girp } from './girp.js';
import { group } from './group.js';
import { narrative } from './narrative.js';
import { paip } from './paip.js';
import { pie } from './pie.js';
import { pirp } from './pirp.js';
import { sirp } from './sirp.js';
import { soap } from './soap.js';

/** The layouts of the note of a session. Each has a place for everything a session note says. */
export const PROGRESS_FORMATS: readonly Format[] = [
  soap,
  dap,
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
