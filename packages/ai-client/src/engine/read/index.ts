export { type Fragment, fragmentsOf } from './fragments.js';
export { type Routed, route } from './route.js';
