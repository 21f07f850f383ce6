import { expect } from 'chai';
import fc from 'fast-check';
import { createNote, parseNote } from '../note/index.js';
import { defineFormat, FORMAT_LIMITS, FORMATS, FormatError, type FormatIssue, parseFormat, soap } from './index.js';

const plain = {
  id: 'house-note',
  title: 'House note',
  sections: [
    { id: 'story', title: 'Story', slots: ['report'], aliases: ['tale'] },
    { id: 'next', title: 'Next', slots: ['plan'] },
  ],
};
type Plain = Record<string, unknown> & { sections: Record<string, unknown>[] };
const changed = (change: (format: Plain) => void): Plain => {
  const format = structuredClone(plain) as Plain;
  change(format);
  return format;
};
const section = (format: Plain, index: number) => format.sections[index] as Record<string, unknown>;
function refusal(read: () => unknown): FormatError {
  try {
    read();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

describe('defineFormat', () => {
  it('takes one of ours with something changed, and what is only read', () => {
    const ours = { ...soap, id: 'house-soap', title: 'House SOAP', version: 2 };
    expect(defineFormat(ours)).to.deep.equal(ours);
    for (const format of FORMATS) expect(defineFormat(format)).to.deep.equal(format);
    const sections = [{ id: 'story', title: 'Story', slots: ['report'], aliases: ['tale'] }] as const;
    expect(defineFormat({ id: 'own', title: 'Own', sections }).sections[0]?.aliases).to.deep.equal(['tale']);
  });

  it('fills in what may be left out, and freezes', () => {
    const format = defineFormat({
      id: 'house-note',
      title: 'House note',
      sections: [{ id: 'story', title: 'Story', slots: ['report'] }],
    });
    expect(format).to.deep.equal({
      id: 'house-note',
      version: 1,
      title: 'House note',
      sections: [{ id: 'story', title: 'Story', guidance: '', slots: ['report'], aliases: [] }],
    });
    expect(Object.isFrozen(format.sections[0]?.slots)).to.equal(true);
  });

  it('takes a JSON file that names its schema', () => {
    const named = { $schema: './node_modules/@evenfall/templates/schemas/format.schema.json', ...plain };
    expect(parseFormat(named)).to.deep.equal(parseFormat(plain));
  });

  it('leaves what it was given alone', () => {
    const given = structuredClone(plain);
    parseFormat(given);
    expect(Object.isFrozen(given)).to.equal(false);
    expect(given).to.deep.equal(plain);
  });

  it('reads JSON text to the same format as the object, and a note can be written in it', () => {
    const format = parseFormat(JSON.stringify(plain));
    expect(format).to.deep.equal(parseFormat(plain));
    expect(parseNote(createNote(format)).sections.map(({ id }) => id)).to.deep.equal(['story', 'next']);
  });

  const cases: [name: string, value: unknown, path: string, found: string, expected: string][] = [
    ['nothing', undefined, '', 'nothing', 'object'],
    ['an array', [], '', 'an empty array', 'object'],
    ['text that is not JSON', '{"id": "secret', '', 'text that is not JSON', 'a format as JSON'],
    ['a missing id', changed((format) => delete format.id), 'id', 'nothing', 'string'],
    [
      'a bad id',
      changed((format) => {
        format.id = 'My Note';
      }),
      'id',
      'text',
      'lower-case ASCII',
    ],
    [
      'a long id',
      changed((format) => {
        format.id = 'a'.repeat(99);
      }),
      'id',
      'text',
      'at most 60 characters',
    ],
    [
      'a version of zero',
      changed((format) => {
        format.version = 0;
      }),
      'version',
      'a number',
      '1 or more',
    ],
    [
      'a version with a fraction',
      changed((format) => {
        format.version = 1.5;
      }),
      'version',
      'a number',
      'whole number',
    ],
    [
      'an empty title',
      changed((format) => {
        format.title = ' ';
      }),
      'title',
      'empty text',
      'words',
    ],
    [
      'no sections',
      changed((format) => {
        format.sections = [];
      }),
      'sections',
      'an empty array',
      'at least one section',
    ],
    [
      'too many sections',
      changed((format) => {
        format.sections = Array.from({ length: 61 }, (_, index) => ({
          id: `s${index}`,
          title: `S${index}`,
          slots: [],
        }));
      }),
      'sections',
      'an array',
      'at most 60 entries',
    ],
    [
      'a kind of its own',
      changed((format) => {
        format.kind = 'process';
      }),
      'kind',
      'text',
      'one of progress, document',
    ],
    [
      'an unknown key',
      changed((format) => {
        format.colour = 'red';
      }),
      'colour',
      'a key that does not belong',
      'id, version',
    ],
    [
      'an unknown key of a section',
      changed((format) => {
        section(format, 1).slot = 'plan';
      }),
      'sections.1.slot',
      'a key that does not belong there',
      'one of id, title, guidance, slots, aliases, holds',
    ],
    [
      'an unknown key of a source',
      changed((format) => {
        format.sources = [{ name: 'A guide', asOf: '2026-11-23', url: 'x' }];
      }),
      'sources.0.url',
      'a key that does not belong there',
      'one of name, asOf',
    ],
    [
      'elements as a list',
      changed((format) => {
        format.elements = ['homework'];
      }),
      'elements',
      'an array',
      'object',
    ],
    [
      'an element in no kind of section',
      changed((format) => {
        format.elements = { homework: 1 };
      }),
      'elements.homework',
      'a number',
      'the id of a section of this format, or null',
    ],
    [
      'the id of psychotherapy notes',
      changed((format) => {
        format.id = 'psychotherapy';
      }),
      'id',
      'the id of psychotherapy notes',
      'another id',
    ],
    [
      'an empty section title',
      changed((format) => {
        section(format, 0).title = '';
      }),
      'sections.0.title',
      'empty text',
      'words',
    ],
    [
      'slots that are text',
      changed((format) => {
        section(format, 0).slots = 'report';
      }),
      'sections.0.slots',
      'text',
      'array',
    ],
    [
      'an unknown slot',
      changed((format) => {
        section(format, 1).slots = ['plan', 'vibes'];
      }),
      'sections.1.slots.1',
      'text',
      'one of report, observe, risk, intervene, respond, assess, progress, plan, goal',
    ],
    [
      'a slot twice',
      changed((format) => {
        section(format, 1).slots = ['plan', 'plan'];
      }),
      'sections.1.slots.1',
      'a slot for the second time',
      'each slot once',
    ],
    [
      'the same section id twice',
      changed((format) => {
        section(format, 1).id = 'story';
      }),
      'sections.1.id',
      'the id of sections.0',
      'an id of its own',
    ],
    [
      'an alias that is the name of another section',
      changed((format) => {
        section(format, 1).aliases = ['story'];
      }),
      'sections.1.aliases.0',
      'a name that sections.0.title has',
      'a name of one section only',
    ],
    [
      'an alias that no heading could match',
      changed((format) => {
        section(format, 1).aliases = ['Next Steps'];
      }),
      'sections.1.aliases.0',
      'text',
      'lower case',
    ],
    [
      'an element in a section that is not there',
      changed((format) => {
        format.elements = { dos: null, homework: 'plan' };
      }),
      'elements.homework',
      'text',
      'the id of a section',
    ],
    [
      'an element that nobody would ask for',
      changed((format) => {
        format.elements = { risk_scren: 'story' };
      }),
      'elements.risk_scren',
      'text',
      'the id of an element',
    ],
    [
      'a section that holds such an element',
      changed((format) => {
        section(format, 0).holds = ['risk_screen', 'risk_scren'];
      }),
      'sections.0.holds.1',
      'text',
      'the id of an element',
    ],
    [
      'a source without a date',
      changed((format) => {
        format.sources = [{ name: 'Payer manual', asOf: 'last year' }];
      }),
      'sources.0.asOf',
      'text',
      'a date',
    ],
  ];
  for (const [name, value, path, found, expected] of cases) {
    it(`refuses ${name}`, () => {
      const { code, issues, message } = refusal(() => parseFormat(value));
      const issue = issues[0] as FormatIssue;
      expect(code).to.equal('invalid_format');
      expect(issue.path).to.equal(path);
      expect(issue.found).to.contain(found);
      expect(issue.expected).to.contain(expected);
      expect(message).to.contain(issue.expected);
    });
  }

  it('reports every fault, and shows the first of them in the message', () => {
    const format = changed((value) => {
      for (const each of value.sections) each.title = '';
      value.id = 'No Good';
      value.sections.push(...Array.from({ length: 5 }, (_, index) => ({ id: `s${index}`, title: '', slots: [] })));
    });
    const { issues, message } = refusal(() => parseFormat(format));
    expect(issues).to.have.length(8);
    expect(message).to.contain('and 3 more');
  });

  it('says nothing of the values it was given', () => {
    const secret = 'Marta wept';
    const values = [
      secret,
      `{"id":"${secret}`,
      { ...plain, id: secret, kind: secret, sections: [secret, { id: secret, slots: [secret] }] },
    ];
    for (const value of values) {
      const { issues, message } = refusal(() => parseFormat(value));
      expect(JSON.stringify(issues) + message).not.to.contain('Marta');
    }
  });

  it('answers any value with a format or a FormatError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (value) => {
        try {
          parseFormat(value);
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          if (error.issues.length === 0) throw new Error('without an issue');
        }
      }),
    );
  });

  it('keeps to its limits', () => {
    const most = changed((format) => {
      format.title = 'T'.repeat(FORMAT_LIMITS.title);
      format.sections = Array.from({ length: FORMAT_LIMITS.sections }, (_, index) => ({
        id: `s${index}`,
        title: `S ${index}`,
        slots: [],
      }));
    });
    expect(parseFormat(most).sections).to.have.length(FORMAT_LIMITS.sections);
  });
});
