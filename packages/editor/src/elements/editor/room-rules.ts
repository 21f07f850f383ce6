import { type CheckOptions, type CheckRule, type NoteCheck, type NoteText, withRules } from '@evenfall/templates';
import type { NoteSession } from '../../session/index.js';
import { listGiven } from './host-objects.js';
import type { Room, RoomHost } from './room.js';
import { Visitor } from './workbench.js';

/** The rules of the practice, where it has any: every reading of a note goes through them. */
class RulesRoom extends Visitor implements Room {
  #session: NoteSession | undefined;
  #rules: readonly CheckRule[] | undefined;
  /** Rules that were told to be wrong: each once. */
  readonly #told = new WeakSet<CheckRule>();

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
    session?.extend(
      rules &&
        ((check, text, options) =>
          listGiven(rules).reduce((before, rule) => this.#read(before, rule, text, options), check)),
    );
  }

  /**
   * A rule that fails must not take the whole reading with it, nor let a note pass that it might have stopped: what it
   * asks for counts as missing. One that is none is left out. Both are told, without what the rule said of it, which may
   * be the client's words.
   */
  #read(check: NoteCheck, rule: CheckRule, text: NoteText, options: CheckOptions): NoteCheck {
    try {
      return withRules(check, [rule], text, options);
    } catch (failure) {
      try {
        const asked = withRules(check, [{ ...rule, check: () => ({ status: 'missing' }) }], text, options);
        this.#tell(rule, `rule "${rule.id}" threw ${failure instanceof Error ? failure.name : typeof failure}`);
        return asked;
      } catch (error) {
        this.#tell(rule, (error as Error).message);
        return check;
      }
    }
  }

  #tell(rule: CheckRule, what: string): void {
    if (this.#told.has(rule)) return;
    this.#told.add(rule);
    this.host.shell.tell('evenfall-error', { error: new TypeError(`extensions.rules: ${what}`) });
  }
}

export const createRoom = (host: RoomHost): RulesRoom => new RulesRoom(host);
