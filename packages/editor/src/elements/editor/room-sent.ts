import { EvenfallSent } from '../../rooms/sent/index.js';
import { define } from '../leaf/index.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** What was sent in this sitting, over everything, until the person closes it. */
class SentRoom extends Visitor implements Room {
  #view: EvenfallSent | undefined;

  async show(): Promise<void> {
    const { editor, session } = this.host;
    this.left();
    const view = editor.ownerDocument.createElement('evenfall-sent');
    this.#view = view;
    view.runs = [...(session?.sent ?? [])];
    view.addEventListener('evenfall-sent-close', () => view.remove());
    editor.shadowRoot?.append(view);
    await view.open();
  }

  left(): void {
    this.#view?.remove();
  }
}

export function createRoom(host: RoomHost): SentRoom {
  define('evenfall-sent', EvenfallSent);
  return new SentRoom(host);
}
