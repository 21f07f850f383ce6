import type { ClientStatus } from '@evenfall/ai-client';
import type { Format, Note } from '@evenfall/templates';
import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { MenuItem, NoteDocument } from '../../document/index.js';
import type { NoteSession } from '../../session/index.js';
import type { EvenfallEditor } from './editor.js';
import type { Shell } from './shell.js';
import type { ToolState } from './tool-state.js';
import type { Tool } from './toolbar-buttons.js';

/** The editor as its rooms see it. */
export interface RoomHost {
  readonly editor: EvenfallEditor;
  readonly session: NoteSession | undefined;
  readonly document: NoteDocument | undefined;
  readonly shell: Pick<Shell, 'tell'>;
  /** Who drafts and rewrites here, where it is known. */
  readonly engine: ClientStatus | undefined;
  /** Those the page has. */
  readonly formats: readonly Format[];
  /** Nobody can write now. */
  readonly locked: boolean;
  /** Tools that the host gave what they need, and those that are on. */
  readonly tools: {
    readonly offers: ReadonlySet<Tool>;
    readonly active: ReadonlySet<Tool>;
    readonly formatting: Pick<ToolState, 'refresh'>;
  };
  /** Tells people who listen, politely. */
  say(text: string): void;
  /** Brings a sheet for what is drawn over the note into the root the note stands in. */
  dress(styles: CSSResult): void;
  /** Where a person wants to go. */
  visit(name: 'rewrite'): Promise<void>;
  /** Draws the editor again. */
  redraw(): void;
  /**
   * Goes on with this version of the note, in the format it names, or with a session that had it before, and tells that it
   * changed.
   * @param kept what the surface of that session kept of itself
   */
  replace(next: Note | NoteSession, kept?: unknown): void;
}

/** A command for the menu at the caret. */
export type Command = MenuItem & { readonly name: string };

/**
 * A feature that not every note needs: a chunk of its own, fetched when somebody wants it. What it draws stands in one of
 * five places of the editor.
 */
export interface Room {
  /** The tool that is shown as on, while it is. */
  readonly pane?: Tool | false;
  /** At the end of the title line. */
  renderHead?(): TemplateResult | typeof nothing;
  /** Under the toolbar, and as sticky as it. */
  renderTools?(): TemplateResult | typeof nothing;
  /** Before the note, among what a person has to know. */
  renderNotice?(): TemplateResult | typeof nothing;
  /** After the questions that belong to no section, before the signature. */
  renderAfter?(): TemplateResult | typeof nothing;
  /** After the note in reading order, beside it where there is room. */
  renderBeside?(): TemplateResult | typeof nothing;
  /** Lines of the menu at the caret. */
  commands?(): readonly Command[];
  /** After each drawing. */
  updated?(): void;
  /** The note was read. */
  checked?(): void;
  /** Words of the note changed. Called at every key: only what takes no time. */
  changed?(): void;
  /** Another note is open, or the same in another form. */
  opened?(): void;
  /** A key that reached the editor and that nobody took; true where it is taken. */
  key?(event: KeyboardEvent): boolean;
  /** The editor leaves the page. */
  left?(): void;
}

/** What the module of a room exports. */
export interface Door<Own extends Room = Room> {
  createRoom(host: RoomHost): Own;
}
