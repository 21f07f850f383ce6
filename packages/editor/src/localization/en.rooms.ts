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
} as const satisfies Record<string, Message>;

export type RoomsStrings = typeof rooms;

export type RoomsKey = keyof RoomsStrings;

export const roomsMsg = (key: RoomsKey, params?: Params): string => say('rooms', key, rooms[key], params);

/** For the test that compares languages. */
export { rooms };
