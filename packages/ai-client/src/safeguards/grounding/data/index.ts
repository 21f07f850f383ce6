export { KINDS, PEOPLE, SAYING } from './people.js';
export { FORMS, IRREGULAR, OPPOSITE, PHRASES, SAME } from './same.js';
