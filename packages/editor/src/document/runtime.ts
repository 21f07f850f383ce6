/*
 * The rich runtime: with what stands behind it, the only part of Evenfall that knows ProseMirror, and in extended.ts TipTap.
 * It is reached by dynamic import through `loadDocument()` and seen from outside only as a `NoteDocument`.
 */
import type { Format } from '@evenfall/templates';
import { ProseMirrorDocument } from './pm-document.js';
import type { CreateNoteDocument, DocumentOptions, NoteDocument } from './types.js';
import { type MakeView, plainView } from './view.js';

/** TipTap itself: fetched where a host brings extensions of it. */
let extended: typeof import('./extended.js') | undefined;

const viewFor = ({ extensions }: DocumentOptions): MakeView =>
  extended && extensions?.length ? extended.viewWith(extensions) : plainView;

/** See `NoteDocument` for what it does and `DocumentOptions` for what it takes. */
export const createNoteDocument: CreateNoteDocument = Object.defineProperties(
  (mount: HTMLElement, format: Format, options: DocumentOptions = {}): NoteDocument =>
    new ProseMirrorDocument(mount, format, options, viewFor(options)),
  {
    extends: { get: () => extended !== undefined },
    extend: {
      value: async () => {
        extended ??= await import('./extended.js');
      },
    },
  },
) as CreateNoteDocument;
