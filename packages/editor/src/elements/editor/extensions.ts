import type { CheckRule, Format, Note } from '@evenfall/templates';
import type { AnyExtension } from '@tiptap/core';
import type { CreateNoteDocument } from '../../document/index.js';
import type { PromptRenderers } from '../prompts/index.js';
import { listGiven } from './host-objects.js';
import { fetchFormats, formatIn, isHere } from './known-formats.js';

/** What a practice adds to the editor. Export profiles are given to `copyNote` of `@evenfall/editor/exchange`. */
export interface EditorExtensions {
  /**
   * TipTap extensions: keys, commands, decorations, plugins. Nodes and marks are refused, because the value of a note could not
   * hold them (NOTHING-LOST). Read when a note is opened, and when one of another name comes or goes; then the surface is made
   * anew, and what was typed before cannot be undone any more.
   */
  readonly tiptap?: readonly AnyExtension[];
  /** Rules of the practice, beside the catalogue. */
  readonly rules?: readonly CheckRule[];
  /** Panels of questions, by the id of an element or a rule. */
  readonly prompts?: PromptRenderers;
}

interface Extended {
  readonly extensions: EditorExtensions | undefined;
}

/** There are extensions, and what they need is not there. */
export const lacksExtended = (create: CreateNoteDocument, { extensions }: Extended): boolean =>
  !create.extends && Boolean(extensions?.tiptap?.length);

interface Wanting extends Extended {
  readonly value: Note | undefined;
  readonly format: string;
  readonly formats: readonly Format[] | undefined;
}

/** Fetches what the extensions need, and the format of the note, where it is not here. Rejects when it cannot be had. */
export async function extend(create: CreateNoteDocument, editor: Wanting): Promise<void> {
  const { format, formats, value } = editor;
  if (!isHere(formatIn(value) ?? format, formats)) await fetchFormats();
  if (lacksExtended(create, editor)) await create.extend();
}

/** What they are told apart by: a host that makes equal ones at every drawing has changed nothing. */
export const namesOf = (given: EditorExtensions | undefined): string =>
  listGiven(given?.tiptap)
    .map(({ name }) => name)
    .join(' ');

/** Those that fit; a node or a mark is left out and told, because the value of a note could not hold what it makes. */
export function fittingExtensions(
  given: readonly AnyExtension[] | undefined,
  refuse: (error: TypeError) => void,
): AnyExtension[] {
  return listGiven(given).filter(({ name, type }) => {
    if (type === 'extension') return true;
    refuse(new TypeError(`extensions.tiptap: "${name}" (${type}): a note cannot hold this`));
    return false;
  });
}
