import { Note, type SentenceRecord } from '@evenfall/templates';
import { expect } from 'chai';
import { openResult } from '../../../../test/support/leaf-samples.js';
import { currentProvenance, SignError, signBlockers, signNote, verifyNote } from './index.js';

const now = () => new Date('2026-11-23T14:05:00Z');
const signer = { name: 'Jordan Ellis', credentials: 'LCSW' };

const draft = (): Note => ({
  type: 'evenfall-note',
  version: 1,
  id: 'n1',
  format: { id: 'dap', version: 1 },
  status: 'draft',
  context: { cpt: '90837', sessionMinutes: 53 },
  sections: [
    { id: 'data', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Client reports anxiety.' }] }] },
    { id: 'assessment', content: [] },
    { id: 'plan', content: [] },
  ],
  unsorted: [],
  provenance: [],
  exemptions: [],
});

/** A deep copy that may be changed. */
const forged = (note: Note, change: (copy: Note) => void): Note => {
  const copy = structuredClone(note);
  change(copy);
  return copy;
};

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'nothing thrown';
  } catch (error) {
    return error instanceof SignError ? error.code : String(error);
  }
}

describe('signNote', () => {
  it('makes a record that says who, when and over what', async () => {
    const signed = await signNote(draft(), signer, { now });
    expect(Note.safeParse(signed).success).to.equal(true);
    expect(signed.status).to.equal('signed');
    expect(signed.signature).to.deep.include({ signer, signedAt: '2026-11-23T14:05:00.000Z' });
    expect(signed.signature.attestation).to.contain('reviewed this note');
    expect(await verifyNote(signed)).to.equal(true);
  });

  it('gives equal notes equal hashes, whatever the order of their fields', async () => {
    const { type, ...rest } = draft();
    const reordered = { ...rest, type };
    const [one, other] = await Promise.all([signNote(draft(), signer, { now }), signNote(reordered, signer, { now })]);
    expect(one.signature.sha256).to.equal(other.signature.sha256);
  });

  it('is final: frozen through and through, and apart from the draft (SIGNED-IS-FINAL)', async () => {
    const from = draft();
    const signed = await signNote(from, signer, { now });
    from.sections[0]?.content.push({ type: 'paragraph' });
    expect(signed.sections[0]?.content).to.have.length(1);
    expect(() => signed.sections[0]?.content.push({ type: 'paragraph' })).to.throw(TypeError);
    expect(() => Object.assign(signed.signature.signer, { name: 'Someone else' })).to.throw(TypeError);
    expect(await verifyNote(signed)).to.equal(true);
  });

  it('survives being stored', async () => {
    const signed = await signNote(draft(), signer, { now });
    expect(await verifyNote(JSON.parse(JSON.stringify(signed)))).to.equal(true);
  });

  it('notices every change: words, context, signer, time, attestation', async () => {
    const signed = await signNote(draft(), signer, { now });
    const changes: ((note: Note) => void)[] = [
      (note) => note.sections[0]?.content.push({ type: 'paragraph' }),
      (note) => Object.assign(note.context, { sessionMinutes: 60 }),
      (note) => Object.assign(note.signature?.signer ?? {}, { name: 'Someone else' }),
      (note) => Object.assign(note.signature ?? {}, { signedAt: '2026-11-24T14:05:00.000Z' }),
      (note) => Object.assign(note.signature ?? {}, { attestation: 'Not reviewed.' }),
      (note) => Object.assign(note, { status: 'draft' }),
    ];
    for (const change of changes) expect(await verifyNote(forged(signed, change))).to.equal(false);
    expect(await verifyNote(draft())).to.equal(false);
  });

  it('is refused without a name and a second time', async () => {
    expect(await codeOf(signNote(draft(), { name: ' ' }))).to.equal('no_signer');
    expect(await codeOf(signNote(await signNote(draft(), signer, { now }), signer))).to.equal('already_signed');
  });
});

describe('signBlockers', () => {
  it('names unreviewed sentences first, then the questions that block (DRAFT-IS-NOT-RECORD)', () => {
    const check = {
      elements: [openResult('diagnosis', { section: 'assessment' }), openResult('affect'), openResult('risk_screen')],
    };
    expect(signBlockers({ check, openProposals: [{ sectionId: 'plan' }, { sectionId: 'data' }] })).to.deep.equal([
      { kind: 'proposals', count: 2, sectionId: 'plan' },
      { kind: 'element', elementId: 'diagnosis', label: 'Diagnosis', sectionId: 'assessment' },
      { kind: 'element', elementId: 'risk_screen', label: 'Risk screen', sectionId: 'objective' },
    ]);
  });

  it('waits for a draft that is still being written', () => {
    expect(signBlockers({ check: { elements: [] }, openProposals: [], drafting: true })).to.deep.equal([
      { kind: 'drafting' },
    ]);
  });

  it('is empty when all is settled, an exemption with its reason included', () => {
    const check = { elements: [openResult('risk_screen', { status: 'documented' }), openResult('diagnosis')] };
    const exemptions = [{ elementId: 'diagnosis' }];
    expect(signBlockers({ check, openProposals: [], exemptions })).to.deep.equal([]);
  });
});

describe('currentProvenance', () => {
  const record = (id: string, drafted: string): SentenceRecord => ({
    id,
    origin: 'engine',
    drafted,
    sources: [],
    edited: false,
    acceptedAt: '2026-11-23T14:00:00Z',
  });

  it('keeps the records whose words are in the note, and says which were changed', () => {
    const records = [record('a', 'Sleep is poor.'), record('b', 'Affect anxious.'), record('c', 'Deleted.')];
    const sentences = new Map([
      ['b', { text: 'Affect anxious and tearful.' }],
      ['a', { text: 'Sleep  is poor.\n' }],
    ]);
    expect(currentProvenance(records, sentences).map(({ id, edited }) => [id, edited])).to.deep.equal([
      ['a', false],
      ['b', true],
    ]);
  });
});
