import { ToolState } from './tool-state.js';
import { isWay, type Tool } from './toolbar-buttons.js';
import type { Workbench } from './workbench.js';

/** The tools of an open note: those that are offered, are on and can be used, whoever draws them, and what each does. */
export class Tools {
  /** Formatting, as the selection tells it. */
  readonly formatting: ToolState;

  #told = '';

  constructor(private readonly bench: Workbench) {
    this.formatting = new ToolState(bench.shell);
  }

  /** Tools that the host gave what they need. */
  get offers(): ReadonlySet<Tool> {
    const { session, editor, rewrites } = this.bench;
    return new Set<Tool>([
      ...(session?.against.priorNotes.length ? ['prior' as const] : []),
      ...(editor.dictation ? ['dictate' as const] : []),
      ...(rewrites ? ['rewrite' as const] : []),
    ]);
  }

  /** What is on: formatting under the caret, and panes. */
  get active(): ReadonlySet<Tool> {
    const { active } = this.formatting;
    const panes = this.bench.rooms.all.flatMap(({ pane }) => pane || []);
    return panes.length ? new Set([...active, ...panes]) : active;
  }

  /** What can be used now. */
  get possible(): ReadonlySet<Tool> {
    const { offers } = this;
    if (this.bench.shell.isDisabled()) return new Set();
    const toRead: Tool[] = offers.has('prior') ? ['find', 'prior'] : ['find'];
    if (this.bench.locked) return new Set(toRead);
    return new Set([...this.formatting.possible, ...toRead, 'format', ...offers]);
  }

  /** What a button of the toolbar does; false where it cannot be done now. */
  run(tool: Tool): boolean {
    const { bench } = this;
    // The document is asked, not the buttons: they are up to a frame older.
    if (!(isWay(tool) ? this.possible.has(tool) : !bench.locked && bench.document?.run(tool))) return false;
    if (isWay(tool)) void bench.visit(tool);
    else bench.document?.focus();
    return true;
  }

  /** What the toolbar shows, to a host that has tools of its own. */
  tell(): void {
    const { active, possible } = this;
    const now = `${[...active]}/${[...possible]}`;
    if (now === this.#told) return;
    this.#told = now;
    this.bench.shell.tell('evenfall-tools', { active, possible });
  }
}
