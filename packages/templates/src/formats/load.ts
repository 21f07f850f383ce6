import { dap } from './dap.js';
import type { Format } from './format.js';
import { soap } from './soap.js';

/**
 * `FORMATS`, fetched: a page that writes in one format (`soap`, `dap`) leaves the other twenty on the server until one of them is
 * asked for.
 * @throws what the dynamic import throws, where the file cannot be had
 */
export const loadFormats = async (): Promise<readonly Format[]> => [
  soap,
  dap,
  ...(await import('./others.js')).OTHER_FORMATS,
];
