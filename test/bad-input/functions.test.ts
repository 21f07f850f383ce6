import {
  assessRisk,
  changesSince,
  checkNote,
  checkText,
  convertNote,
  createNote,
  dap,
  defineFormat,
  expandShorthand,
  FormatError,
  formatById,
  mediCal,
  type Note,
  NoteError,
  openNote,
  parseContext,
  parseNote,
  previewConversion,
  profileById,
  soap,
  textBlocks,
} from '@evenfall/templates';
import { expect } from 'chai';

/*
 * What a host that does not compile may give: the error is typed, and names what of it, what stood there and what would
 * have been right. None of it may hold what was given, which may be a client's words.
 */

const SECRET = 'Rosalind';
const note = createNote(soap, { id: 'n' });
const noted = checkNote as (note: unknown, options?: unknown) => unknown;
const texts = { format: 'soap', sections: { plan: 'Weekly.' } };
const FORMAT = 'a format such as soap, or what defineFormat() returns';
const NOTE = 'a note as createNote() or parseNote() gives it';
const raw = { id: 'raw', title: 'Raw', sections: [{ id: 'all', title: 'All' }] };

type Case = readonly [what: string, call: () => unknown, path: string, expected: string, found: string];
const CASES: readonly Case[] = [
  ['createNote of an id', () => createNote('soap' as never), 'format', FORMAT, 'string'],
  ['createNote of nothing', () => (createNote as () => Note)(), 'format', FORMAT, 'undefined'],
  ['createNote of a format nobody defined', () => createNote(raw as never), 'format', FORMAT, 'object without version'],
  ['createNote with an id for options', () => createNote(soap, SECRET as never), 'init', 'object', 'string'],
  ['createNote with a number for an id', () => createNote(soap, { id: 7 as never }), 'init.id', 'string', 'number'],
  ['createNote with a map', () => createNote(soap, { context: new Map() as never }), 'init.context', 'object', 'Map'],
  ['checkNote of text', () => noted(SECRET), 'note', NOTE, 'string'],
  ['checkNote of nothing', () => noted(undefined), 'note', NOTE, 'undefined'],
  ['checkNote of the text of a note', () => noted(texts), 'note', NOTE, 'object without id'],
  [
    'checkNote of a note with a broken block',
    () => noted({ ...note, sections: [{ id: 'plan', content: [null] }] }),
    'note.sections.0.content.0',
    'object',
    'null',
  ],
  [
    'checkNote with the id of a profile',
    () => noted(note, { profile: 'medi-cal' }),
    'options.profile',
    'a profile such as profileById() gives',
    'string',
  ],
  ['checkNote with one earlier note', () => noted(note, { priorNotes: note }), 'options.priorNotes', 'array', 'object'],
  [
    'checkNote with a date',
    () => noted(note, { context: { date: new Date() } }),
    'options.context.date',
    'string',
    'Date',
  ],
  ['checkNote with text for a plan', () => noted(note, { plan: SECRET }), 'options.plan', 'object', 'string'],
  ['checkNote with ids of formats', () => noted(note, { formats: ['soap'] }), 'options.formats.0', FORMAT, 'string'],
  [
    'checkText of text',
    () => checkText(SECRET as never),
    'note',
    'an object with the id of a format and the text of each section',
    'string',
  ],
  [
    'checkText of blocks',
    () => checkText({ format: 'soap', sections: { plan: textBlocks(SECRET) as never } }),
    'note.sections.plan',
    'string',
    'array',
  ],
  ['assessRisk of a note', () => assessRisk(note as never), 'text', 'string', 'object'],
  ['assessRisk of nothing', () => (assessRisk as () => unknown)(), 'text', 'string', 'undefined'],
  ['expandShorthand of lines', () => expandShorthand([SECRET] as never), 'text', 'string', 'array'],
  ['expandShorthand with a setting', () => expandShorthand('', SECRET as never), 'options', 'object', 'string'],
  ['convertNote to an id', () => convertNote(note, 'dap' as never), 'to', FORMAT, 'string'],
  ['convertNote of nothing', () => convertNote(null as never, dap), 'note', NOTE, 'null'],
  ['convertNote from an id', () => convertNote(note, dap, { from: 'soap' as never }), 'options.from', FORMAT, 'string'],
  ['previewConversion of JSON', () => previewConversion(JSON.stringify(note) as never, dap), 'note', NOTE, 'string'],
  ['formatById of a format', () => formatById(soap as never), 'id', 'string', 'object'],
  ['profileById of nothing', () => profileById(undefined as never), 'id', 'string', 'undefined'],
  ['openNote without formats', () => (openNote as (json: unknown) => unknown)(note), 'formats', 'array', 'undefined'],
  ['changesSince text', () => changesSince(texts, SECRET as never), 'before', 'object', 'string'],
  ['parseContext of a map', () => parseContext(new Map([['date', SECRET]])), 'context', 'object', 'Map'],
  ['parseContext with a date', () => parseContext({ date: new Date() }), 'context.date', 'string', 'Date'],
  ['parseNote of a list', () => parseNote([SECRET]), '', 'an object of type "evenfall-note"', 'array'],
];

const thrown = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return expect.fail('nothing was thrown');
};

describe('a function that is given something else', () => {
  for (const [what, call, path, expected, found] of CASES) {
    it(`says what, by name: ${what}`, () => {
      const error = thrown(call) as NoteError;
      expect(error).to.be.instanceOf(NoteError);
      const { code, message } = error;
      expect({ code, path: error.path, expected: error.expected, found: error.found }).to.deep.equal({
        code: 'malformed',
        path,
        expected,
        found,
      });
      expect(message).to.contain(found).and.to.contain(expected).and.not.to.contain(SECRET);
    });
  }

  it('says of an option that is misspelt which there are', () => {
    const { path, expected } = thrown(() => noted(note, { payer: mediCal })) as NoteError;
    expect(path).to.equal('options.payer');
    expect(expected).to.match(/^one of context, profile, exemptions, /);
  });

  it('says of a format that is none what stood there', () => {
    const error = thrown(() => defineFormat(7 as never)) as FormatError;
    expect(error).to.be.instanceOf(FormatError);
    expect(error.issues).to.deep.equal([{ path: '', found: 'a number', expected: 'object' }]);
  });

  it('takes null for an option that is not given', () => {
    expect(noted(note, { profile: null, plan: null, context: null })).to.deep.equal(noted(note));
    expect(noted(note, null)).to.deep.equal(noted(note));
  });

  it('takes what is frozen, sealed behind a proxy or of another realm', () => {
    const wrapped = (value: object): object =>
      new Proxy(value, {
        get: (target, key) => {
          const inner = Reflect.get(target, key);
          return typeof inner === 'object' && inner !== null ? wrapped(inner) : inner;
        },
      });
    const frozen = Object.freeze(structuredClone(note));
    for (const given of [frozen, wrapped(structuredClone(note))]) expect(noted(given)).to.deep.equal(noted(note));
    expect(createNote(Object.freeze({ ...soap }), { id: 'n' })).to.deep.equal(note);
  });
});
