// README
import { createNoteAiClient } from '@evenfall/ai-client';
import { relay } from '@evenfall/ai-client/adapters';

export const aiClient = createNoteAiClient({
  model: relay({ endpoint: 'https://ehr.example/notes/model' }),
  policy: {
    allow: [
      {
        origin: 'https://ehr.example',
        baa: { counterparty: 'Example Model Vendor', reference: 'BAA-2026-014', effective: '2026-01-01' },
        zeroRetention: 'contract',
      },
    ],
    deidentify: 'required', // identifiers are replaced by tokens on the device, and put back
    consent: consentOnFile, // asked before the first call of a session; nothing is sent without it
    audit: writeAudit, // hashes and counts, never text
  },
});

// The host’s side
import { consentOnFile, writeAudit } from './host.js';
