import type { Message } from './fill.js';

/** English strings that are needed before the writing runtime is there; few, because they delay a page. */
export const shell = {
  'editor.label': 'Progress note',
  'editor.opening': 'Opening',
  'editor.required': 'Write something in the note.',
  'error.load': 'The full editor could not be loaded. What you write here is still kept with the form.',
  'error.load.retry': 'Try again',
  'error.opening': 'The note is still being opened.',
} as const satisfies Record<string, Message>;
