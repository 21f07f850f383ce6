import type { Message, Params } from './fill.js';
import { say } from './say.js';

/** English strings of what is loaded when a person asks for it: rewriting, what was sent, where words went, why they were left out. */
const review = {
  // Rewriting a selection
  'rewrite.label': 'Rewrite',
  'rewrite.what': { one: '{count} passage', other: '{count} passages' },
  'rewrite.intents': 'How to rewrite',
  'rewrite.shorten': 'Shorter',
  'rewrite.expand': 'Fuller, from your shorthand',
  'rewrite.formalize': 'Formal',
  'rewrite.plain': 'Plain',
  'rewrite.grammar': 'Grammar',
  'rewrite.instruction': 'In your own words',
  'rewrite.instruction.go': 'Rewrite',
  'rewrite.busy': 'Rewriting…',
  'rewrite.stop': 'Stop',
  'rewrite.close': 'Close, and change nothing more',
  'rewrite.not-yet': 'A suggestion – the note is as it was until you accept',
  'rewrite.item': '{position} of {count}:',
  'rewrite.accept': 'Accept',
  'rewrite.edit': 'Edit',
  'rewrite.reject': 'Reject',
  'rewrite.edit.label': 'Edit this suggestion',
  'rewrite.edit.accept': 'Accept edited',
  'rewrite.edit.cancel': 'Cancel',
  'rewrite.removed': 'removed:',
  'rewrite.added': 'added:',
  'rewrite.same': 'Nothing to change here.',
  'rewrite.refused': 'Not offered: it would have lost or changed what the note says: {words}',
  'rewrite.refused.some': 'Not offered: it would have lost or changed what the note says.',
  'rewrite.lost': 'No longer says: {words}',
  'rewrite.added-words': 'Not in the note before: {words}',
  'rewrite.failed': 'No suggestion came. The note is as you left it.',
  'rewrite.failed.policy': 'Rewriting with this service is not allowed here. Nothing was sent.',
  'rewrite.moved': 'The note was changed here since. Ask again.',
  'rewrite.nothing': 'Select words to rewrite, or put the caret in a sentence',
  'rewrite.ready': { one: '{count} suggestion to review', other: '{count} suggestions to review' },
  'rewrite.none': 'Nothing to change',
  'rewrite.done': 'Every suggestion is decided',

  // What the model was sent
  'sent.show': 'What was sent',
  'sent.label': 'What was sent',
  'sent.close': 'Close',
  'sent.none': 'Nothing was sent. It was made on this device.',
  'sent.blocked': 'Nothing was sent: it was not allowed.',
  'sent.untold': 'This service does not tell what it sends. Your practice can.',
  'sent.draft': 'Draft {position}',
  'sent.rewrite': 'Rewriting {position}',
  'sent.by': 'Made by {engine}',
  'sent.to': 'Sent to {origin}',
  'sent.local': 'Given to a model on this device; it did not leave it',
  'sent.masked': 'Names and other identifiers were replaced before it was sent',
  'sent.unmasked': 'Sent as written: identifiers were not replaced',
  'sent.system': 'Instructions',
  'sent.user': 'Request',
  'sent.assistant': 'Its own answer, sent back',
  'sent.kept': 'This text is shown from memory and kept nowhere.',

  // Where the words of the shorthand went
  'links.unused': { one: '{count} piece is in no sentence:', other: '{count} pieces are in no sentence:' },
  'links.all': 'Every piece is in a sentence.',
  'links.here': { one: 'In {count} sentence:', other: 'In {count} sentences:' },
  'links.here.none': 'In no sentence',

  // Why a sentence was left out
  'why.label': 'Left out. Why? (optional)',
  'why.inaccurate': 'Not what happened',
  'why.wording': 'Not my wording',
  'why.unneeded': 'Not needed here',
  'why.misplaced': 'Wrong section',
  'why.thanks': 'Noted, as a count only',
} as const satisfies Record<string, Message>;

export type ReviewStrings = typeof review;
export type ReviewMessageKey = keyof typeof review;

/** For the test that compares languages. */
export { review };

export const reviewMsg = (key: ReviewMessageKey, params?: Params): string => say('review', key, review[key], params);
