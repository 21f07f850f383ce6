import type { ClientStatus } from '../port/index.js';

/** What the engine on the device calls itself in `start`. */
export const ON_DEVICE_ENGINE = 'evenfall-on-device/1';

/** Known without the engine: a page shows it before anybody drafts. */
export const DEVICE: ClientStatus = {
  engine: ON_DEVICE_ENGINE,
  locality: 'on-device',
  ready: true,
  // Only a model can follow an instruction in words.
  features: { draft: true, check: true, rewrite: true, stream: true, instructions: false },
};
