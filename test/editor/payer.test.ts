import type { SignBlocker } from '@evenfall/editor';
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

  const context = { date: '2026-11-02', start: '14:00', stop: '14:53', sessionMinutes: 53 };
  const blockersOf = (refused: readonly CustomEvent<{ readonly blockers: readonly SignBlocker[] }>[]) =>
    refused.map(({ detail }) => detail.blockers.map((each) => 'elementId' in each && each.elementId));

  it('holds up a signature where its rules do, and leads to the field in which that is answered', async () => {
    const editor = await openEditor({
      value: complete(),
      signer: SIGNER,
      context,
      signTerms: { profile: medicareMac },
    });
    const refused = heard(editor, 'evenfall-sign-refused');
    expect(await editor.sign()).to.equal(undefined);
    expect(blockersOf(refused)).to.deep.equal([['service_code', 'svc_type']]);
    for (const element of ['service_code', 'svc_type']) expect(editor.goTo(element), element).to.equal(true);
    editor.context = { ...context, cpt: '90837' };
    await settled(editor);
    expect((await editor.sign())?.status).to.equal('signed');
  });

  it('holds none up by what no writer can answer, unless the host itself says that it is not so', async () => {
    const said = { ...context, cpt: '90837', clientIdentified: false };
    const editor = await openEditor({ value: complete(), signer: SIGNER, context: said });
    editor.signTerms = { profile: profileById('medicare-mac') };
    const refused = heard(editor, 'evenfall-sign-refused');
    expect(await editor.sign()).to.equal(undefined);
    expect(blockersOf(refused)).to.deep.equal([['client_id']]);
    editor.context = { ...context, cpt: '90837' };
    await settled(editor);
    expect(asked(editor.check()?.elements)).to.have.property('client_id', 'warn');
    expect((await editor.sign())?.status).to.equal('signed');
  });
});
