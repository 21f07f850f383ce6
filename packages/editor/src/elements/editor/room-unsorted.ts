import { html, nothing, type TemplateResult } from 'lit';
import { msg, spokenFormat } from '../../localization/index.js';
import { define } from '../leaf/index.js';
import { EvenfallUnsorted, type UnsortedDiscardDetail, type UnsortedPlaceDetail } from '../unsorted/index.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** The tray of text that is in no section: most notes never have one. */
class UnsortedRoom extends Visitor implements Room {
  renderAfter(): TemplateResult | typeof nothing {
    const { session, locked } = this.host;
    if (!session) return nothing;
    const { tray } = session;
    return html`<evenfall-unsorted
      class="panel"
      part="unsorted"
      ?hidden=${tray.items.length === 0}
      ?inert=${locked}
      .items=${tray.items}
      .discarded=${tray.discarded}
      .sections=${spokenFormat(session.format).sections}
      @evenfall-unsorted-place=${({ detail }: CustomEvent<UnsortedPlaceDetail>) => session.place(detail.id, detail.section)}
      @evenfall-unsorted-discard=${({ detail }: CustomEvent<UnsortedDiscardDetail>) => {
        session.discard(detail.id);
        this.host.say(msg('announce.discarded'));
      }}
      @evenfall-unsorted-undo=${({ detail }: CustomEvent<UnsortedDiscardDetail>) => session.undiscard(detail.id)}
    ></evenfall-unsorted>`;
  }
}

export function createRoom(host: RoomHost): UnsortedRoom {
  define('evenfall-unsorted', EvenfallUnsorted);
  return new UnsortedRoom(host);
}
