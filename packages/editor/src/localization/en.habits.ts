import type { Message } from './fill.js';

/** English strings of what was learned of a clinician's way of writing. Never loaded by an editor alone. */
export const habits = {
  'habits.label': 'How you write',
  'habits.about':
    'Drafts follow the way you write. It was learned on this device from what you changed in drafts and from notes you signed. Only these counts are kept, never a word of a note, and nothing is sent.',
  'habits.loading': 'Looking up what was learned…',
  'habits.error': 'What was learned could not be read. Drafts are made without it, and your notes are not affected.',
  'habits.retry': 'Try again',
  'habits.failed': 'That could not be kept on this device. Nothing was changed.',

  'habits.empty.title': 'Nothing learned yet',
  'habits.empty':
    'When you have changed the same thing in drafts a few times, or signed a few notes in your own words, it is listed here and drafts follow it.',
  'habits.empty.off': 'Learning is switched off: nothing will be listed here until you switch it on.',

  'habits.on': 'Learn and follow my way of writing',
  'habits.off': 'Switched off. Drafts follow none of this, and nothing more is learned.',
  'habits.list': 'What was learned',

  // What a habit is about
  'group.person': 'The person in care',
  'group.tense': 'Tense',
  'group.length': 'Length of sentences',
  'group.layout': 'Layout',
  'group.quotes': 'Quotations',
  'group.word': 'Instead of “{word}”',

  // What it is
  'habit.client': '“client”',
  'habit.patient': '“patient”',
  'habit.past': 'past (“reported”)',
  'habit.present': 'present (“reports”)',
  'habit.brief': 'brief',
  'habit.detailed': 'one statement a sentence',
  'habit.bullets': 'bullets',
  'habit.prose': 'prose',
  'habit.no-quotes': 'none',
  'habit.word': '“{word}”',

  // Whether drafts follow it
  'state.learned': 'Drafts follow it: {habit}',
  'state.chosen': 'You chose: {habit}',
  'state.paused': 'Drafts would follow it: {habit}',
  'state.off': 'Off: drafts are left as they are',
  'state.waiting': {
    one: 'Not followed until it is seen once more',
    other: 'Not followed until it is seen {count} more times',
  },
  'state.mixed': 'Not followed: you write it both ways',

  // Where it is from
  'from.edits': { one: '{count} change to a draft', other: '{count} changes to drafts' },
  'from.notes': { one: '{count} signed note', other: '{count} signed notes' },
  'from.none': 'not seen yet',
  'from.habit': '{habit}: {from}',
  'from.label': 'Where it is from',

  // Changing it
  'choose.for': 'Drafts follow',
  'choose.learned': 'what I do: {habit}',
  'choose.learned.none': 'what I do (nothing yet)',
  'choose.learned.again': 'what I do',
  'choose.off': 'nothing: leave drafts as they are',
  forget: 'Forget',
  'forget.for': 'Forget: {group}',
  'forget.all': 'Forget everything',
  forgotten: 'Forgotten: {group}.',
  'forgotten.all': 'Everything was forgotten.',
  undo: 'Undo',
  restored: 'It is back.',
  chosen: '{group}: {state}.',
  'switched.on': 'Switched on.',
} as const satisfies Record<string, Message>;

export type HabitsStrings = typeof habits;
