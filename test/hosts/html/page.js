import { createNoteAiClient } from './node_modules/@evenfall/editor/dist/bundle/evenfall-editor.js';
import { savedNote } from './node_modules/saved/index.js';

const byId = (id) => document.getElementById(id);
const aiClient = createNoteAiClient();
let note = savedNote;
let changes = 0;

/** Gives an editor what a tag cannot say, and listens to it. */
function start(editor) {
  editor.value = note;
  editor.signer = { name: 'Dana Whitlock', credentials: 'LCSW' };
  editor.aiClient = aiClient;
  editor.addEventListener('evenfall-change', ({ detail }) => {
    note = detail.note;
    changes += 1;
    byId('changes').textContent = String(changes);
  });
  editor.addEventListener('evenfall-sign', ({ detail }) => {
    byId('signed').textContent = detail.note.signature.signer.name;
  });
}

start(document.querySelector('evenfall-editor'));

byId('toggle').addEventListener('click', ({ target }) => {
  const open = document.querySelector('evenfall-editor');
  target.textContent = open ? 'Open the note' : 'Close the note';
  if (open) return open.remove();
  const editor = document.createElement('evenfall-editor');
  editor.setAttribute('format', 'soap');
  editor.setAttribute('label', 'Progress note');
  start(editor);
  byId('place').append(editor);
});
