import { PROFILES } from '@evenfall/templates';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  expectAccessible,
  find,
  findAll,
  focused,
  heard,
  mount,
  unmountAll,
  words,
} from '../../../../../test/support/element.js';
import { needing } from '../../../../../test/support/engine.js';
import {
  ADDENDUM,
  CLINICIAN,
  CORRECTION,
  NOTE,
  SUPERVISOR,
  signedRecord,
  tampered,
  withEntries,
} from '../../../../../test/support/signed.js';
import { cosignState, firstBroken, type NoteRecord, recordOf, signNote } from '../../record/index.js';
import { defineNote, EvenfallNote } from './index.js';

async function shown(value: unknown, properties: Partial<EvenfallNote> = {}): Promise<EvenfallNote> {
  defineNote();
  const element = await mount('evenfall-note', EvenfallNote, { value: value as NoteRecord, ...properties });
  // The seal is checked by the browser, in its own time.
  if (typeof value === 'object') await firstBroken(value as NoteRecord).catch(() => undefined);
  await element.updateComplete;
  return element;
}

const form = (element: EvenfallNote) => find(element, 'evenfall-note-entry');
const chips = (element: EvenfallNote) => findAll(element, '[part=state]').map(words);

describe('<evenfall-note>', () => {
  for (const nothing of [null, undefined]) {
    it(`waits for its value, and takes none for a broken one: ${nothing}`, async () => {
      const element = await mount('evenfall-note', EvenfallNote, { value: nothing });
      const errors = heard(element, 'evenfall-record-error');
      element.requestUpdate('value');
      await element.updateComplete;
      expect(find(element, '.nothing')?.getAttribute('role')).to.equal('status');
      expect(errors).to.deep.equal([]);
    });
  }

  afterEach(unmountAll);

  it('shows every section, the encounter, who signed when, and the seal', async () => {
    const record = await signedRecord();
    const element = await shown(record);
    const all = words(find(element, '.paper'));
    for (const text of ['Subjective', 'skipped choir twice', 'Two alternatives found', '53 minutes', '90837', 'Plan'])
      expect(all).to.contain(text);
    expect(chips(element)).to.deep.equal(['Signed']);
    expect(words(find(element, '[part=signature]')))
      .to.contain('Signed by Ari Vale, MSW intern')
      .and.to.contain(record.note.signature.sha256);
    expect(findAll(element, 'evenfall-note-entry')).to.have.length(0);
    await expectAccessible(element);
  });

  it('reads JSON, and a signed note without a record', async () => {
    const record = await signedRecord();
    for (const value of [JSON.stringify(record), record.note, JSON.stringify(record.note)])
      expect(words(find(await shown(value), '.paper'))).to.contain('skipped choir');
  });

  it('shows where the words are from when asked', async () => {
    const element = await shown(await signedRecord());
    expect(findAll(element, '[part=provenance]')).to.have.length(0);
    find(element, 'button[aria-pressed]').click();
    await element.updateComplete;
    const [subjective] = findAll(element, '[part=provenance]').map(words);
    expect(subjective)
      .to.contain('Drafted on the device, as drafted')
      .and.to.contain('ct anx ↑ x2 wks')
      .and.to.contain('Drafted by a model (qwen3-4b), reworded by hand');
    expect(findAll(element, 'sup').map(words)).to.deep.equal(['1', '2', '3']);
    expect(element.hasAttribute('provenance')).to.equal(true);
    await expectAccessible(element);
  });

  it('says that words were typed only where some were', async () => {
    const element = await shown(await signedRecord(), { provenance: true });
    const said = findAll(element, '[part=section]').map((section) =>
      [...section.querySelectorAll<HTMLElement>('.typed')].map(words).join(),
    );
    expect(said).to.deep.equal([
      'Everything else was typed.',
      'Everything here was typed.',
      'Everything here was typed.',
      '',
    ]);
    const empty = { ...NOTE, sections: NOTE.sections.map((section) => ({ ...section, content: [] })) };
    const bare = await shown(recordOf(await signNote(empty, CLINICIAN)), { provenance: true });
    expect(findAll(bare, '.typed')).to.have.length(0);
  });

  it('tells the time of the session and of the signature by one clock', async () => {
    const element = await shown(await signedRecord());
    expect(words(find(element, '[part=encounter]'))).to.match(/4:00\sPM–4:53\sPM, 53 minutes/);
  });

  it('names who accepted a sentence, where that is known', async () => {
    const provenance = NOTE.provenance.map((record) => ({ ...record, reviewer: 'Noor Haddad, PsyD' }));
    const element = await shown(recordOf(await signNote({ ...NOTE, provenance }, CLINICIAN)));
    element.provenance = true;
    await element.updateComplete;
    expect(words(find(element, '[part=provenance]'))).to.match(/accepted .* by Noor Haddad, PsyD/);
  });

  it('keeps the original beside its correction, word by word, and shows what was added', async () => {
    const record = await withEntries(await signedRecord(), [CORRECTION, CLINICIAN], [ADDENDUM, SUPERVISOR]);
    const element = await shown(record);
    expect(words(find(element, '.words'))).to.contain('five hours');
    expect(findAll(element, 'del').map(words)).to.deep.equal(['Taken out: two', 'Taken out: five']);
    expect(findAll(element, 'ins').map(words)).to.deep.equal(['Put in: three', 'Put in: six']);
    expect(words(find(element, '.correction')))
      .to.contain('Ari Vale')
      .and.to.contain('Misheard');
    expect(words(find(element, '[part=entries]')))
      .to.contain('Addendum')
      .and.to.contain('Dana Whitlock, LCSW')
      .and.to.contain('choir on Thursday');
    await expectAccessible(element);
  });

  it('says that it was changed after signing, and lets nobody add to it', async () => {
    const element = await shown(tampered(await signedRecord()), { author: CLINICIAN });
    expect(chips(element)).to.deep.equal(['Changed after signing']);
    expect(words(find(element, '[role=alert]'))).to.contain('changed after it was signed');
    expect(findAll(element, 'evenfall-note-entry')).to.have.length(0);
    await expectAccessible(element);
    const entries = JSON.parse(
      JSON.stringify(await withEntries(await signedRecord(), [ADDENDUM, SUPERVISOR])).replace('Thursday', 'Friday'),
    );
    expect(words(find(await shown(entries), '[role=alert]'))).to.contain('added to this note was changed');
  });

  it('tells of what it cannot open', async () => {
    defineNote();
    const element = await mount('evenfall-note', EvenfallNote);
    const errors = heard(element, 'evenfall-record-error');
    for (const value of ['{"secret', NOTE, { type: 'evenfall-record', version: 9 }]) {
      element.value = value as never;
      await element.updateComplete;
      expect(words(find(element, '[role=alert]'))).to.contain('Nothing is lost');
    }
    expect(errors.map(({ error }) => 'code' in error && error.code)).to.deep.equal([
      'malformed',
      'not_signed',
      'newer_version',
    ]);
  });

  it('labels a late entry', async () => {
    const [profile] = PROFILES;
    expect(chips(await shown(await signedRecord(profile)))).to.deep.equal(['Signed', 'Late entry']);
  });

  needing('emulatesMedia').it('prints everything but the buttons, on white paper', async () => {
    const record = await withEntries(await signedRecord(), [CORRECTION, CLINICIAN], [ADDENDUM, SUPERVISOR]);
    const element = await shown(record, { author: CLINICIAN, provenance: true });
    const paper = find(element, '.paper');
    const visible = () => [...paper.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility()).length;
    const onScreen = visible();
    await emulateMedia({ media: 'print' });
    try {
      expect(find(element, '[part=actions]').checkVisibility()).to.equal(false);
      expect(form(element).checkVisibility()).to.equal(false);
      // The two buttons, their line, and the form.
      expect(onScreen - visible()).to.equal(4);
      for (const part of ['section', 'entry', 'entries', 'signature', 'provenance', 'encounter', 'state'])
        expect(find(element, `[part=${part}]`).checkVisibility(), part).to.equal(true);
      expect(getComputedStyle(element).colorScheme).to.equal('light');
      for (const each of findAll(element, '.words, .entry-text, .diff'))
        expect(each.scrollHeight, 'nothing is cut off').to.be.at.most(each.clientHeight + 1);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is added to by its author, by keyboard', async () => {
    const element = await shown(await signedRecord(), { author: CLINICIAN });
    const changes = heard(element, 'evenfall-record-change');
    find(form(element), '.plain').click();
    await (form(element) as HTMLElementTagNameMap['evenfall-note-entry']).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused()?.localName).to.equal('textarea');
    await expectAccessible(element);
    await sendKeys({ type: 'Client called.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    const changed = new Promise((resolve) => element.addEventListener('evenfall-record-change', resolve));
    await sendKeys({ press: 'Enter' });
    await changed;
    await element.updateComplete;
    expect(changes[0]?.record.entries[0]).to.deep.include({
      kind: 'addendum',
      text: 'Client called.',
      author: CLINICIAN,
    });
    expect(words(find(element, '[part=entries]'))).to.contain('Client called.');
  });

  it('goes from trainee to supervisor and back', async () => {
    const asked = await withEntries(await signedRecord(), [{ kind: 'cosign-request' }, CLINICIAN]);
    const trainee = await shown(asked, { author: CLINICIAN });
    expect(chips(trainee)).to.deep.equal(['Signed', 'Waiting for co-signature']);
    expect(findAll(form(trainee), '.cosign'), 'nobody signs along with their own note').to.have.length(0);
    const supervisor = await shown(asked, { author: SUPERVISOR });
    await expectAccessible(supervisor);
    const buttons = () => findAll<HTMLButtonElement>(form(supervisor), '.cosign button');
    const refused = new Promise((resolve) => supervisor.addEventListener('evenfall-record-error', resolve));
    buttons()[1]?.click();
    await refused;
    await supervisor.updateComplete;
    await (form(supervisor) as HTMLElementTagNameMap['evenfall-note-entry']).updateComplete;
    expect(words(find(form(supervisor), '[role=alert]'))).to.equal('Please say why.');
    const changed = new Promise<CustomEvent<{ record: NoteRecord }>>((resolve) =>
      supervisor.addEventListener('evenfall-record-change', resolve),
    );
    buttons()[0]?.click();
    expect(cosignState((await changed).detail.record).state).to.equal('cosigned');
    await supervisor.updateComplete;
    expect(chips(supervisor)).to.deep.equal(['Signed', 'Co-signed']);
  });
});
