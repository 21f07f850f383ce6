import { nothing, type TemplateResult } from 'lit';
import { type Clock, systemClock } from '../../review/index.js';
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

/** From a failure to the next try that nobody asked for. */
export const AGAIN_MS = 10_000;

type Place = 'renderHead' | 'renderTools' | 'renderNotice' | 'renderBeside' | 'renderAfter';

/** The rooms of one editor: fetched when they are wanted, and asked from then on. */
export class Rooms {
  readonly #rooms = new Map<RoomName, Room>();
  readonly #coming = new Map<RoomName, Promise<Room | undefined>>();
  /** Those that could not be fetched just now. */
  readonly #missing = new Set<RoomName>();

  /** @param failed a room could not be fetched; what a person wants tries again at once, all else after a while */
  constructor(
    private readonly host: RoomHost,
    private readonly failed: (error: LoadError) => void,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Those that are there. */
  get all(): Room[] {
    return [...this.#rooms.values()];
  }

  /**
   * The room, once it is there; undefined where it could not be fetched, which was told.
   * @param wanted somebody asked for it: also where it failed just now
   */
  enter<Name extends RoomName>(name: Name, wanted?: boolean): Promise<RoomOf<Name> | undefined> {
    const again = wanted && this.#missing.delete(name);
    const coming = (!again && this.#coming.get(name)) || this.#fetch(name);
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
      // Telling it draws the editor, and drawing enters rooms: a file that is gone would be asked for without end.
      this.#missing.add(name);
      this.clock.after(AGAIN_MS, () => this.#missing.delete(name) && this.#coming.delete(name));
      this.failed(new LoadError(cause));
      return undefined;
    }
  }
}
