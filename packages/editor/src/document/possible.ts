import type { EditorState, Command as PmCommand } from '@tiptap/pm/state';
import type { Command } from './types.js';

/** The kinds of what is around a caret, from the section inwards: all that a formatting command depends on there. */
function surroundings({ selection }: EditorState): string | undefined {
  if (!selection.empty) return undefined;
  const { $from } = selection;
  let kinds = '';
  for (let depth = 1; depth <= $from.depth; depth++) kinds += `${$from.node(depth).type.name}/`;
  return kinds;
}

/**
 * Which commands can be used. Trying a list command costs more than the key that was typed, and the toolbar asks at every
 * key: the answer for a caret is kept for as long as it stands among the same kinds of blocks.
 */
export class Possible {
  readonly #commands: Readonly<Record<Command, PmCommand>>;
  readonly #known = new Map<string, boolean>();
  #around: string | undefined;

  constructor(commands: Readonly<Record<Command, PmCommand>>) {
    this.#commands = commands;
  }

  can(command: Command, state: EditorState): boolean {
    // The history knows by itself, at once.
    if (command === 'undo' || command === 'redo') return this.#commands[command](state);
    const around = surroundings(state);
    if (around === undefined) return this.#commands[command](state);
    if (around !== this.#around) {
      this.#known.clear();
      this.#around = around;
    }
    const known = this.#known.get(command) ?? this.#commands[command](state);
    this.#known.set(command, known);
    return known;
  }
}
