export { birp } from './birp.js';
export { dap } from './dap.js';
export { type Format, homeSection, type SectionDefinition, type Slot } from './format.js';
export { FORMATS, formatById } from './registry.js';
export { soap } from './soap.js';
