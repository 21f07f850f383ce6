export { type Coding, codeOf, typeOf } from './codes.js';
export { fromFhir } from './from-bundle.js';
export { type FhirOptions, toFhir } from './to-bundle.js';
export type { Composition, CompositionSection, DocumentBundle, Provenance, Reference } from './types.js';
