import { medicareMac, profileById } from '@evenfall/templates';
import { expect } from 'chai';
import { complete, heard, openEditor, SIGNER, settled, unmountAll } from './support/editor.js';

/** What a session of this payer is asked about, with its weight. */
const asked = (elements: readonly { elementId: string; severity: string; status: string }[] = []) =>
  Object.fromEntries(
    elements.filter(({ status }) => status === 'missing').map((each) => [each.elementId, each.severity]),
  );

describe('the payer of a note', () => {
  afterEach(unmountAll);

  it('asks what it asks beyond the catalogue, also where it is named after the note was opened', async () => {
    const editor = await openEditor({ value: complete() });
    expect(asked(editor.check()?.elements)).not.to.have.property('prognosis');
    const checks = heard(editor, 'evenfall-check');
    editor.signTerms = { profile: medicareMac };
    await settled(editor);
    expect(asked(editor.check()?.elements)).to.have.property('prognosis', 'warn');
    expect(asked(checks.at(-1)?.detail.check.elements)).to.have.property('prognosis');
    editor.signTerms = undefined;
    await settled(editor);
    expect(asked(editor.check()?.elements)).not.to.have.property('prognosis');
  });

  it('holds up a signature where its rules do, until the host tells what it knows', async () => {
    const context = { date: '2026-11-02', start: '14:00', stop: '14:53', sessionMinutes: 53, cpt: '90837' };
    const editor = await openEditor({ value: complete(), signer: SIGNER, context });
    editor.signTerms = { profile: profileById('medicare-mac') };
    const refused = heard(editor, 'evenfall-sign-refused');
    expect(await editor.sign()).to.equal(undefined);
    const [blockers] = refused.map(({ detail }) =>
      detail.blockers.map((each) => 'elementId' in each && each.elementId),
    );
    expect(blockers).to.deep.equal(['client_id']);
    editor.context = { ...context, clientIdentified: true, serviceType: 'individual' };
    await settled(editor);
    expect((await editor.sign())?.status).to.equal('signed');
  });
});
