import type { EvenfallEditor } from '@evenfall/editor';
import { type CheckRule, mediCal } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  client,
  control,
  field,
  heldEditor,
  mistakes,
  openEditor,
  PARKING,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

/* What a host gets wrong is told by name, once, and nothing that was right beside it is the worse. */

const SECRET = 'Rosalind';
const note = written({ plan: 'Weekly.' });
const CONTEXT =
  'date, start, stop, sessionMinutes, cpt, telehealth, clientIdentified, location, placeOfService, serviceType, addOns, sessionNumber, recorded, consents, participants, diagnoses, goals, priorHomework, medications, clientTerm';

const given = (name: string, value: unknown) => (editor: EvenfallEditor) => Object.assign(editor, { [name]: value });
const attribute = (name: string, value: string) => (editor: EvenfallEditor) => {
  editor.setAttribute(name, value);
  editor.label = 'Note';
};

type Case = readonly [what: string, act: (editor: EvenfallEditor) => unknown, ...told: string[]];
const CASES: readonly Case[] = [
  [
    'fields of the context that there are none of',
    given('context', { sesionMinutes: 53, cpt: '90837', telehealth: { modality: 'video', mode: SECRET } }),
    `context: no such field as sesionMinutes, telehealth.mode; there is ${CONTEXT}`,
  ],
  [
    'phrases that are no list',
    given('phrases', { hw: SECRET }),
    'phrases: expected a list of { name, text }, found object',
  ],
  [
    'phrases that nobody could write',
    given('phrases', [
      { name: 'two words', text: SECRET },
      { trigger: 'hw', text: SECRET },
      null,
      SECRET,
      { name: 'empty', text: ' ' },
      { name: 'hw', text: SECRET },
      { name: 'HW', text: SECRET },
    ]),
    'phrases.0: expected a name of 1 to 24 letters, digits, - and _, found another',
    'phrases.1: expected a name of 1 to 24 letters, digits, - and _, found undefined',
    'phrases.2: expected { name, text }, found null',
    'phrases.3: expected { name, text }, found string',
    'phrases.4: expected text to write, found none',
    'phrases.6: expected a name of its own, found that of phrases.5',
  ],
  [
    'extensions that there are none of',
    given('extensions', { tipTap: [], rules: [] }),
    'extensions: no such field as tipTap; there is tiptap, rules, prompts',
  ],
  ['extensions in a list', given('extensions', [PARKING]), 'extensions: expected tiptap, rules, prompts, found array'],
  [
    'extensions whose entries are none',
    given('extensions', {
      tiptap: [null, {}],
      rules: [null, { ...PARKING, severity: 'high' }],
      prompts: { risk_screen: SECRET, no_such: () => document.createElement('p') },
    }),
    'extensions.tiptap.0: expected extensions of TipTap, found null',
    'extensions.tiptap.1: expected an extension of TipTap, found object without name',
    'extensions.rules.0: expected { id, label, question, severity, check }, found null',
    'extensions.rules.1: expected severity as one of block, warn, info, found another',
    'extensions.prompts.risk_screen: expected a function that draws a panel, found string',
    'extensions.prompts.no_such: no element has this id',
  ],
  [
    'a signer misspelt',
    given('signer', { name: 'D', credential: 'LCSW', npi: 1 }),
    'signer: no such field as credential; there is name, credentials',
  ],
  [
    'a payer where its terms belong',
    given('signTerms', mediCal),
    'signTerms: no such field as id, version, title, asOf, rules, timeliness, sources; there is attestation, profile',
  ],
  ['a word for a choice', given('encounter', 'hidden'), 'encounter: expected one of edit, show, none, found another'],
  ['a date for an id', given('draftKey', new Date()), 'draftKey: expected string, found Date', 'draftStore: not given'],
  ['a word for a switch', given('readonly', 'false'), 'readonly: expected boolean, found string'],
  [
    'a switch that is off, as an attribute',
    attribute('verbatim', 'false'),
    'verbatim="false": an attribute that is there is true; leave it out',
  ],
  [
    'an attribute without its hyphen',
    attribute('draftkey', SECRET),
    'draftkey="…": no attribute of the editor, but draft-key is',
  ],
  ['an attribute with a slip', attribute('requried', ''), 'requried="…": no attribute of the editor, but required is'],
  [
    'what a framework writes that knows attributes alone',
    attribute('signer', '[object Object]'),
    'signer="…": no attribute of the editor, but signer is a property',
  ],
  ['a property in another case', given('aiclient', {}), 'aiclient: no property of the editor, but aiClient is'],
  [
    'a plan that is none',
    given('treatmentPlan', { goals: SECRET }),
    'treatmentPlan.goals: expected array, found string',
  ],
  [
    'a plan misspelt',
    given('treatmentPlan', { goal: [] }),
    'treatmentPlan: no such field as goal; there is diagnoses, goals, interventions, frequency, from, until',
  ],
];

describe('a mistake of a host', () => {
  // Who looks is fetched with the first mistake of a page: not on the time of the first test.
  before(async function () {
    this.timeout(60_000);
    await mistakes(await openEditor({ value: note }), () => {});
    unmountAll();
  });
  afterEach(unmountAll);

  for (const [what, act, ...expected] of CASES) {
    it(`is told by name, once, and without a word of what was given: ${what}`, async () => {
      const editor = await openEditor({ value: note });
      const told = await mistakes(editor, () => act(editor));
      expect(told.sort()).to.deep.equal(expected.filter((message) => !message.startsWith('draftStore')).sort());
      expect(told.join()).not.to.contain(SECRET);
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
      editor.focus({ section: 'plan' });
      if (editor.readonly) return;
      await control('End');
      await sendKeys({ type: ' .hw' });
      expect(text(editor.value, 'plan')).to.contain('Weekly.');
    });
  }

  it('costs nothing of what was right beside it', async () => {
    const editor = await openEditor({ value: note });
    const rule: CheckRule = { ...PARKING, id: 'harbour.bay' };
    await mistakes(editor, () =>
      Object.assign(editor, {
        context: { cpt: '90837', sesionMinutes: 53 },
        extensions: { rules: [null, rule] },
        phrases: [null, { name: 'hw', text: 'Homework set.' }],
      }),
    );
    expect(editor.value?.context).to.deep.equal({ cpt: '90837' });
    while (!editor.check()?.elements.some(({ elementId }) => elementId === rule.id))
      await new Promise(requestAnimationFrame);
    editor.focus({ section: 'plan' });
    await control('End');
    await sendKeys({ type: ' .hw' });
    await sendKeys({ press: 'Enter' });
    expect(text(editor.value, 'plan')).to.contain('Homework set.');
  });

  it('is on the console too, where a developer who does not listen sees it', async () => {
    const editor = await openEditor({ value: note });
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    try {
      await mistakes(editor, () => attribute('draftkey', SECRET)(editor));
    } finally {
      console.warn = warn;
    }
    expect(warned[0]).to.equal('evenfall-editor: draftkey="…": no attribute of the editor, but draft-key is');
    expect(warned.join()).not.to.contain(SECRET);
  });

  it('is told again where it is made again', async () => {
    const editor = await openEditor({ value: note });
    const wrong = () => given('encounter', 'hidden')(editor);
    expect(await mistakes(editor, wrong)).to.have.length(1);
    expect(await mistakes(editor, () => given('encounter', 'show')(editor))).to.have.length(0);
    expect(await mistakes(editor, wrong)).to.have.length(1);
  });

  it('is none where what is given is right, frozen or behind a proxy, or is taken away again', async () => {
    const editor = await openEditor({ value: note });
    const whole = {
      context: { cpt: '90837', telehealth: { modality: 'video' }, diagnoses: [{ code: 'F41.1' }] },
      phrases: [{ name: 'hw', text: 'Homework set.' }],
      signer: { name: 'Dana Whitlock', credentials: 'LCSW' },
      extensions: { rules: [PARKING], prompts: { 'harbour.parking': () => document.createElement('p') } },
      treatmentPlan: { goals: [{ id: '1', text: 'Return to choir' }], frequency: { sessions: 1, weeks: 1 } },
    };
    const wrapped = Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, new Proxy(value, {})]));
    const none = Object.fromEntries(Object.keys(whole).map((name) => [name, undefined]));
    for (const properties of [whole, wrapped, Object.freeze({ ...whole }), none])
      expect(await mistakes(editor, () => Object.assign(editor, properties))).to.deep.equal([]);
  });
});

describe('a panel of a host that throws', () => {
  afterEach(unmountAll);

  it('is told as any error of its code, and a person is asked with ours', async () => {
    const editor = await openEditor({ value: written({ plan: 'Keep the log.' }) });
    const thrown: unknown[] = [];
    const report = window.reportError;
    window.reportError = (error) => thrown.push(error);
    try {
      const boom = new RangeError('boom');
      const draw = () => {
        throw boom;
      };
      editor.extensions = { prompts: { next_visit: draw } };
      editor.check();
      await settled(editor);
      const prompts = [...editor.querySelectorAll('evenfall-prompts')][3] as HTMLElementTagNameMap['evenfall-prompts'];
      prompts.show('next_visit');
      await prompts.updateComplete;
      expect(thrown).to.deep.equal([boom]);
      expect(prompts.shadowRoot?.querySelector('.panel button')).not.to.equal(null);
    } finally {
      window.reportError = report;
    }
  });
});

describe('a call before the editor is ready', () => {
  afterEach(unmountAll);

  it('does nothing where nothing can be done yet, and says so by what it gives', async () => {
    const editor = await heldEditor();
    editor.accept();
    editor.reject(['one']);
    editor.stopDraft();
    expect([editor.goTo('risk_screen'), editor.run('bold'), editor.check()]).to.deep.equal([false, false, undefined]);
    await editor.release();
    expect(editor.goTo('plan')).to.be.a('boolean');
    expect(editor.check()).to.not.equal(undefined);
  });

  it('waits where it promises: what was typed by then is saved and forgotten', async () => {
    const calls: string[] = [];
    const draftStore = {
      load: async () => undefined,
      save: async () => void calls.push('save'),
      delete: async () => void calls.push('delete'),
    };
    const editor = await heldEditor({ draftStore: draftStore as never, draftKey: 'note-1' });
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Weekly.' });
    const saved = editor.saveDraft().then(() => calls.push('saved'));
    await editor.release();
    await saved;
    expect(calls).to.include('save');
    expect(calls.indexOf('save')).to.be.lessThan(calls.indexOf('saved'));
  });
});

describe('a call that comes to nothing', () => {
  afterEach(unmountAll);

  const CALLS: readonly [what: string, call: (editor: EvenfallEditor) => unknown, properties: object, told: string][] =
    [
      ['draft of no text', (editor) => editor.draft({} as never), { aiClient: client() }, 'draft(): expected text'],
      ['draft without a client', (editor) => editor.draft('slept 5h'), {}, 'draft(): no aiClient is given'],
      [
        'draft where nobody writes',
        (editor) => editor.draft('x'),
        { readonly: true, aiClient: client() },
        'draft(): nobody can write now',
      ],
      ['accept of one id', (editor) => editor.accept('one' as never), {}, 'accept(): expected a list of ids'],
      ['reject of a set', (editor) => editor.reject(new Set(['one']) as never), {}, 'reject(): expected a list of ids'],
      ['sign where nobody writes', (editor) => editor.sign(), { readonly: true }, 'sign(): nobody can write now'],
    ];
  for (const [what, call, properties, told] of CALLS) {
    it(`is told: ${what}`, async () => {
      const editor = await openEditor({ value: note, ...properties });
      expect(await mistakes(editor, () => call(editor))).to.deep.equal([told]);
      expect(text(editor.value, 'plan')).to.equal('Weekly.');
    });
  }

  it('is told of a client that cannot say what it is', async () => {
    const editor = await openEditor({ value: note });
    const broken = { ...client(), status: () => Promise.reject(new RangeError('Rosalind')) };
    const told = await mistakes(editor, () => Object.assign(editor, { aiClient: broken }));
    expect(told).to.deep.equal(['aiClient: status() threw RangeError']);
  });
});

describe('a treatment plan that a host gives', () => {
  afterEach(unmountAll);

  it('is what the note is held against, and no part of it', async () => {
    const plan = written({
      assessment: 'Progress toward goal 1.',
      plan: 'Continue CBT every other week. Next session in two weeks.',
    });
    const editor = await openEditor({ value: plan, context: { date: '2026-11-02' } });
    const rules = () =>
      editor.check()?.elements.flatMap(({ findings = [] }) => findings.map(({ ruleId }) => ruleId)) ?? [];
    const before = rules();
    expect(before).not.to.include('thread.golden');
    editor.treatmentPlan = {
      goals: [{ id: '1', text: 'Return to choir' }],
      interventions: ['EMDR'],
      frequency: { sessions: 1, weeks: 1 },
      from: '2026-01-01',
      until: '2026-06-30',
    };
    while (rules().length === before.length) await new Promise(requestAnimationFrame);
    expect(rules()).to.include('thread.golden');
    expect(JSON.stringify(editor.value)).not.to.contain('choir');
    editor.treatmentPlan = undefined;
    while (rules().length !== before.length) await new Promise(requestAnimationFrame);
  });
});
