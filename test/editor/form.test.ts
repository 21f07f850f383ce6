import type { EvenfallEditor } from '@evenfall/editor';
import type { Note } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  complete,
  heard,
  heldEditor,
  onPage,
  openEditor,
  region,
  settled,
  text,
  unmountAll,
  written,
} from './support/editor.js';

async function inForm(markup: string, properties: Partial<EvenfallEditor> = {}) {
  const form = onPage(document.createElement('form'));
  form.innerHTML = markup;
  const editor = form.querySelector('evenfall-editor') as EvenfallEditor;
  Object.assign(editor, properties);
  await editor.ready;
  await settled(editor);
  const submitted = (): Note | undefined => {
    const value = new FormData(form).get('note');
    return value === null ? undefined : JSON.parse(String(value));
  };
  return { form, editor, submitted };
}

describe('the editor as a form control', () => {
  afterEach(unmountAll);

  it('belongs to its form and submits its note as JSON under its name', async () => {
    const { form, editor, submitted } = await inForm('<evenfall-editor name="note"></evenfall-editor>', {
      value: written({ plan: 'Weekly.' }),
    });
    expect(editor.form).to.equal(form);
    expect([...form.elements]).to.include(editor);
    expect(submitted()).to.deep.equal(editor.value);
    expect(text(submitted(), 'plan')).to.equal('Weekly.');
  });

  it('submits the last key', async () => {
    const { editor, submitted } = await inForm('<evenfall-editor name="note"></evenfall-editor>');
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'Weekly.' });
    expect(text(submitted(), 'plan')).to.equal('Weekly.');
  });

  it('submits nothing without a name', async () => {
    const { form } = await inForm('<evenfall-editor></evenfall-editor>');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('is missing a value when it is required and blank', async () => {
    const { form, editor } = await inForm('<evenfall-editor name="note" required></evenfall-editor>');
    expect(form.checkValidity()).to.equal(false);
    expect(editor.validity.valueMissing).to.equal(true);
    expect(editor.validationMessage).not.to.equal('');
    expect(editor.matches(':invalid:state(invalid)')).to.equal(true);
    editor.focus({ section: 'plan' });
    await sendKeys({ type: 'x' });
    expect(form.checkValidity()).to.equal(true);
    expect(editor.matches(':state(invalid)')).to.equal(false);
  });

  it('takes a person to the note when it is reported invalid', async () => {
    const { form, editor } = await inForm('<evenfall-editor name="note" required></evenfall-editor>');
    form.reportValidity();
    expect(document.activeElement).to.equal(region(editor));
  });

  it('asks the open questions when it must be complete', async () => {
    const { editor } = await inForm('<evenfall-editor name="note" require-complete></evenfall-editor>', {
      value: written({ plan: 'Weekly.' }),
    });
    expect(editor.checkValidity()).to.equal(false);
    expect(editor.validity.customError).to.equal(true);
    const risk = editor.lastCheck?.elements.find(({ elementId }) => elementId === 'risk_screen');
    expect(editor.validationMessage).to.contain(risk?.question);
    editor.value = complete();
    expect(editor.checkValidity()).to.equal(true);
  });

  it('is not writable in a disabled fieldset, and submits nothing', async () => {
    const { form, editor } = await inForm(
      '<fieldset disabled><evenfall-editor name="note" required></evenfall-editor></fieldset>',
    );
    expect(editor.matches(':disabled')).to.equal(true);
    expect(region(editor).contentEditable).to.equal('false');
    expect(form.checkValidity()).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
    (form.querySelector('fieldset') as HTMLFieldSetElement).disabled = false;
    await settled(editor);
    expect(region(editor).contentEditable).to.equal('true');
    expect(form.checkValidity()).to.equal(false);
  });

  it('is submitted but not writable when it is read-only', async () => {
    const { editor, submitted } = await inForm('<evenfall-editor name="note" readonly></evenfall-editor>', {
      value: written({ plan: 'Weekly.' }),
    });
    expect(region(editor).contentEditable).to.equal('false');
    expect(text(submitted(), 'plan')).to.equal('Weekly.');
  });

  it('goes back to the note of its attribute on reset', async () => {
    const { form, editor } = await inForm('<evenfall-editor name="note"></evenfall-editor>');
    editor.setAttribute('value', JSON.stringify(written({ plan: 'Weekly.' })));
    await settled(editor);
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' And more.' });
    form.reset();
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    await settled(editor);
    expect(region(editor).textContent).to.contain('Weekly.').and.not.to.contain('And more');
  });

  it('leaves nothing for the browser to keep with its session, on the disk and in the clear (STAYS-HERE)', async () => {
    const given: unknown[] = [];
    const original = ElementInternals.prototype.setFormValue;
    ElementInternals.prototype.setFormValue = (...values) => void given.push(...values);
    try {
      const typed = await openEditor({ name: 'note' });
      typed.focus({ section: 'plan' });
      await sendKeys({ type: 'Weekly.' });
      await settled(typed);
      expect(text(typed.value, 'plan')).to.equal('Weekly.');
    } finally {
      ElementInternals.prototype.setFormValue = original;
    }
    expect(given).to.deep.equal([]);
    const editor = await heldEditor({ name: 'note' });
    // What browsers do keep is looked for by test/kills.
    for (const each of editor.querySelectorAll('textarea')) expect(each.autocomplete).to.equal('off');
    expect(editor.querySelectorAll('textarea').length).to.be.greaterThan(0);
  });

  it('is named and focused by its label', async () => {
    const { form, editor } = await inForm(
      '<label for="n">Note of today</label><evenfall-editor id="n" name="note"></evenfall-editor>',
    );
    expect(region(editor).getAttribute('aria-label')).to.equal('Note of today');
    form.querySelector('label')?.click();
    expect(document.activeElement).to.equal(region(editor));
  });

  it('tells a change when a person leaves it, once, and only after one', async () => {
    const { form, editor } = await inForm('<evenfall-editor name="note"></evenfall-editor><input />');
    const changes = heard(form, 'change');
    const input = form.querySelector('input') as HTMLInputElement;
    editor.focus();
    input.focus();
    expect(changes).to.have.length(0);
    editor.focus();
    await sendKeys({ type: 'x' });
    input.focus();
    expect(changes.map(({ target }) => target)).to.deep.equal([editor]);
  });

  it('takes a message of the host', async () => {
    const { form, editor } = await inForm('<evenfall-editor name="note"></evenfall-editor>');
    editor.setCustomValidity('Choose a client first.');
    expect(form.checkValidity()).to.equal(false);
    expect(editor.validationMessage).to.equal('Choose a client first.');
    editor.setCustomValidity('');
    expect(form.checkValidity()).to.equal(true);
  });
});
