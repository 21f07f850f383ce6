import type { Message } from './en.js';

/** English strings of the parts around a section: prompts, proposals, shorthand, unsorted, sign. */
export const leaves = {
  // Drafted sentences that were left out
  'review.refused.unknown-section': 'A drafted sentence was left out: it named a section this note does not have.',
  'review.refused.unknown-source': 'A drafted sentence was left out: it named a source it was not given.',
  'review.refused.bad-span': 'A drafted sentence was left out: it pointed outside its source.',
  'review.refused.repeated': 'A drafted sentence was left out: it was sent twice.',
  'review.refused.blank': 'A drafted sentence was left out: it was empty.',
  'review.refused.too-long': 'A drafted sentence was left out: it was far too long for one sentence.',
  'review.refused.control': 'A drafted sentence was left out: it held characters that no sentence has.',
  'review.dropped.risk': 'A drafted sentence about risk was left out: your shorthand does not say it.',
  'review.dropped.negative': 'A drafted sentence was left out: it denied something your shorthand does not deny.',
  'review.ask.risk': 'Was risk assessed today, and what was found?',
  'review.ask.negative': 'Was anything asked about and found absent that the note should say?',

  // Drafted sentences as a whole
  'review.waiting': { one: '{count} drafted sentence waits', other: '{count} drafted sentences wait' },
  'review.go': 'Review',
  'review.go.label': 'Review: go to the first drafted sentence that waits',

  // Prompts
  'prompts.label': 'Questions about this section',
  'prompts.more': '{count} more',
  'prompts.fewer': 'Fewer',
  'prompts.block': 'needed before signing',
  'prompts.contradicted': 'says two things',
  'prompts.write': 'Write it in the note',
  'prompts.later': 'Later',
  'prompts.exempt': 'Not applicable…',
  'prompts.close': 'Close',
  'prompts.reason': 'In a few words',
  'prompts.exempt.reason': 'Why it does not apply to this session',
  'prompts.add': 'Add to note',
  'prompts.exempt.confirm': 'Mark as not applicable',
  'prompts.cancel': 'Cancel',

  // Proposals
  'proposals.label': 'Draft sentences for this section',
  'proposals.not-yet': 'Draft – not part of the note until you accept',
  'proposals.item': '{position} of {count}:',
  'proposals.accept': 'Accept',
  'proposals.edit': 'Edit',
  'proposals.reject': 'Reject',
  'proposals.accept-all': { one: 'Accept', other: 'Accept all {count}' },
  'proposals.accept-rest': 'Accept {count} that your shorthand bears out; decide {alone} one by one',
  'proposals.unseen': { one: '{count} sentence not looked at yet', other: '{count} sentences not looked at yet' },
  'proposals.edit.label': 'Edit this sentence',
  'proposals.edit.accept': 'Accept edited',
  'proposals.edit.cancel': 'Cancel',
  'proposals.source': 'From your shorthand',
  'proposals.source.none': 'No place in your shorthand',
  'proposals.drafting': 'Drafting',
  'proposals.edited': 'edited',
  'proposals.keys': 'Arrow keys move, A accepts, E edits, X rejects, U takes the last step back',
  'proposals.support.inferred': 'Reads more into your shorthand than it says',
  'proposals.support.unsupported': 'Not found in your shorthand',
  'proposals.support.contradicted': 'Your shorthand says something else',
  'proposals.reason.words': 'Wording not found in your shorthand: {words}',
  'proposals.reason.differs': 'Your shorthand says something else: {words}',

  // Shorthand
  'shorthand.label': 'Session shorthand',
  'shorthand.hint': 'As you would jot it right after the hour, for example:',
  'shorthand.example':
    'ct anx ↑ x2 wks, work stress, sleep 4-5h. affect anxious. CBT thought log, receptive. denies SI/HI. HW: log daily. RTC 1 wk',
  'shorthand.placeholder': 'Jot down the session…',
  'shorthand.draft': 'Draft',
  'shorthand.stop': 'Stop',
  'shorthand.busy': 'Drafting…',
  'shorthand.empty': 'Write a few words about the session first.',
  'shorthand.not-ready': 'Drafting is not ready yet.',
  'shorthand.keys': 'Ctrl or ⌘ with Enter drafts',
  'shorthand.questions': 'Short forms with more than one meaning',

  // Unsorted
  'unsorted.label': { one: 'Unsorted: {count} piece of text', other: 'Unsorted: {count} pieces of text' },
  'unsorted.hint': 'Kept with the draft, in no section yet.',
  'unsorted.place': 'Place in',
  'unsorted.discard': 'Discard',
  'unsorted.discarded': 'Discarded',
  'unsorted.undo': 'Undo',
  'unsorted.from.paste': 'Pasted',
  'unsorted.from.draft': 'Drafted',
  'unsorted.from.convert': 'From the format before',
  'unsorted.from.load': 'From the note as it was opened',
  'unsorted.item': 'Piece {position} of {count}',

  // Sign
  'sign.label': 'Signature',
  'sign.button': 'Sign note',
  'sign.ready': 'Nothing stands in the way of your signature.',
  'sign.blocked': {
    one: 'Before you sign, {count} thing to settle:',
    other: 'Before you sign, {count} things to settle:',
  },
  'sign.proposals': { one: '{count} sentence not reviewed yet', other: '{count} sentences not reviewed yet' },
  'sign.drafting': 'The draft is still being written',
  'sign.signed': 'Signed by {name} on {date}',
  'sign.signed.locked': 'The note can no longer be changed.',
  'sign.as': 'Signing as {name}',
  'sign.attestation':
    'I have reviewed this note in full, including every drafted sentence, and attest that it is an accurate record of this session.',
  'sign.no-signer': 'The signer’s name is not known to this page yet.',
} as const satisfies Record<string, Message>;
