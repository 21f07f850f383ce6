import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible, focused } from '../support/element.js';
import { heard, openEditor, part, settled, unmountAll, written } from './support/editor.js';

const statusOf = (editor: Awaited<ReturnType<typeof openEditor>>, elementId: string) =>
  editor.lastCheck?.elements.find((element) => element.elementId === elementId)?.status;

describe('the session details of an editor', () => {
  afterEach(unmountAll);

  it('are told in a line, changed by keyboard, read by the checks and kept with the note', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }), context: { date: '2026-11-24' } });
    editor.check();
    expect(statusOf(editor, 'service_code')).to.equal('missing');
    const changes = heard(editor, 'evenfall-change');
    const strip = part<HTMLElementTagNameMap['evenfall-encounter']>(editor, 'evenfall-encounter');
    strip.focus();
    await sendKeys({ press: 'Enter' });
    await strip.updateComplete;
    for (let stop = 0; stop < 20 && (focused() as HTMLInputElement).name !== 'cpt'; stop++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '90837' });
    await sendKeys({ press: 'Tab' });
    await settled(editor);
    expect(editor.value?.context).to.deep.equal({ date: '2026-11-24', cpt: '90837' });
    expect(changes.length).to.be.greaterThan(0);
    expect(statusOf(editor, 'service_code')).to.equal('documented');
    expect(part(strip, '.summary').textContent).to.contain('90837');
    await expectAccessible(strip);
    await sendKeys({ press: 'Escape' });
    await strip.updateComplete;
    expect(strip.open).to.equal(false);
    expect(focused()?.matches('.edit')).to.equal(true);
  });

  it('open at the field that answers a question', async () => {
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }), context: { cpt: '90837' } });
    editor.check();
    expect(editor.goTo('time_start_stop')).to.equal(true);
    await part<HTMLElementTagNameMap['evenfall-encounter']>(editor, 'evenfall-encounter').updateComplete;
    await settled(editor);
    expect((focused() as HTMLInputElement).name).to.equal('start');
  });

  it('say what cannot be used, in words, and keep what was known', async () => {
    const editor = await openEditor({ context: { cpt: '90837' } });
    const strip = part<HTMLElementTagNameMap['evenfall-encounter']>(editor, 'evenfall-encounter');
    strip.ask('service_code');
    await strip.updateComplete;
    const field = part<HTMLInputElement>(strip, '[name=cpt]');
    field.focus();
    field.select();
    await sendKeys({ type: 'long one' });
    await sendKeys({ press: 'Tab' });
    await strip.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('long one');
    expect(editor.value?.context.cpt).to.equal('90837');
  });

  it('that a person corrected stay so when the host says again what it said, and take what it says anew', async () => {
    const given = { date: '2026-11-24', sessionMinutes: 53, participants: ['Client'] };
    const editor = await openEditor({ value: written({ plan: 'Weekly.' }), context: given });
    const strip = part<HTMLElementTagNameMap['evenfall-encounter']>(editor, 'evenfall-encounter');
    strip.ask('participants');
    await strip.updateComplete;
    const field = part<HTMLInputElement>(strip, '[name=minutes]');
    field.focus();
    field.select();
    await sendKeys({ type: '45' });
    await sendKeys({ press: 'Tab' });
    await settled(editor);
    editor.context = structuredClone(given);
    await settled(editor);
    expect(editor.value?.context).to.deep.equal({ ...given, sessionMinutes: 45 });
    editor.context = { date: '2026-11-24', sessionMinutes: 53, cpt: '90834' };
    await settled(editor);
    expect(editor.value?.context).to.deep.equal({ date: '2026-11-24', sessionMinutes: 45, cpt: '90834' });
    editor.context = { date: '2026-11-24', sessionMinutes: 60, cpt: '90834' };
    await settled(editor);
    expect(editor.value?.context.sessionMinutes).to.equal(60);
    editor.value = written({ plan: 'Another note.' });
    await settled(editor);
    expect(editor.value?.context).to.deep.equal({ date: '2026-11-24', sessionMinutes: 60, cpt: '90834' });
  });

  it('can be read only, or left to the host', async () => {
    const shown = await openEditor({ context: { cpt: '90837' }, encounter: 'show' });
    expect(part(shown, 'evenfall-encounter').shadowRoot?.querySelector('.edit')).to.equal(null);
    const none = await openEditor({ context: { cpt: '90837' }, encounter: 'none' });
    expect(none.shadowRoot?.querySelector('evenfall-encounter')).to.equal(null);
    expect(none.value?.context.cpt).to.equal('90837');
  });
});
