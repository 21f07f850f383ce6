import type { Message } from './fill.js';

/**
 * Every English string a person sees or hears, by key. `{name}` is filled in by `msg`; a message
 * of two forms is chosen by its `count`. The English of the catalogue (titles, questions, names of answers) is
 * clinical data and lives in the templates package.
 */
export const en = {
  // The editor as a whole
  'editor.readonly': 'Read-only',
  'editor.disabled': 'Not available',
  'editor.drafting': 'Drafting',
  'editor.signed': 'Signed',
  'editor.draft': 'Draft',
  'editor.error': 'Needs attention',

  // Engine
  'engine.on-device': 'On this device',
  'engine.first-party': 'Your practice’s service',
  'engine.third-party': 'Outside service',
  'engine.on-device.hint': 'Drafts are made on this device. Nothing is sent anywhere.',
  'engine.first-party.hint': 'Drafts are made by a service your practice runs.',
  'engine.third-party.hint': 'Drafts are made by an outside service your practice has chosen.',

  // Toolbar
  'toolbar.label': 'Formatting',
  'toolbar.bold': 'Bold',
  'toolbar.italic': 'Italic',
  'toolbar.underline': 'Underline',
  'toolbar.bulletList': 'Bullet list',
  'toolbar.orderedList': 'Numbered list',
  'toolbar.undo': 'Undo',
  'toolbar.redo': 'Redo',
  'toolbar.find': 'Find',
  'toolbar.rewrite': 'Rewrite',
  'toolbar.format': 'Change the format',
  'toolbar.prior': 'Last note',
  'toolbar.dictate': 'Dictate',
  'toolbar.more': 'More',

  // Search
  'find.label': 'Find in the note',
  'find.none': 'Not found',
  'find.next': 'Next place',
  'find.before': 'Place before',
  'find.close': 'Close the search',

  // Live region
  'announce.open': { one: '{count} question open', other: '{count} questions open' },
  'announce.complete': 'No questions open',
  'announce.drafted': { one: '{count} sentence to review', other: '{count} sentences to review' },
  'announce.draft-empty': 'Nothing to draft from these words',
  'announce.draft-unwanted': 'Nothing new to review: you rejected these sentences before',
  'announce.section': { one: '{section}: {count} sentence to review', other: '{section}: {count} sentences to review' },
  'announce.reviewed': {
    one: 'Every sentence is decided. {count} question open',
    other: 'Every sentence is decided. {count} questions open',
  },
  'announce.discarded': 'Discarded. Undo is in its place until the next edit',
  'announce.signed': 'The note is signed',
  'announce.refused': {
    one: 'Not signed yet: {count} thing to settle',
    other: 'Not signed yet: {count} things to settle',
  },

  // From gap to gap
  'gap.none': 'Nothing is missing',
  'gap.unasked': 'No question open. Still missing: {count}',
  'gap.stop': 'Gap {position} of {count}: to be filled in',
  'gap.question': '{element}: {question}',
  'gap.of': 'of {total} documented',
  'gap.documented': 'documented',
  'gap.go': 'Go to the next gap',

  // While one types
  'typing.menu': 'Phrases and commands',
  'typing.meanings': 'Meanings',
  'typing.as-typed': '{short}, as typed',
  'typing.own': '{name} (yours)',
  'typing.command.gap': 'Next gap',
  'typing.command.stop': 'Place to fill in',
  'typing.command.date': 'Today’s date',
  'typing.marked': '{short} is written as {text}. Control and full stop for other meanings',
  'typing.ask': '{short} can mean several things. Control and full stop to choose',

  // Errors, each in two parts: what is wrong, and that nothing is lost
  'error.note.malformed': 'This note could not be opened: a part of it is not in a form Evenfall knows ({path}).',
  'error.note.unreadable': 'This note could not be opened: it is not in a form Evenfall knows.',
  'error.note.newer_version': 'This note was written by a newer version of Evenfall than this page has.',
  'error.note.unknown_format': 'This page has no note format of that name.',
  'error.note.too_large': 'This text is larger than a note can be.',
  'error.note.process_note':
    'This is a psychotherapy note. It is held apart from the record, so it is not written, drafted or signed here.',
  'error.note.invalid_format': 'This page has a note format that cannot be used.',
  'error.note.signed_note': 'A signed note keeps its layout.',
  'error.note.kept': 'Nothing is lost: the note is kept just as it came.',
  'error.context': 'What this page knows of the session could not be used ({path}). The note is as you left it.',
  'error.prior': 'An earlier note from your practice cannot be read and is left out.',
  'error.format.unknown': 'There is no note format “{format}” here. Known formats: {known}.',
  'error.draft': 'The draft stopped before it was finished. Your words are as you left them.',
  'error.draft.timeout': 'The draft took too long and was stopped. Your words are as you left them.',
  'error.draft.offline': 'There is no connection to the drafting service. Your words are as you left them.',
  'error.draft.policy_blocked': 'Drafting with this service is not allowed here. Nothing was sent.',
  'error.draft.consent_required': 'The client’s consent does not cover this service. Nothing was sent.',
  'error.draft.bad_response':
    'The drafting service answered in a form that cannot be used. Your words are as you left them.',
  'error.draft.fell-back':
    'The drafting service could not be used or did not finish. What it did not write was drafted on this device.',
  'error.room': 'This part of the editor could not be loaded. Your words are as you left them; please try again.',
  'error.dismiss': 'Dismiss',

  'error.sign.already_signed': 'This note is signed already.',
  'error.sign.tampered':
    'This note was changed after it was signed. What you see is not what the signature stands for.',
  'error.sign.no_signer': 'The signer’s name is not known to this page yet. The note is as you left it.',
  'error.sign.no_crypto':
    'This page is not secure (https), so a signature cannot be sealed here. The note is as you left it.',

  // Parts of a section
  'proposals.section': 'Draft sentences for {section}',
  'prompts.section': 'Questions about {section}',
  'prompts.encounter': 'Questions about the encounter',
  'shorthand.toggle': 'Shorthand',

  // Checklist
  'checklist.label': 'Documentation',
  'checklist.count': '{done} of {total} documented',
  'checklist.waiting': 'Waiting for the note',
  'checklist.no-editor': 'No editor with the id “{id}” is on this page.',
  'checklist.no-for': 'This list needs to know its editor: set “for” to the id of an editor.',
  'checklist.encounter': 'Encounter',
  'checklist.whole': 'Whole note',
  'checklist.documented': 'Documented',
  'checklist.partial': 'Partly documented',
  'checklist.missing': 'Open',
  'checklist.contradicted': 'Contradicts itself',
  'checklist.not-applicable': 'Not applicable',
} as const satisfies Record<string, Message>;

export type { Message } from './fill.js';
