import type { EvenfallEditor } from '@evenfall/editor';
import { type CheckRule, createNote, defineFormat, NoteError } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  arrives,
  complete,
  field,
  heard,
  heldEditor,
  mistakes,
  once,
  onPage,
  openEditor,
  PARKING,
  part,
  SIGNER,
  settled,
  soap,
  text,
  unmountAll,
  written,
} from './support/editor.js';

const note = written({ plan: 'Weekly.' });
const big = JSON.stringify(written({ plan: 'x'.repeat(1_048_577) }));

const REFUSED: readonly [what: string, value: unknown, code: string, path: string][] = [
  ['text that is not JSON', '{"type":"evenfall-note","plan":"weekly', 'malformed', ''],
  ['JSON that is no note', '[1, 2]', 'malformed', ''],
  ['a number', 7, 'malformed', ''],
  ['a note of a newer version', { ...note, version: 2 }, 'newer_version', 'version'],
  ['a note of an unknown format', { ...note, format: { id: 'haiku', version: 1 } }, 'unknown_format', 'format.id'],
  [
    'a note with a broken block',
    { ...note, sections: [{ id: 'plan', content: [{ type: 'video' }] }] },
    'malformed',
    'sections.0.content.0.type',
  ],
  ['more than a megabyte of text', big, 'too_large', 'sections'],
];

describe('a value that cannot be opened', () => {
  afterEach(unmountAll);

  for (const [what, value, code, path] of REFUSED) {
    it(`is told and kept: ${what}`, async () => {
      const editor = await openEditor({ name: 'note' });
      const errors = heard(editor, 'evenfall-error');
      // Of a format that is not here the editor has to ask first whether there is one.
      const told = once(editor, 'evenfall-error');
      editor.value = value as string;
      await told;
      await settled(editor);
      const { error } = errors[0]?.detail ?? {};
      expect(error).to.be.instanceOf(NoteError);
      expect(error && 'code' in error && { code: error.code, path: 'path' in error && error.path }).to.deep.equal({
        code,
        path,
      });
      expect(errors).to.have.length(1);
      expect(editor.value).to.equal(undefined);
      expect(editor.rawValue).to.equal(value);
      expect(part(editor, '[role=alert]').textContent).to.contain('Nothing is lost');
      expect(editor.matches(':state(error)')).to.equal(true);
      expect(editor.checkValidity()).to.equal(false);
      const form = onPage(document.createElement('form'));
      form.append(editor);
      expect(new FormData(form).get('note')).to.equal(typeof value === 'string' ? value : JSON.stringify(value));
    });
  }

  it('is told the same way when it was there from the start', async () => {
    const editor = document.createElement('evenfall-editor');
    const errors = heard(editor, 'evenfall-error');
    editor.value = '{"type"';
    onPage(editor);
    await editor.ready;
    await settled(editor);
    expect(errors).to.have.length(1);
    expect(editor.rawValue).to.equal('{"type"');
  });

  it('makes room for a good one', async () => {
    const editor = await openEditor({ value: 'nonsense' as never });
    editor.value = note;
    await settled(editor);
    expect(editor.matches(':state(error)')).to.equal(false);
    expect(editor.rawValue).to.equal(undefined);
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' And more.' });
    expect(text(editor.value, 'plan')).to.equal('Weekly. And more.');
  });

  it('opens once its format is known', async () => {
    const haiku = { ...soap, id: 'haiku' };
    const editor = await openEditor({ value: { ...note, format: { id: 'haiku', version: 1 } } });
    expect(editor.value).to.equal(undefined);
    editor.formats = [soap, haiku];
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
  });

  it('keeps words that were typed over it while it seemed well', async () => {
    const broken = { ...note, context: { start: '25:00' } };
    const editor = await heldEditor({ value: broken as never });
    field(editor, 'Plan').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Typed.' });
    await editor.release();
    await settled(editor as EvenfallEditor);
    expect(JSON.stringify(editor.rawValue)).to.contain('Weekly. Typed.');
  });
});

describe('an unknown format', () => {
  afterEach(unmountAll);

  it('is told, with the ones there are', async () => {
    const editor = document.createElement('evenfall-editor');
    const errors = heard(editor, 'evenfall-error');
    editor.format = 'haiku';
    onPage(editor);
    await editor.ready;
    await settled(editor);
    const { error } = errors[0]?.detail ?? {};
    expect(error && 'code' in error && error.code).to.equal('unknown_format');
    expect(part(editor, '[role=alert]').textContent).to.contain('haiku').and.to.contain('soap');
    editor.format = 'dap';
    await settled(editor);
    expect(editor.value?.format.id).to.equal('dap');
  });

  it('leaves a note that is being written as it is', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    const errors = heard(editor, 'evenfall-error');
    editor.format = 'haiku';
    await settled(editor);
    expect(errors).to.have.length(1);
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    expect(editor.value?.format.id).to.equal('soap');
  });
});

describe('a note of another format', () => {
  afterEach(unmountAll);

  it('version keeps what has no home any more in the Unsorted tray', async () => {
    const older = {
      ...createNote(soap, { id: 'n' }),
      format: { id: 'soap', version: 0 },
      sections: [
        ...note.sections,
        {
          id: 'history',
          content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Since 2019.' }] }],
        },
      ],
    };
    const editor = await openEditor({ value: older });
    expect(editor.value?.unsorted.map((item) => item.text)).to.deep.equal(['Since 2019.']);
    expect((await arrives(editor, 'evenfall-unsorted')).shadowRoot?.textContent).to.contain('Since 2019.');
    editor.session?.place(editor.value?.unsorted[0]?.id ?? '', 'subjective');
    expect(text(editor.value, 'subjective')).to.equal('Since 2019.');
    expect(editor.value?.unsorted).to.deep.equal([]);
  });

  it('that it is switched to keeps every word', async () => {
    const editor = await openEditor();
    editor.focus({ section: 'subjective' });
    await sendKeys({ type: 'Slept badly.' });
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    // What lays the words out in another format is fetched when it is wanted.
    const changed = once(editor, 'evenfall-change');
    editor.format = 'dap';
    await changed;
    await settled(editor);
    expect(editor.value?.format.id).to.equal('dap');
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    expect(JSON.stringify(editor.value)).to.contain('Slept badly.');
  });
});

describe('earlier notes that are none', () => {
  afterEach(unmountAll);

  for (const [what, given] of Object.entries({
    'no list': { id: 'before' },
    'a text': ['Client slept badly.'],
    'without sections': [{ id: 'before', format: 'soap' }],
    'with sections that are no texts': [{ id: 'before', format: 'soap', sections: { plan: 7 } }],
    'nothing at all': [null],
  })) {
    it(`are told once and left out, and the note is read all the same: ${what}`, async () => {
      const good = { id: 'good', format: 'soap', sections: { plan: 'Client will keep the log daily and bring it.' } };
      const editor = await openEditor();
      const errors = heard(editor, 'evenfall-error');
      editor.priorNotes = (Array.isArray(given) ? [...given, good] : given) as never;
      await settled(editor);
      editor.focus({ section: 'plan' });
      await sendKeys({ type: 'Weekly.' });
      await settled(editor);
      expect(editor.check()?.elements).not.to.be.empty;
      expect(errors).to.have.length(1);
      const { error } = errors[0]?.detail ?? {};
      expect(error && 'path' in error && error.path).to.equal('priorNotes.0');
      expect(editor.session?.against.priorNotes).to.deep.equal(Array.isArray(given) ? [good] : []);
    });
  }
});

describe('a context that is not one', () => {
  afterEach(unmountAll);

  it('is told by field, and the note goes on', async () => {
    const editor = await openEditor();
    const errors = heard(editor, 'evenfall-error');
    editor.context = { start: 'noonish' };
    await settled(editor);
    const { error } = errors[0]?.detail ?? {};
    expect(error && 'path' in error && error.path).to.equal('context.start');
    expect(editor.matches(':state(readonly)')).to.equal(false);
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
  });
});

describe('a rule of a practice that fails', () => {
  afterEach(unmountAll);

  it('is told once and asked about as missing, and the note is read all the same', async () => {
    const broken: CheckRule = {
      ...PARKING,
      check: ({ sections }) => {
        throw new RangeError(sections.plan);
      },
    };
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
    const errors = heard(editor, 'evenfall-error');
    editor.extensions = { rules: [broken] };
    const statusOf = (id: string) => editor.check()?.elements.find(({ elementId }) => elementId === id)?.status;
    while (!statusOf(PARKING.id)) await new Promise(requestAnimationFrame);
    expect(statusOf(PARKING.id)).to.equal('missing');
    expect(statusOf('diagnosis')).to.equal('missing');
    expect(errors.map(({ detail: { error } }) => error.message)).to.deep.equal([
      'extensions.rules: rule "harbour.parking" threw RangeError',
    ]);
  });

  for (const [what, rule, message] of [
    ['an id of ours', { ...PARKING, id: 'diagnosis' }, 'rule id "diagnosis"'],
    ['no id', { check: () => undefined }, 'rule id "undefined"'],
  ] as const) {
    it(`is told and left out where it is none: ${what}`, async () => {
      const editor = await openEditor({ value: written({ plan: 'Weekly.' }) });
      const errors = heard(editor, 'evenfall-error');
      editor.extensions = { rules: [rule as never, PARKING] };
      await settled(editor);
      while (!editor.check()?.elements.some(({ elementId }) => elementId === PARKING.id))
        await new Promise(requestAnimationFrame);
      expect(errors).to.have.length(1);
      expect(errors[0]?.detail.error).to.be.instanceOf(TypeError);
      expect(errors[0]?.detail.error.message).to.contain(`extensions.rules: ${message}`);
    });
  }
});

describe('an object that a host gives and that is none', () => {
  afterEach(unmountAll);

  it('says of a format that nobody defined that there is none, and takes it once it is defined', async () => {
    const raw = { id: 'raw', title: 'Raw', sections: [{ id: 'all', title: 'All', slots: ['report'] as const }] };
    const editor = await openEditor({ formats: [raw] as never, format: 'raw' });
    expect(editor.value).to.equal(undefined);
    expect(part(editor, '[role=alert]').textContent).to.contain('“raw”');
    editor.formats = [defineFormat(raw)];
    await settled(editor);
    expect(editor.value?.sections.map(({ id }) => id)).to.deep.equal(['all']);
  });

  it('shows a new note in our formats where `formats` is no list, from the first moment', async () => {
    const editor = await openEditor({ formats: 'soap' as never });
    expect(editor.value?.format.id).to.equal('soap');
  });

  const DEFINED = 'what defineFormat() returns';
  const UNFIT: readonly [name: string & keyof EvenfallEditor, given: unknown, found: string][] = [
    ['aiClient', {}, 'status, draft (function), found object without status, draft'],
    ['aiClient', 'gpt', 'status, draft (function), found string without status, draft'],
    ['draftStore', { load: async () => undefined }, 'load, save, delete (function), found object without save, delete'],
    ['phraseStore', [], 'load, save, delete (function), found object without load, save, delete'],
    ['formats', 'soap', 'map, find (function), found string without map, find'],
    ['formats', {}, 'map, find (function), found object without map, find'],
    ['formats', ['soap', 'dap'], DEFINED],
    ['formats', [soap, { id: 'raw', title: 'Raw', sections: [{ id: 'all', title: 'All' }] }], DEFINED],
    ['dictation', { start: () => () => {} }, 'state, start (function), found object without state'],
    ['signer', 'Dana Whitlock', 'name (string), found string without name'],
    ['signer', { name: 7 }, 'name (string), found object without name'],
  ];
  for (const [name, given, found] of UNFIT) {
    it(`is told by its name and once, whatever comes after: ${name}, ${found}`, async () => {
      const editor = await openEditor({ value: note });
      const told = await mistakes(editor, () => Object.assign(editor, { [name]: given }));
      expect(told).to.deep.equal([`${name}: expected ${found}`]);
      expect(await mistakes(editor, () => Object.assign(editor, { label: 'Another' }))).to.deep.equal([]);
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
    });
  }

  for (const signer of ['Dana Whitlock', {}, { name: 7, credentials: 7 }]) {
    it(`is told to the person who signs, and signs nothing: ${JSON.stringify(signer)}`, async () => {
      const editor = await openEditor({ value: complete(), signer: signer as never });
      const errors = heard(editor, 'evenfall-error');
      expect(await editor.sign()).to.equal(undefined);
      await settled(editor);
      const { error } = errors.at(-1)?.detail ?? {};
      expect(error && 'code' in error && error.code).to.equal('no_signer');
      expect(part(editor, '[role=alert]').textContent).to.contain('name');
      const bar = part(editor, 'evenfall-sign');
      expect(bar.shadowRoot?.textContent).not.to.match(/Signing as (\{|7)/);
    });
  }

  it('is told where the terms of a signature are none, and the record holds nothing of them', async () => {
    const editor = await openEditor({ value: complete(), signer: SIGNER });
    editor.context = { date: '2026-11-02', sessionMinutes: 53, cpt: '90837' };
    const terms = { profile: 'medi-cal', attestation: 7 };
    expect(await mistakes(editor, () => Object.assign(editor, { signTerms: terms }))).to.deep.equal([
      'profile: expected timeliness, rules (object), found string without timeliness, rules',
      'signTerms.attestation: expected string, found number',
    ]);
    const refused = heard(editor, 'evenfall-sign-refused');
    const signed = await editor.sign();
    expect(refused.map(({ detail }) => detail.blockers)).to.deep.equal([]);
    expect(signed?.signature.attestation).to.contain('I have reviewed');
    expect(signed?.signature.late).to.equal(undefined);
  });
});
