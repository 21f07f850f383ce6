/* Runs in a page whose policy allows no inline style, no inline script and no HTML strings. Reports to its parent. */
import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import { blocksText } from '@evenfall/templates';
import { clipboardEvent } from '../../support/clipboard.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  violations.push(`${violatedDirective} ${sample}`),
);
const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));

const editor = document.createElement('evenfall-editor');
const checklist = document.createElement('evenfall-checklist');
Object.assign(editor, { id: 'note', aiClient: createNoteAiClient(), signer: { name: 'Dana Whitlock' } });
checklist.setAttribute('for', 'note');
document.body.append(editor, checklist);

await editor.ready;
await editor.updateComplete;
editor.focus({ section: 'plan' });
document.execCommand('insertText', false, 'Weekly  sessions.');
// A key and a paste are never one task.
await new Promise((resolve) => setTimeout(resolve));

const clipboardData = new DataTransfer();
clipboardData.setData('text/html', '<p>Pasted <b>words</b>.</p>');
clipboardData.setData('text/plain', 'Pasted words.');
document.activeElement?.dispatchEvent(clipboardEvent('paste', clipboardData));

await editor.draft('client anxious\nCBT thought log');
editor.accept();
await editor.session?.settled;
await editor.updateComplete;

const surface = editor.querySelector('[contenteditable=true]');
const text = (id: string) => blocksText(editor.value?.sections.find((section) => section.id === id)?.content ?? []);
parent.postMessage(
  {
    violations,
    errors,
    plan: text('plan'),
    subjective: text('subjective'),
    whiteSpace: surface && getComputedStyle(surface).whiteSpaceCollapse,
    frame: getComputedStyle(editor.shadowRoot?.querySelector('.frame') as Element).display,
  },
  '*',
);
