import { type CheckRule, withRules } from '@evenfall/templates';
import type { NoteSession } from '../../session/index.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** The rules of the practice, where it has any: every reading of a note goes through them. */
class RulesRoom extends Visitor implements Room {
  #session: NoteSession | undefined;
  #rules: readonly CheckRule[] | undefined;

  constructor(host: RoomHost) {
    super(host);
    this.updated();
  }

  opened(): void {
    this.updated();
  }

  updated(): void {
    const { session, editor } = this.host;
    const rules = editor.extensions?.rules;
    if (session === this.#session && rules === this.#rules) return;
    this.#session = session;
    this.#rules = rules;
    session?.extend(rules && ((check, text, options) => withRules(check, rules, text, options)));
  }
}

export const createRoom = (host: RoomHost): RulesRoom => new RulesRoom(host);
