/** What the code beside a story takes for granted: the reader's own record, note and server. */

declare const record: import('@evenfall/editor/record').NoteRecord;
declare const state: import('@evenfall/editor/evenings').RolloutState;
declare const save: (note: unknown) => Promise<void>;
declare const keep: (state: import('@evenfall/editor/evenings').RolloutState) => void;

declare module '*.css';
