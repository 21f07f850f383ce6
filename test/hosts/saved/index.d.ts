import type { Note } from '@evenfall/templates';

export const savedNote: Note;
