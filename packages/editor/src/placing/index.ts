export { standBeside } from './beside.js';
export { inSight, type Rect } from './sight.js';
