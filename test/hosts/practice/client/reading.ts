/** The page on which a signed note is read, and added to. */
import '@evenfall/editor/record/define';
import type { ReadingData } from '../server/pages/reading.js';
import { pageData, send, tell } from './page.js';

const data = pageData<ReadingData>();
const note = document.querySelector('evenfall-note') as HTMLElementTagNameMap['evenfall-note'];
note.value = data.record;
note.author = data.author;
note.addEventListener('evenfall-record-change', async ({ detail }) => {
  const response = await send('PUT', `/api/appointments/${data.appointment}/record`, detail.record).catch(
    () => undefined,
  );
  tell(response?.ok ? '' : 'What was added did not reach the practice. Copy it before you leave this page.');
});
