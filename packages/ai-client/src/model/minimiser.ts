import { type IdentifierType, type KnownIdentifier, loadDeid } from '../safeguards/index.js';
import type { Deidentifier } from './deidentify.js';

/** The host's words for what it knows, in the minimiser's. */
const TYPES: Record<KnownIdentifier['type'], IdentifierType> = {
  NAME: 'NAME',
  DOB: 'DATE',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  ADDRESS: 'ADDRESS',
  MRN: 'MRN',
  OTHER: 'ACCOUNT',
};

/** Our own minimiser, as the model client uses one; undefined where its chunk cannot be loaded. */
export async function loadMinimiser(): Promise<Deidentifier | undefined> {
  const deid = await loadDeid().catch(() => undefined);
  return (
    deid && {
      begin(known) {
        const identifiers = known.map(({ type, value }) => ({
          type: TYPES[type as KnownIdentifier['type']] ?? 'ACCOUNT',
          value,
        }));
        const own = deid.createDeidentifier({ known: identifiers });
        return { mask: (text) => own.mask(text).text, restore: (text) => own.restore(text).text };
      },
    }
  );
}
