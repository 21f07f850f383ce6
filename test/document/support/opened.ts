import { type Block, type Format, soap, textBlocks } from '@evenfall/templates';
import { type DocumentOptions, loadDocument, type NoteDocument } from '../../../packages/editor/src/document/index.js';
import { Hand } from './hand.js';

const opened: { note: NoteDocument; mount: HTMLElement }[] = [];

/** Opens a note on the page; `texts` by section, in order, a line a paragraph, or blocks. */
export async function open(
  texts: readonly (string | Block[])[] = [],
  { format = soap, into = document.body, ...options }: DocumentOptions & { format?: Format; into?: Node } = {},
): Promise<Hand> {
  const create = await loadDocument();
  const mount = document.createElement('div');
  into.appendChild(mount);
  const content = format.sections.map(({ id }, i) => {
    const given = texts[i] ?? '';
    return { id, content: typeof given === 'string' ? textBlocks(given) : given };
  });
  const note = create(mount, format, { content, ...options });
  opened.push({ note, mount });
  return new Hand(note, format);
}

/** For `afterEach`. */
export function closeAll() {
  for (const { note, mount } of opened.splice(0)) {
    note.destroy();
    mount.remove();
  }
}
