/** A page as a host has it, for check-size.mjs: the editor, and a client that drafts on the device. */
import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';

const editor = document.querySelector('evenfall-editor');
if (editor) Object.assign(editor, { aiClient: createNoteAiClient() });
