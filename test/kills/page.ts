/* What kills.mjs types into: an editor that keeps its draft on this device. */
import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import { LocalDraftStore } from '@evenfall/editor/storage';
import { blocksText } from '@evenfall/templates';

const store = new LocalDraftStore();
const editor = document.createElement('evenfall-editor');
document.body.append(editor);

/** Milliseconds after which a page says what it waits for: sooner than whoever asks gives up. */
const PATIENCE = 20_000;

/** @throws when it does not come: a page that hangs without a word teaches nothing. */
function inTime<T>(it: Promise<T>, what: string): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`still waiting for ${what}, ${document.visibilityState}`)), PATIENCE);
  });
  return Promise.race([it, late]);
}

/** Opens the note of this key, waits until what was kept is there, and puts the caret at its end. */
async function open(key: string): Promise<string> {
  // A draft that cannot be read is told here, not swallowed.
  const kept = await inTime(store.load(key), 'reading what is kept');
  Object.assign(editor, { draftStore: store, draftKey: key });
  await inTime(editor.ready, 'the editor');
  const notice = () => editor.shadowRoot?.querySelector('[part=keeping]');
  const deadline = performance.now() + PATIENCE;
  const moment = async () => {
    if (performance.now() > deadline)
      throw new Error(`nothing came of ${kept ? 'what is kept' : 'keeping'}: ${said()}`);
    // A page in the background draws no frames.
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const said = () => `${notice()?.textContent?.trim()}, ${document.visibilityState}`;
  while (kept && !notice()) await moment();
  if (kept && !notice()?.textContent?.includes('Restored')) throw new Error(`not restored: ${notice()?.textContent}`);
  // Where nothing is kept yet, the first save says that keeping has begun.
  while (!kept && !(await store.load(key))) {
    editor.session?.keepUnsorted('begun', 'paste');
    await moment();
  }
  editor.focus({ section: 'plan' });
  const text = plan();
  // The end of the note, and not of a line: the selection is moved there as a click would.
  const region = editor.querySelector('[contenteditable=true]');
  const last = [...(region?.querySelectorAll('p') ?? [])].at(-1);
  if (last) getSelection()?.selectAllChildren(last);
  getSelection()?.collapseToEnd();
  return text;
}

const plan = () => blocksText(editor.value?.sections.find(({ id }) => id === 'plan')?.content ?? []);

/** For the control of the search over the disk: words that do lie there in the clear. */
async function inTheClear(words: string): Promise<void> {
  const request = indexedDB.open('in-the-clear', 1);
  await new Promise<void>((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore('words', { autoIncrement: true });
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const change = request.result.transaction('words', 'readwrite', { durability: 'strict' });
      change.objectStore('words').add({ words });
      change.oncomplete = () => resolve();
    };
  });
}

/** Goes to the shorthand. */
async function shorthand(): Promise<void> {
  editor.aiClient = createNoteAiClient();
  for (let field: HTMLElement | null | undefined; !field; await new Promise((resolve) => setTimeout(resolve, 20))) {
    field = editor.shadowRoot?.querySelector('evenfall-shorthand')?.shadowRoot?.querySelector('textarea');
    field?.focus();
  }
}

/** Saves, and looks away: now a browser keeps with its session whatever it keeps. */
async function leave(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  await editor.saveDraft();
  history.pushState(null, '', '#away');
  await new Promise((resolve) => setTimeout(resolve, 2500));
}

Object.assign(globalThis, { kills: { open, plan, inTheClear, shorthand, leave } });
