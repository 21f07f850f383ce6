/* Notes to and from FHIR R4 documents. An entry of its own: nobody else loads it. */
export {
  type Agent,
  type Coding,
  type Composition,
  type DocumentBundle,
  type FhirOptions,
  fromFhir,
  type ImportedDocument,
  type Provenance,
  type Reference,
  toFhir,
} from './exchange/fhir/index.js';
export { ExchangeError, type ExchangeErrorCode, type Imported, type ImportOptions } from './exchange/read/index.js';
