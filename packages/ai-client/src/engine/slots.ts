import type { Slot } from '@evenfall/templates';

/** Slots that prose is drafted for. The header and the attestation are fields of the host, never drafted. */
export type DraftSlot = Exclude<Slot, 'hdr' | 'attest'>;
