/** Why something was not taken in. Closed set; additive in minor versions. */
export type ExchangeErrorCode =
  | 'empty' // there is nothing in it
  | 'too_large'
  | 'not_fhir' // no Bundle of type document and no Composition; `path` names the field
  | 'no_composition';

/** Holds no text of what was read. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  constructor(
    readonly code: ExchangeErrorCode,
    readonly path = '',
  ) {
    super(`exchange: ${code}${path ? ` at ${path}` : ''}`);
  }
}
