/*
 * A plain, fictional practice page that embeds the editor the way a host would: markup, properties,
 * events. Nothing here reaches into the elements.
 */
import '@evenfall/editor/define';
import './practice-page.css';
import { createNoteAiClient } from '@evenfall/ai-client';
import type { EncounterContext } from '@evenfall/templates';
import { sessions } from './sessions.js';

/** As a schedule shows it, in the reader's own way of writing dates. */
function when({ date, start, stop }: EncounterContext): string {
  const at = (time = '') => new Date(`${date}T${time}`);
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).formatRange(
    at(start),
    at(stop),
  );
}

const page = (format: 'soap' | 'dap') => `
  <header class="practice-bar">
    <p class="practice-name">Larkfield Practice</p>
    <p class="practice-who">Dana Whitlock, LCSW</p>
  </header>
  <main class="practice-main">
    <section class="practice-client" aria-label="Session">
      <h1>Robin A.</h1>
      <dl>
        <div><dt>Session</dt><dd>${when(sessions[format].context)}</dd></div>
        <div><dt>Code</dt><dd>${sessions[format].context.cpt}</dd></div>
        <div><dt>Where</dt><dd>${sessions[format].place}</dd></div>
      </dl>
    </section>
    <form class="practice-note">
      <evenfall-editor id="note" name="note" format="${format}" label="Progress note for Robin A." required></evenfall-editor>
    </form>
    <aside class="practice-aside" aria-label="Note checklist and activity">
      <evenfall-checklist for="note"></evenfall-checklist>
      <section class="practice-log" aria-labelledby="practice-log-title">
        <h2 id="practice-log-title">What the host hears</h2>
        <ol></ol>
      </section>
    </aside>
  </main>
  <footer class="practice-foot">Everyone here is invented. Drafts are made on this device; nothing leaves the page.</footer>`;

export interface PracticePageOptions {
  format: 'soap' | 'dap';
}

/** The page as one element, ready to be put into a document. */
export function practicePage({ format }: PracticePageOptions): HTMLElement {
  const root = document.createElement('div');
  root.className = 'practice';
  root.innerHTML = page(format);

  const editor = root.querySelector('evenfall-editor');
  if (!editor) throw new Error('the practice page has no editor');
  editor.context = sessions[format].context;
  editor.signer = { name: 'Dana Whitlock', credentials: 'LCSW' };
  editor.aiClient = createNoteAiClient();

  const log = root.querySelector('.practice-log ol');
  const heard = (name: string, what: string) => {
    const line = document.createElement('li');
    line.append(Object.assign(document.createElement('code'), { textContent: name }), ` ${what}`);
    log?.prepend(line);
    while (log && log.children.length > 12) log.lastElementChild?.remove();
  };
  // A host logs that something happened, never what the note says.
  editor.addEventListener('evenfall-ready', () => heard('evenfall-ready', 'the editor can be typed in'));
  editor.addEventListener('evenfall-sign', (event) =>
    heard('evenfall-sign', `signed note, ${event.detail.note.sections.length} sections`),
  );
  editor.addEventListener('evenfall-sign-refused', (event) =>
    heard('evenfall-sign-refused', `${event.detail.blockers.length} reasons`),
  );
  editor.addEventListener('evenfall-error', (event) => heard('evenfall-error', event.detail.error.name));
  return root;
}
