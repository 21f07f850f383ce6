import { expect } from 'chai';
import { msg } from './index.js';

describe('msg', () => {
  it('fills in what it is given and leaves unknown names visible', () => {
    expect(msg('checklist.count', { done: 14, total: 19 })).to.equal('14 of 19 documented');
    expect(msg('checklist.count', { done: 14 })).to.equal('14 of {total} documented');
  });

  it('chooses the singular for one', () => {
    expect(msg('announce.open', { count: 1 })).to.equal('1 question open');
    expect(msg('announce.open', { count: 0 })).to.equal('0 questions open');
    expect(msg('announce.open', { count: 3 })).to.equal('3 questions open');
  });

  it('does not read a parameter as a pattern', () => {
    expect(msg('checklist.no-editor', { id: '$& {id}' })).to.contain('$& {id}');
  });
});
