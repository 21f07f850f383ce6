export { type Fragment, fragmentsOf, isProse } from './fragments.js';
export { type Routed, route } from './route.js';
