import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { dap, soap } from '../formats/index.js';
import { plainBlocks } from './content.js';
import {
  Block,
  blocksText,
  createNote,
  MAX_NOTE_TEXT,
  type Note,
  NoteError,
  openNote,
  parseContext,
  parseNote,
  textBlocks,
} from './index.js';

const formats = [soap, dap];
const written = (sections: Record<string, string>): Note => {
  const note = createNote(soap, { id: 'n1' });
  return {
    ...note,
    sections: note.sections.map(({ id }) => ({ id, content: textBlocks(sections[id] ?? '') })),
  };
};
function refusal(read: () => unknown): NoteError {
  try {
    read();
  } catch (error) {
    if (error instanceof NoteError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('openNote', () => {
  it('gives back a note of the current format unchanged, from an object or from JSON', () => {
    const note = written({ subjective: 'Slept badly.\nAte little.', plan: 'Next Tuesday.' });
    expect(openNote(note, formats).note).to.deep.equal(note);
    expect(openNote(JSON.stringify(note), formats).note).to.deep.equal(note);
    expect(openNote(note, formats).moved).to.deep.equal([]);
  });

  it('moves sections the format no longer has to Unsorted and adds the ones it has', () => {
    const note = written({ subjective: 'Slept badly.' });
    const older = {
      ...note,
      format: { id: 'soap', version: 0 },
      sections: [
        ...note.sections.slice(0, 1),
        { id: 'history', content: textBlocks('Since May.') },
        { id: 'blank', content: textBlocks('  ') },
      ],
    };
    const { note: opened, moved } = openNote(older, formats);
    expect(opened.sections.map(({ id }) => id)).to.deep.equal(soap.sections.map(({ id }) => id));
    expect(opened.format).to.deep.equal({ id: 'soap', version: soap.version });
    expect(moved.map(({ text, from, section }) => ({ text, from, section }))).to.deep.equal([
      { text: 'Since May.', from: 'load', section: 'history' },
    ]);
    expect(opened.unsorted).to.deep.equal(moved);
  });

  it('keeps lists and formatting of what goes to Unsorted', () => {
    const note = written({});
    const list = {
      type: 'bulletList' as const,
      content: [{ type: 'listItem' as const, content: textBlocks('Since May.') }],
    };
    const older = { ...note, sections: [...note.sections, { id: 'history', content: [list] }] };
    const { moved } = openNote(older, formats);
    expect(moved.map(({ text, content }) => ({ text, content }))).to.deep.equal([
      { text: 'Since May.', content: [list] },
    ]);
  });

  it('keeps the words of a section that is there twice', () => {
    const note = written({});
    const twice = {
      ...note,
      sections: [
        { id: 'plan', content: textBlocks('First.') },
        { id: 'plan', content: textBlocks('Second.') },
      ],
    };
    const plan = openNote(twice, formats).note.sections.find(({ id }) => id === 'plan');
    expect(blocksText(plan?.content ?? [])).to.equal('First.\nSecond.');
  });

  it('keeps the original of a signed note beside the laid-out one', () => {
    const note: Note = {
      ...written({ plan: 'Next week.' }),
      status: 'signed',
      format: { id: 'soap', version: 0 },
      signature: {
        signer: { name: 'R. Vale' },
        signedAt: '2026-11-23T10:00:00Z',
        attestation: 'I attest.',
        sha256: 'a'.repeat(64),
      },
    };
    expect(openNote(note, formats).original).to.deep.equal(note);
  });

  it('refuses an unknown format and names the known ones', () => {
    const error = refusal(() => openNote({ ...written({}), format: { id: 'haiku', version: 1 } }, formats));
    expect(error.code).to.equal('unknown_format');
    expect(error.path).to.equal('format.id');
    expect(error.expected).to.contain('soap, dap');
  });
});

describe('parseContext', () => {
  const cases: [name: string, value: unknown, path: string, expected: RegExp][] = [
    ['text', '90837', 'context', /^object$/],
    ['minutes as text', { sessionMinutes: '53' }, 'context.sessionMinutes', /^number$/],
    ['an American date', { date: '11/23/2026' }, 'context.date', /a date such as/],
    ['a word it does not know', { clientTerm: 'guest' }, 'context.clientTerm', /^"client" or "patient"$/],
  ];
  for (const [name, value, path, expected] of cases) {
    it(`names the field and what would have been right: ${name}`, () => {
      const error = refusal(() => parseContext(value));
      expect(error.path).to.equal(path);
      expect(error.expected).to.match(expected);
    });
  }

  it('gives the context back', () => {
    expect(parseContext({ sessionMinutes: 53, cpt: '90837' })).to.deep.equal({ sessionMinutes: 53, cpt: '90837' });
  });
});

describe('parseNote', () => {
  const note = written({ plan: 'Next week.' });
  const cases: [name: string, value: unknown, code: string, path: string][] = [
    ['text that is not JSON', '{"type": "evenfall-note", "secret words', 'malformed', ''],
    ['null', null, 'malformed', ''],
    ['an array', [], 'malformed', ''],
    ['another kind of object', { type: 'bundle' }, 'malformed', 'type'],
    ['a newer version', { ...note, version: 2, sections: 'new shape' }, 'newer_version', 'version'],
    ['a missing version', { ...note, version: undefined }, 'malformed', 'version'],
    ['a wrong status', { ...note, status: 'done' }, 'malformed', 'status'],
    [
      'an unknown block',
      { ...note, sections: [{ id: 'plan', content: [{ type: 'table' }] }] },
      'malformed',
      'sections.0.content.0.type',
    ],
    [
      'text that is a number',
      { ...note, sections: [{ id: 'plan', content: [{ type: 'paragraph', content: [{ type: 'text', text: 5 }] }] }] },
      'malformed',
      'sections.0.content.0.content.0.text',
    ],
    ['a malformed time of the encounter', { ...note, context: { start: '25:00' } }, 'malformed', 'context.start'],
    ['signed without a signature', { ...note, status: 'signed' }, 'malformed', 'signature'],
  ];
  for (const [name, value, code, path] of cases) {
    it(`refuses ${name}`, () => {
      const error = refusal(() => parseNote(value));
      expect({ code: error.code, path: error.path }).to.deep.equal({ code, path });
    });
  }

  it('says what would have been right, in words of the schema only', () => {
    const error = refusal(() => parseNote({ ...note, context: { start: 'client said noon' } }));
    expect(error.message).to.contain('24-hour clock time');
    expect(error.message).not.to.contain('client said');
    expect(refusal(() => parseNote('{"client wept"')).message).not.to.contain('wept');
  });

  it('accepts 200,000 characters and refuses more than the limit', () => {
    expect(() => parseNote(written({ plan: 'word '.repeat(40_000) }))).not.to.throw();
    const error = refusal(() => parseNote(written({ plan: 'x'.repeat(MAX_NOTE_TEXT + 1) })));
    expect(error.code).to.equal('too_large');
  });

  it('copies what a note holds and nothing else, in plain paragraphs as in others', () => {
    const bold = { type: 'text', text: 'week', marks: [{ type: 'bold' }] };
    for (const words of [[{ type: 'text', text: 'Next', look: 1 }], [bold, { type: 'hardBreak' }], [], undefined]) {
      const block = { type: 'paragraph', ...(words && { content: words }), align: 'left' };
      const given = { ...note, sections: [{ id: 'plan', content: [block], title: 'Plan' }] };
      const [section] = parseNote(given).sections;
      const content = words?.map(({ look: _, ...inline }: { look?: number }) => inline);
      const expected = content ? { type: 'paragraph', content } : { type: 'paragraph' };
      expect(section).to.deep.equal({ id: 'plan', content: [expected] });
      block.type = 'changed later';
      expect(section?.content[0]?.type).to.equal('paragraph');
    }
  });

  it('copies plain paragraphs as the schema would, and takes nothing that the schema refuses', () => {
    const inline = fc.oneof(
      fc.record(
        {
          type: fc.constantFrom('text', 'hardBreak', 'image'),
          text: fc.option(fc.string(), { nil: undefined }),
          marks: fc.constant([]),
          look: fc.nat(),
        },
        { requiredKeys: ['type'] },
      ),
      fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1 }) }),
      fc.constantFrom(null, 'words', 1),
    );
    const block = fc.oneof(
      fc.record(
        {
          type: fc.constantFrom('paragraph', 'bulletList'),
          content: fc.array(inline, { maxLength: 3 }),
          align: fc.string(),
        },
        { requiredKeys: ['type'] },
      ),
      fc.record({
        type: fc.constant('paragraph'),
        content: fc.array(fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1 }) })),
      }),
      fc.constantFrom(null, 'words', { type: 'paragraph', content: 'words' }),
    );
    let copied = 0;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const copy = plainBlocks(blocks);
        if (!copy) return;
        copied++;
        expect(copy).to.deep.equal(z.array(Block).parse(blocks));
      }),
      { numRuns: 1000 },
    );
    expect(copied, 'copies compared').to.be.greaterThan(100);
  });

  it('refuses an empty text, no text and a paragraph of words alone', () => {
    const at = (content: unknown) =>
      refusal(() => parseNote({ ...note, sections: [{ id: 'plan', content: [{ type: 'paragraph', content }] }] }));
    for (const content of [[{ type: 'text', text: '' }], [{ type: 'text' }], [null], 'words', null])
      expect(at(content).code).to.equal('malformed');
  });

  it('refuses lists nested without end', () => {
    const nested = (depth: number): Block => {
      let block: Block = { type: 'paragraph' };
      for (let i = 0; i < depth; i++) block = { type: 'bulletList', content: [{ type: 'listItem', content: [block] }] };
      return block;
    };
    for (const depth of [25, 20_000]) {
      const error = refusal(() => parseNote({ ...note, sections: [{ id: 'plan', content: [nested(depth)] }] }));
      expect(error.code).to.equal('malformed');
      expect(error.expected).to.contain('nested');
    }
    expect(() => parseNote({ ...note, sections: [{ id: 'plan', content: [nested(5)] }] })).not.to.throw();
  });
});

describe('createNote', () => {
  it('has every section of the format, empty, and an id of its own', () => {
    const note = createNote(dap);
    expect(note.sections.map(({ id }) => id)).to.deep.equal(['data', 'assessment', 'plan']);
    expect(note.id).not.to.equal(createNote(dap).id);
    expect(parseNote(note)).to.deep.equal(note);
  });
});
