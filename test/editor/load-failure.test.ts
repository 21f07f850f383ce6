import { EvenfallEditor, LoadError } from '@evenfall/editor';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { field, heard, once, onPage, part, text, unmountAll } from './support/editor.js';

let fails = true;
class OfflineEditor extends EvenfallEditor {
  protected override loadRuntime() {
    return fails ? Promise.reject(new TypeError('Failed to fetch')) : super.loadRuntime();
  }
}
customElements.define('offline-editor', OfflineEditor);

describe('a runtime that cannot be loaded', () => {
  afterEach(unmountAll);

  it('leaves a surface to write in, and a way to try again', async () => {
    fails = true;
    const editor = document.createElement('offline-editor') as EvenfallEditor;
    const errors = heard(editor, 'evenfall-error');
    onPage(editor);
    await once(editor, 'evenfall-error');
    await editor.updateComplete;
    expect(errors[0]?.detail.error).to.be.instanceOf(LoadError);
    field(editor, 'Plan').focus();
    await sendKeys({ type: 'Weekly.' });
    expect(text(editor.value, 'plan')).to.equal('Weekly.');
    fails = false;
    part(editor, '[part=problem] button').click();
    await editor.ready;
    await editor.updateComplete;
    expect(text(editor.session?.note, 'plan')).to.equal('Weekly.');
    expect(editor.matches(':state(error)')).to.equal(false);
  });
});
