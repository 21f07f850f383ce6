export type { Agent } from './agents.js';
export { type Coding, codesOf, typeOf } from './codes.js';
export { fromFhir, type ImportedDocument } from './from-bundle.js';
export { type FhirOptions, toFhir } from './to-bundle.js';
export type { Composition, CompositionSection, DocumentBundle, Provenance, Reference } from './types.js';
