import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
describe('zz', () => {
  it('a', async () => {
    const i = document.createElement('input');
    document.body.append(i);
    i.focus();
    await sendKeys({ type: 'hey' });
    expect(i.value).to.equal('hey');
  });
  it.skip('b', () => {});
});
