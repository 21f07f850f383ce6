import { sendKeys } from '@web/test-runner-commands';
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
import type { SignBlocker } from '../../record/index.js';
import { EvenfallSign } from './sign.js';

const signer = { name: 'Jordan Ellis', credentials: 'LCSW' };
const blockers: SignBlocker[] = [
  { kind: 'proposals', count: 2, sectionId: 'subjective' },
  { kind: 'element', elementId: 'risk_screen', label: 'Risk screen', sectionId: 'objective' },
];

const bar = (properties: Partial<EvenfallSign> = {}) => mount('evenfall-sign', EvenfallSign, { signer, ...properties });

describe('<evenfall-sign>', () => {
  afterEach(unmountAll);

  it('names what stands in the way, each as a way there', async () => {
    const element = await bar({ blockers });
    const went = heard(element, 'evenfall-sign-go');
    expect(findAll(element, '.blocker').map(words)).to.deep.equal(['2 sentences not reviewed yet', 'Risk screen']);
    findAll(element, '.blocker')[1]?.click();
    expect(went).to.deep.equal([{ blocker: blockers[1] }]);
    await expectAccessible(element);
  });

  it('has a button that explains instead of a dead one', async () => {
    const element = await bar({ blockers });
    const requests = heard(element, 'evenfall-sign-request');
    const button = find<HTMLButtonElement>(element, '.sign');
    expect(button.disabled).to.equal(false);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(requests, 'who hears it tells why not').to.have.length(1);
    expect(focused()).to.equal(find(element, '.blocker'));
  });

  it('asks for the signature when nothing stands in the way', async () => {
    const element = await bar();
    const requests = heard(element, 'evenfall-sign-request');
    expect(words(find(element, '.as'))).to.equal('Signing as Jordan Ellis, LCSW');
    find(element, '.sign').click();
    expect(requests).to.have.length(1);
    await expectAccessible(element);
  });

  it('shows what is attested to before it is signed, in the words that will be recorded', async () => {
    const element = await bar();
    expect(words(find(element, '#state'))).to.contain('I have reviewed this note in full');
    element.attestation = 'I was in the room, and this is what happened.';
    await element.updateComplete;
    expect(words(find(element, '.attestation'))).to.equal('I was in the room, and this is what happened.');
    expect(find(element, '.sign').getAttribute('aria-describedby'), 'heard with the button').to.equal('state');
    element.blockers = blockers;
    await element.updateComplete;
    expect(findAll(element, '.attestation'), 'not before it can be signed').to.have.length(0);
  });

  it('does not sign while disabled', async () => {
    const element = await bar({ disabled: true });
    const requests = heard(element, 'evenfall-sign-request');
    find(element, '.sign').click();
    expect(requests).to.deep.equal([]);
  });

  it('shows who signed when, and nothing to press', async () => {
    const element = await bar({
      signature: {
        signer,
        signedAt: '2026-11-23T14:05:00.000Z',
        attestation: 'I reviewed it.',
        sha256: '0'.repeat(64),
      },
    });
    expect(words(find(element, '[part=signature]'))).to.match(/^Signed by Jordan Ellis, LCSW on November 2[34], 2026/);
    expect(findAll(element, 'button')).to.have.length(0);
    await expectAccessible(element);
  });
});
