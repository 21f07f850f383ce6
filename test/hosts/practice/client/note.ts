/** The page on which a note is written. */
import '@evenfall/editor/define';
import { createNoteAiClient, type NoteAiClient } from '@evenfall/ai-client';
import { relay } from '@evenfall/ai-client/adapters';
import type { SignedNote } from '@evenfall/editor';
import type { NoteData } from '../server/pages/note.js';
import { HttpDraftStore } from './http-draft-store.js';
import { pageData, send, tell } from './page.js';

const data = pageData<NoteData>();
const here = `/api/appointments/${data.appointment}`;

/** On the device; with the practice's model where the client has agreed to that. */
function aiClient(): NoteAiClient {
  if (!data.modelConsent) return createNoteAiClient();
  return createNoteAiClient({
    model: relay({ endpoint: `${location.origin + here}/model` }),
    policy: {
      allow: [
        {
          origin: location.origin,
          baa: { counterparty: 'Example Model Vendor', reference: 'BAA-2026-014', effective: '2026-01-01' },
          zeroRetention: 'contract',
        },
      ],
      deidentify: 'required',
      known: [{ type: 'NAME', value: data.clientName }],
      session: () => ({ client: data.client, session: data.appointment }),
      consent: async () => (await fetch(`${here}/consent`)).json(),
      audit: async (event) => {
        const response = await send('POST', `${here}/audit`, event);
        // What cannot be recorded is not sent.
        if (!response.ok) throw new Error(String(response.status));
      },
    },
  });
}

async function file(note: SignedNote): Promise<void> {
  const response = await send('POST', `${here}/note`, note).catch(() => undefined);
  if (!response?.ok) {
    if (response?.status !== 401)
      tell('The signed note did not reach the practice. It is kept; reload this page to try again.');
    return;
  }
  await editor.forgetDraft();
  location.reload();
}

const editor = document.querySelector('evenfall-editor') as HTMLElementTagNameMap['evenfall-editor'];
editor.context = data.context;
editor.value = data.note;
editor.signer = data.signer;
editor.aiClient = aiClient();
editor.draftStore = new HttpDraftStore('/api/drafts/');
editor.draftKey = data.appointment;
editor.addEventListener('evenfall-sign', ({ detail }) => void file(detail.note));

// A note that was signed and did not reach the practice was kept with the draft: it is sent again.
void editor.ready.then(async () => {
  await editor.updateComplete;
  const { value } = editor;
  if (value?.status === 'signed') await file(value as SignedNote);
});
