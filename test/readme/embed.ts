// README
import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';

const editor = document.querySelector('evenfall-editor')!;
editor.context = { sessionMinutes: 53, cpt: '90837' };
editor.signer = { name: 'Dana Whitlock', credentials: 'LCSW' };
editor.aiClient = createNoteAiClient(); // on the device
editor.addEventListener('evenfall-sign', (event) => save(event.detail.note));

// The host’s side
import { save } from './host.js';
