import type { Message, Params } from './fill.js';
import { say } from './say.js';

/** English strings about drafts that are kept on this device; they are loaded with what keeps them. */
const keeping = {
  restored: 'Restored from this device: what was written here at {time}.',
  'restored.dismiss': 'OK',
  choice:
    'There is a draft on this device, written at {time}, and a different note from your practice. Both are kept until you choose.',
  'choice.found': 'Open the draft',
  'choice.given': 'Keep this note',
  elsewhere: 'This note is open in another tab or window. It is shown here to read.',
  'elsewhere.take': 'Write here instead',
  failed: 'What you write is not being kept on this device right now. It is safe as long as this page is open.',
  'failed.quota': 'This device has no room left, so what you write is kept only as long as this page is open.',
  'failed.unavailable':
    'This browser keeps nothing on this device, so what you write is kept only as long as this page is open.',
  'failed.newer_version':
    'A newer version of Evenfall left a draft of this note on this device. It is untouched; what you write here is kept only as long as this page is open.',
  'failed.unreadable':
    'There is a draft of this note on this device that cannot be opened with the present key. It is untouched; what you write here is kept only as long as this page is open.',
  'failed.unreadable.replace': 'Delete that draft',
  cleared: 'Drafts on this device were deleted. Nothing is kept here any more.',
} as const satisfies Record<string, Message>;

export type KeepingStrings = typeof keeping;

/** For the test that compares languages. */
export { keeping };

export const keepingMsg = (key: keyof typeof keeping, params?: Params): string =>
  say('keeping', key, keeping[key], params);
