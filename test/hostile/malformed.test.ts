import { ExchangeError, importNote } from '@evenfall/editor/exchange';
import { fromFhir, toFhir } from '@evenfall/editor/exchange/fhir';
import { openRecord, RecordError, readTrail } from '@evenfall/editor/record';
import { KeptDraft } from '@evenfall/editor/storage';
import { FormatError, NoteError, parseNote } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import { heard, openEditor, settled, unmountAll } from '../editor/support/editor.js';
import { ADDENDUM, CLINICIAN, CORRECTION, NOTE, signedRecord, withEntries } from '../support/signed.js';

/** How often each reader is tried with something of the kind. */
const RUNS = 300;

const CANARY = 'anxiety';

/** The only errors a reader may throw. */
const isTyped = (error: unknown): error is Error =>
  error instanceof NoteError ||
  error instanceof FormatError ||
  error instanceof RecordError ||
  error instanceof ExchangeError ||
  (error instanceof SyntaxError && /^line \d+ is no entry/.test(error.message));

function tried(read: (value: unknown) => unknown, value: unknown): void {
  try {
    read(value);
  } catch (error) {
    if (!isTyped(error)) throw error;
    expect(error.message, 'no client text in an error').not.to.contain(CANARY);
  }
  expect(({} as Record<string, unknown>).polluted, 'the prototype of all objects').to.equal(undefined);
}

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  parseNote,
  openRecord,
  fromFhir,
  importNote: (value) => importNote(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')),
  readTrail: (value) => readTrail(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')),
  KeptDraft: (value) => KeptDraft.safeParse(value),
};

/** A value with one place in it exchanged. */
function exchanged(value: unknown, path: readonly number[], by: unknown): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string, unknown>;
  for (const [index, step] of path.entries()) {
    const keys = Object.keys(at);
    if (keys.length === 0) return copy;
    const key = keys[step % keys.length] as string;
    const member = at[key];
    if (index === path.length - 1 || typeof member !== 'object' || member === null) {
      at[key] = by;
      return copy;
    }
    at = member as Record<string, unknown>;
  }
  return copy;
}

const poison = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  { toString: 'x', valueOf: 1, length: -1 },
  Number.MAX_VALUE,
  -0,
  'x'.repeat(100_000),
  Array.from({ length: 5000 }, () => null),
  null,
  [[[[[]]]]],
  '\ud800',
  '\u0000',
);

describe('malformed and adversarial input', () => {
  let samples: unknown[];
  before(async () => {
    const record = await withEntries(await signedRecord(), [CORRECTION, CLINICIAN], [ADDENDUM, CLINICIAN]);
    samples = [NOTE, record, record.note, toFhir(NOTE, { timestamp: '2026-11-24T12:00:00Z' })];
  });
  afterEach(unmountAll);

  for (const [name, read] of Object.entries(readers)) {
    it(`${name} gives a typed error or a value for whatever is wrong in one place`, () => {
      const anything = fc.oneof(fc.jsonValue(), poison);
      fc.assert(
        fc.property(fc.nat(3), fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), anything, (which, path, by) => {
          tried(read, exchanged(samples[which], path, by));
        }),
        { numRuns: RUNS },
      );
    });

    it(`${name} gives a typed error or a value for what was cut off or garbled`, () => {
      fc.assert(
        fc.property(fc.nat(3), fc.nat(), fc.string({ maxLength: 4 }), (which, at, garble) => {
          const json = JSON.stringify(samples[which]);
          const cut = at % json.length;
          tried(read, json.slice(0, cut));
          tried(read, json.slice(0, cut) + garble + json.slice(cut));
        }),
        { numRuns: RUNS },
      );
    });
  }

  it('nests without end, and is refused', () => {
    const deep = (levels: number) => `${'{"content":['.repeat(levels)}${']}'.repeat(levels)}`;
    for (const levels of [100, 5000]) {
      const nested = JSON.stringify(NOTE).replace('"content":[', `"content":[${deep(levels)},`);
      for (const read of Object.values(readers)) tried(read, nested);
    }
    tried(importNote as never, '<ul><li>'.repeat(5000));
    tried(importNote as never, '<b>'.repeat(200_000));
    tried(importNote as never, `${'  '.repeat(3000)}- x\n`.repeat(300));
  });

  it('does not take the time of a page: markup made to be slow', () => {
    // Each would take minutes where a reader goes back and forth.
    for (const slow of [
      `<p title=${'"'.repeat(100_001)}`,
      '<'.repeat(300_000),
      `<!--${'-'.repeat(300_000)}`,
      `<a ${'b="'.repeat(50_000)}`,
      `${'**a'.repeat(50_000)}`,
      `${'#'.repeat(200_000)} x`,
      `${' '.repeat(200_000)}:`,
      `${'a '.repeat(100_000)}:`,
    ]) {
      tried((value) => importNote(value as string, { kind: 'html' }), slow);
      tried((value) => importNote(value as string, { kind: 'markdown' }), slow);
      tried((value) => importNote(value as string, { kind: 'text' }), slow);
    }
  });

  it('is kept just as it came where an editor cannot open it (NOTHING-LOST)', async () => {
    const editor = await openEditor();
    const errors = heard(editor, 'evenfall-error');
    const values = [
      '{"type":"evenfall-note","secret',
      { ...NOTE, sections: 'none' },
      { ...NOTE, version: 99 },
      JSON.parse('{"type":"evenfall-note","version":1,"__proto__":{"polluted":true}}'),
      7,
    ];
    for (const [index, value] of values.entries()) {
      editor.value = value as never;
      await settled(editor);
      expect(editor.rawValue).to.equal(value);
      expect(errors).to.have.length(index + 1);
      expect(isTyped(errors[index]?.detail.error)).to.equal(true);
    }
    editor.value = null;
    await settled(editor);
    expect(editor.value?.status).to.equal('draft');
  });
});
