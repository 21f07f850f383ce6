import type { ClientStatus } from '../port/index.js';

export const ENGINE = 'evenfall-on-device/1';

/** Known without the engine: a page shows it before anybody drafts. */
export const DEVICE: ClientStatus = {
  engine: ENGINE,
  locality: 'on-device',
  ready: true,
  // Only a model can follow an instruction in words.
  features: { draft: true, check: true, rewrite: true, stream: true, instructions: false },
};
