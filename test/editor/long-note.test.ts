import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { openEditor, settled, text, unmountAll, written } from './support/editor.js';

describe('a note of 200,000 characters', () => {
  afterEach(unmountAll);

  it('opens, is written in, and is given back whole', async () => {
    const line = 'Client reports anxiety about work and described the week at length to the clinician. ';
    const words = Array.from({ length: 240 }, (_, index) => `${index}. ${line.repeat(10)}`.trim()).join('\n');
    expect(words.length).to.be.greaterThan(200_000);
    const editor = await openEditor({ value: written({ subjective: words, plan: 'Weekly.' }) });
    editor.focus({ section: 'plan' });
    await sendKeys({ type: ' Typed.' });
    await settled(editor);
    expect(text(editor.value, 'plan')).to.equal('Weekly. Typed.');
    expect(text(editor.value, 'subjective').length).to.equal(words.replaceAll('\n', '').length);
    expect(editor.lastCheck).not.to.equal(undefined);
  }).timeout(60_000);
});
