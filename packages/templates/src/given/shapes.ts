import type { Fields } from './demand.js';

/* What the functions of this package rely on in what they are given. Whether a note is sound in all is `parseNote`'s to say. */

export const FORMAT: Fields = {
  '': 'a format such as soap, or what defineFormat() returns',
  id: 'string',
  version: 'number',
  sections: [{ id: 'string', slots: 'array', aliases: 'array' }],
};

const BLOCK: Fields = {
  type: 'string',
  'text?': 'string',
  get 'content?'(): [Fields] {
    return [BLOCK];
  },
};

export const NOTE: Fields = {
  '': 'a note as createNote() or parseNote() gives it',
  id: 'string',
  format: { id: 'string' },
  context: 'object',
  sections: [{ id: 'string', content: [BLOCK] }],
  unsorted: 'array',
  provenance: 'array',
  exemptions: [{ elementId: 'string' }],
};

export const TEXTS: Fields = {
  '': 'an object with the id of a format and the text of each section',
  format: 'string',
  sections: { '*': 'string' },
};

export const PROFILE: Fields = {
  '': 'a profile such as profileById() gives',
  rules: [{ elements: 'array' }],
  timeliness: { target: 'object', late: 'object' },
};

const CONTEXT: Fields = {
  'date?': 'string',
  'start?': 'string',
  'stop?': 'string',
  'sessionMinutes?': 'number',
  'cpt?': 'string',
  'telehealth?': 'object',
  'addOns?': ['string'],
  'participants?': ['string'],
  'diagnoses?': ['object'],
  'goals?': [{ id: 'string', text: 'string' }],
};

const PLAN: Fields = {
  'diagnoses?': ['object'],
  'goals?': [{ id: 'string', text: 'string' }],
  'interventions?': ['string'],
  'frequency?': { sessions: 'number', weeks: 'number' },
  'from?': 'string',
  'until?': 'string',
};

export const CHECK_OPTIONS: Fields = {
  'context?': CONTEXT,
  'profile?': PROFILE,
  'exemptions?': [{ elementId: 'string' }],
  'formats?': [FORMAT],
  'shorthand?': 'function',
  'compare?': { before: 'function', findings: 'function', frequency: 'function', goals: 'function' },
  'record?': 'object',
  'priorNotes?': ['object'],
  'otherClients?': [{ id: 'string', hashes: 'array' }],
  'plan?': PLAN,
};
