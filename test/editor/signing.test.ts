import { type EvenfallEditor, verifyNote } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  client,
  complete,
  heard,
  openEditor,
  part,
  region,
  SIGNER,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

describe('signing', () => {
  afterEach(unmountAll);

  it('is refused while something blocks it, and says what', async () => {
    const editor = await openEditor({ signer: SIGNER, value: written({ plan: 'Weekly.' }) });
    const refused = heard(editor, 'evenfall-sign-refused');
    expect(await editor.sign()).to.equal(undefined);
    const elements = refused[0]?.detail.blockers.flatMap((blocker) =>
      blocker.kind === 'element' ? [blocker.elementId] : [],
    );
    expect(elements).to.include('risk_screen');
    expect(editor.value?.status).to.equal('draft');
    expect(region(editor).contentEditable).to.equal('true');
  });

  it('is refused while a drafted sentence waits', async () => {
    const editor = await openEditor({ signer: SIGNER, aiClient: client(), value: complete() });
    await editor.draft('client tired');
    const refused = heard(editor, 'evenfall-sign-refused');
    expect(await editor.sign()).to.equal(undefined);
    expect(refused[0]?.detail.blockers.map(({ kind }) => kind)).to.deep.equal(['proposals']);
    editor.reject();
    expect(await editor.sign()).not.to.equal(undefined);
  });

  it('says the same and leads to the same place, by the button and by call', async () => {
    const refusal = async (sign: (editor: EvenfallEditor) => unknown) => {
      const editor = await openEditor({ signer: SIGNER, value: written({ plan: 'Weekly.' }) });
      const refused = heard(editor, 'evenfall-sign-refused');
      await sign(editor);
      await settled(editor);
      const bar = part(editor, 'evenfall-sign');
      await (bar as HTMLElementTagNameMap['evenfall-sign']).updateComplete;
      const { activeElement } = bar.shadowRoot as ShadowRoot;
      unmountAll();
      return { blockers: refused.map(({ detail }) => detail.blockers), at: activeElement?.textContent?.trim() };
    };
    const called = await refusal((editor) => editor.sign());
    const pressed = await refusal((editor) => part(part(editor, 'evenfall-sign'), '.sign').click());
    expect(called.blockers).to.have.length(1);
    expect(pressed).to.deep.equal(called);
    expect(called.at).to.be.a('string').and.not.equal('');
  });

  it('gives the record and closes the note', async () => {
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    const signed = heard(editor, 'evenfall-sign');
    const note = await editor.sign();
    await settled(editor);
    expect(signed.map(({ detail }) => detail.note)).to.deep.equal([note]);
    expect(note?.signature.signer).to.deep.equal(SIGNER);
    expect(note && (await verifyNote(note))).to.equal(true);
    expect(editor.value).to.equal(note);
    expect(region(editor).contentEditable).to.equal('false');
    expect(editor.matches(':state(signed)')).to.equal(true);
    expect(part(editor, 'evenfall-sign').shadowRoot?.textContent).to.contain('Dana Whitlock');
  });

  it('shows the signature to who pressed the button, which is gone', async () => {
    const editor = await openEditor({ signer: SIGNER, value: complete() });
    const bar = part<HTMLElementTagNameMap['evenfall-sign']>(editor, 'evenfall-sign');
    const button = part(bar, '.sign');
    button.focus();
    const signed = new Promise((resolve) => editor.addEventListener('evenfall-sign', resolve, { once: true }));
    button.click();
    await signed;
    await settled(editor);
    await bar.updateComplete;
    expect(bar.shadowRoot?.activeElement?.textContent).to.contain('Dana Whitlock');
  });

  it('leads from what is to settle to its question, open beside the caret', async () => {
    const editor = await openEditor({ signer: SIGNER, value: written({ plan: 'Weekly.' }) });
    const blockers = part(editor, 'evenfall-sign').shadowRoot?.querySelectorAll<HTMLElement>('.blocker') ?? [];
    [...blockers].find(({ textContent }) => textContent?.includes('Risk'))?.click();
    await settled(editor);
    const prompts = editor.querySelectorAll('evenfall-prompts')[1] as Element;
    expect(part(prompts, '[data-id=risk_screen]').ariaExpanded).to.equal('true');
    expect(document.activeElement).to.equal(region(editor));
    expect(part(editor, '[role=status].sr-only').textContent, 'said').to.contain('risk assessed today');
  });

  it('is final: neither keys nor calls nor properties change the note', async () => {
    const editor = await openEditor({ signer: SIGNER, aiClient: client(), value: complete() });
    const note = await editor.sign();
    const before = JSON.stringify(note);
    region(editor).focus();
    await sendKeys({ type: 'more' });
    await editor.draft('client tired');
    editor.accept();
    editor.session?.answer('risk_screen', 'Nothing.');
    editor.session?.keepUnsorted('text', 'paste');
    editor.context = { sessionMinutes: 10 };
    editor.format = 'dap';
    await settled(editor);
    expect(JSON.stringify(editor.value)).to.equal(before);
    expect(await editor.sign()).to.equal(undefined);
  });

  it('of a note opened signed is shown, and the note stays the one that was signed', async () => {
    const first = await openEditor({ signer: SIGNER, value: complete() });
    const note = await first.sign();
    if (!note) throw new Error('not signed');
    const editor = await openEditor({ value: JSON.stringify(note) });
    expect(editor.value).to.deep.equal(JSON.parse(JSON.stringify(note)));
    expect(editor.matches(':state(signed)')).to.equal(true);
    expect(text(editor.value, 'plan')).to.contain('thought log');
  });

  it('without a signer is refused with an error, and the note stays open', async () => {
    const editor = await openEditor({ value: complete() });
    const errors = heard(editor, 'evenfall-error');
    expect(await editor.sign()).to.equal(undefined);
    await settled(editor);
    expect(errors.map(({ detail }) => detail.error.name)).to.deep.equal(['SignError']);
    expect(editor.value?.status).to.equal('draft');
    expect(part(editor, '[part=problem]').textContent).to.contain('signer');
  });

  it('tells of a signed note that was changed since, and shows it', async () => {
    const signer = await openEditor({ signer: SIGNER, value: complete() });
    const record = await signer.sign();
    const forged = JSON.parse(JSON.stringify(record).replace('five hours', 'nine hours'));
    for (const [value, count] of [
      [forged, 1],
      [JSON.parse(JSON.stringify(record)), 0],
    ] as const) {
      const editor = await openEditor();
      const errors = heard(editor, 'evenfall-error');
      editor.value = value;
      await settled(editor);
      // The hash is worked out by the browser, in its own time.
      await verifyNote(value);
      await settled(editor);
      expect(errors.map(({ detail }) => 'code' in detail.error && detail.error.code)).to.deep.equal(
        count ? ['tampered'] : [],
      );
      expect(text(editor.value, 'subjective')).to.contain(count ? 'nine hours' : 'five hours');
    }
  });
});
