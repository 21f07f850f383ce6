import { nothing, type TemplateResult } from 'lit';
import { LoadError } from './load-error.js';
import type { Room, RoomHost } from './room.js';

/** Every room and the way to it. */
const DOORS = {
  rules: () => import('./room-rules.js'),
  fields: () => import('./room-fields.js'),
  dictate: () => import('./room-dictation.js'),
  phrases: () => import('./room-phrases.js'),
  unsorted: () => import('./room-unsorted.js'),
  prior: () => import('./room-prior.js'),
  format: () => import('./room-format.js'),
  find: () => import('./room-find.js'),
  review: () => import('./room-review.js'),
  rewrite: () => import('./room-rewrite.js'),
  touch: () => import('./room-touch.js'),
  sent: () => import('./room-sent.js'),
} as const;

export type RoomName = keyof typeof DOORS;
type RoomOf<Name extends RoomName> = ReturnType<Awaited<ReturnType<(typeof DOORS)[Name]>>['createRoom']>;

type Place = 'renderHead' | 'renderTools' | 'renderNotice' | 'renderBeside' | 'renderAfter';

/** The rooms of one editor: fetched when they are wanted, and asked from then on. */
export class Rooms {
  readonly #rooms = new Map<RoomName, Room>();
  readonly #coming = new Map<RoomName, Promise<Room | undefined>>();

  /** @param failed a room could not be fetched; the next time tries again */
  constructor(
    private readonly host: RoomHost,
    private readonly failed: (error: LoadError) => void,
  ) {}

  /** Those that are there. */
  get all(): Room[] {
    return [...this.#rooms.values()];
  }

  /** The room, once it is there; undefined where it could not be fetched, which was told. */
  enter<Name extends RoomName>(name: Name): Promise<RoomOf<Name> | undefined> {
    const coming = this.#coming.get(name) ?? this.#fetch(name);
    this.#coming.set(name, coming);
    return coming as Promise<RoomOf<Name> | undefined>;
  }

  /** The room, where it is there already. */
  at<Name extends RoomName>(name: Name): RoomOf<Name> | undefined {
    return this.#rooms.get(name) as RoomOf<Name> | undefined;
  }

  render(place: Place): (TemplateResult | typeof nothing)[] {
    return this.all.map((room) => room[place]?.() ?? nothing);
  }

  async #fetch(name: RoomName): Promise<Room | undefined> {
    try {
      const room: Room = (await DOORS[name]()).createRoom(this.host);
      this.#rooms.set(name, room);
      this.host.redraw();
      return room;
    } catch (cause) {
      this.#coming.delete(name);
      this.failed(new LoadError(cause));
      return undefined;
    }
  }
}
