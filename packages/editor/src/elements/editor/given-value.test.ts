import { createNote, soap } from '@evenfall/templates';
import { expect } from 'chai';
import { GivenValue } from './given-value.js';

const note = () => createNote(soap, { id: 'n' });

describe('GivenValue', () => {
  it('begins a new note, once', () => {
    const given = new GivenValue();
    expect(given.take(null)).to.deep.equal({ raw: undefined });
    expect(given.take(null)).to.equal(undefined);
  });

  it('falls back to the default until a value is set or something written', () => {
    const given = new GivenValue();
    expect(given.take('default')?.raw).to.equal('default');
    expect(given.take('another')?.raw).to.equal('another');
    given.set('mine');
    expect(given.take('default')?.raw).to.equal('mine');
    expect(given.take('default')).to.equal(undefined);
  });

  it('asks for a reset to be opened in the place of a kept draft, and lets the default count again', () => {
    const given = new GivenValue();
    given.set('mine');
    given.set('default', true);
    expect(given.take(null)).to.deep.equal({ raw: 'default', renew: true });
    expect(given.take('another')?.raw).to.equal('another');
  });

  it('knows a note that it gave out, itself or behind a proxy, until a value is set', () => {
    const given = new GivenValue();
    const gave = given.giveOut(note());
    expect(given.isEcho(gave)).to.equal(true);
    expect(given.isEcho(new Proxy(gave, {}))).to.equal(true);
    given.set(note());
    expect(given.isEcho(gave)).to.equal(false);
  });

  it('takes no copy, and no note of another editor, for an echo', () => {
    const given = new GivenValue();
    const gave = given.giveOut(note());
    const strangers = [{ ...gave }, structuredClone(gave), JSON.stringify(gave), new GivenValue().giveOut(note())];
    for (const stranger of strangers) expect(given.isEcho(stranger)).to.equal(false);
  });
});
