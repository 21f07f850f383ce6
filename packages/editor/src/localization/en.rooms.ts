import type { Message, Params } from './fill.js';
import { say } from './say.js';

/** English strings of what is fetched when it is wanted: another format, the last note, structured sentences, dictation, own phrases. */
const rooms = {
  // Another format
  'format.title': 'Another format',
  'format.label': 'Lay the note out as',
  'format.choose': '{format} now. Choose…',
  'format.preview': 'Where everything goes',
  'format.from': 'From {section}',
  'format.empty': 'Nothing goes here.',
  'format.unsorted': 'No place in this format: kept in Unsorted',
  'format.blank': 'Nothing is written yet, so nothing moves.',
  'format.all': 'Everything that is written finds a place.',
  'format.some': {
    one: '{count} piece of text has no place there and is kept in Unsorted.',
    other: '{count} pieces of text have no place there and are kept in Unsorted.',
  },
  'format.waiting': {
    one: '{count} drafted sentence waits. Decide about it first: it was drafted for the sections of now.',
    other: '{count} drafted sentences wait. Decide about them first: they were drafted for the sections of now.',
  },
  'format.change': 'Change to {format}',
  'format.change.none': 'Change',
  'format.keep': 'Keep {format}',
  'format.done': 'The note is now laid out as {format}.',
  'format.again': 'The note is laid out as {format} again.',
  'format.undo': 'Back to {format}',

  // The last note beside this one
  'prior.toggle': 'Last note',
  'prior.of': 'Note of {date}',
  'prior.choose': 'Which earlier note',
  'prior.nth': '{count} notes ago',
  'prior.close': 'Close the last note',
  'prior.content': 'The earlier note',
  'prior.none': 'There is no earlier note to show here.',
  'prior.empty': 'Nothing is written in that note.',
  'prior.shared': 'Marked: the same wording is in this note too',
  'prior.copy': 'Copy to {section}',
  'prior.copy.label': 'Copy to {section}, marked as carried forward: {words}',
  'prior.copied': 'Copied to {section}, and marked as carried forward',
  'prior.there': 'carried forward',
  'since.title': 'Since then',
  'since.risk': 'Risk',
  'since.goal': 'Goals and progress',
  'since.intervention': 'Interventions',
  'since.medication': 'Medication',
  'since.then': 'Then:',
  'since.now': 'Now:',
  'since.not-given': 'not given',
  'since.unsaid': 'nothing said yet',
  'since.same': 'In the same words as then: {topics}.',
  'since.none': 'Nothing to compare yet: scores, risk, goals, interventions and medication are looked at.',

  // Beside a selection made by touch
  'selection.label': 'Tools for the selected words',
  'selection.here': 'Tools for the selected words. Alt and F10 go there',

  // Dictation
  'dictation.asking': 'One moment…',
  'dictation.loadable': 'To dictate in this language, your browser has to download something once.',
  'dictation.prepare': 'Download',
  'dictation.loading': 'Downloading what dictation in this language needs…',
  'dictation.listening': 'Listening.',
  'dictation.stop': 'Stop',
  'dictation.close': 'Close',
  'dictation.on': 'Dictation is on',
  'dictation.off': 'Dictation is off',
  'dictation.permission_denied':
    'This page may not use the microphone. The browser’s settings for this page can change that.',
  'dictation.no_microphone': 'No microphone was found.',
  'dictation.unavailable':
    'This browser cannot take dictation in this language on this device. Nothing was recorded or sent.',
  'dictation.failed': 'The dictation broke off. What was written stays.',

  // Own phrases
  'phrases.command': 'Your phrases…',
  'phrases.title': 'Your phrases',
  'phrases.hint':
    'A dot and the name write the phrase. *** is a place to fill in. They are yours, and part of no note until you write one.',
  'phrases.none': 'None yet.',
  'phrases.loading': 'Looking for your phrases…',
  'phrases.failed': 'That could not be kept. The list is as it was before.',
  'phrases.name': 'Name: letters, digits, - and _',
  'phrases.text': 'What it writes',
  'phrases.wrong': 'A name of up to 24 letters without spaces, and some words.',
  'phrases.add': 'Add',
  'phrases.save': 'Save',
  'phrases.close': 'Done',
  'phrases.edit': 'Change',
  'phrases.edit.label': 'Change {name}',
  'phrases.delete': 'Delete',
  'phrases.delete.label': 'Delete {name}',
  'phrases.deleted': '{name} is deleted.',
  'phrases.undo': 'Undo',

  // Structured sentences
  'fields.mse': 'Mental status',
  'fields.measure': 'Measure',
  'fields.risk_screen': 'Risk',
  'fields.response': 'Response',
  'fields.goal_link': 'Goal',
  'fields.progress': 'Progress',
  'fields.detail': 'by its fields',
  'fields.here': '{kind}, a sentence with fields. Control and full stop to change them',
  'fields.direction': 'Direction',
  'fields.improved': 'Progress',
  'fields.no-change': 'No change',
  'fields.setback': 'Setback',
  'fields.met': 'Goal met',
  'fields.goal': 'Goal, as the plan numbers it',
  'fields.goal-text': 'The goal in words',
  'fields.evidence': 'What shows it',
  'fields.reaction': 'Response of the client',
  'fields.engaged': 'Engaged',
  'fields.understood': 'Understood it',
  'fields.mixed': 'Mixed',
  'fields.declined': 'Declined',
  'fields.other': 'In other words',
  'fields.concern': 'Concern',
  'fields.suicide': 'Suicide',
  'fields.violence': 'Violence toward others',
  'fields.self-harm': 'Self-harm',
  'fields.state': 'Found',
  'fields.denied': 'Denied when asked',
  'fields.present': 'Present',
  'fields.not-assessed': 'Not assessed',
  'fields.words': 'In words',
  'fields.why': 'Why not',
  'fields.instrument': 'Measure',
  'fields.score': 'Score',
  'fields.date': 'Date',
  'fields.before': 'Score before',
  'fields.then': 'Date before',
  'fields.domain': 'Domain',
  'fields.finding': 'Finding',
  'fields.band': 'Range: {band}',
  'fields.delta': 'Change: {change}',
  'fields.optional': '(if known)',
  'fields.choose': 'Choose…',
  'fields.open': 'The sentence stands here once the fields are filled in.',
  'fields.wrong': 'Something is missing, or does not fit: a score within its measure, words of one sentence.',
  'fields.change': 'Change',
  'fields.write': 'Write',
  'fields.cancel': 'Cancel',
} as const satisfies Record<string, Message>;

export type RoomsStrings = typeof rooms;

export type RoomsKey = keyof RoomsStrings;

export const roomsMsg = (key: RoomsKey, params?: Params): string => say('rooms', key, rooms[key], params);

/** For the test that compares languages. */
export { rooms };
