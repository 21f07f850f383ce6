import { expect } from 'chai';
import fc from 'fast-check';
import { proposal } from '../../../../test/support/leaf-samples.js';
import { ProposalQueue, proposalText } from './index.js';

const queueOf = (...ids: string[]): ProposalQueue => {
  const queue = new ProposalQueue();
  queue.add(...ids.map((id) => proposal(id, `Sentence ${id}.`)));
  return queue;
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('ProposalQueue', () => {
  it('holds what waits, by section, in the order drafted', () => {
    const queue = queueOf('a', 'b');
    queue.add(proposal('c', 'Plan.', { sectionId: 'plan' }));
    expect(ids(queue.open)).to.deep.equal(['a', 'b', 'c']);
    expect(ids(queue.bySection('plan'))).to.deep.equal(['c']);
    queue.accept(['a']);
    expect(ids(queue.bySection('subjective'))).to.deep.equal(['b']);
    expect(queue.openCount).to.equal(2);
  });

  it('hands out each acceptance once', () => {
    const queue = queueOf('a', 'b');
    expect(ids(queue.accept(['b', 'a', 'unknown']))).to.deep.equal(['b', 'a']);
    expect(queue.accept(['a'])).to.deep.equal([]);
    expect(queue.reject(['a'])).to.deep.equal([]);
  });

  it('keeps the drafted words beside the edited ones', () => {
    const queue = queueOf('a');
    const edited = queue.edit('a', '  Other words. ');
    expect(edited?.text).to.equal('Sentence a.');
    expect(edited && proposalText(edited)).to.equal('Other words.');
    expect(queue.accept(['a'])[0]?.edited).to.equal('Other words.');
  });

  it('takes an edit back to the drafted words for no edit', () => {
    const queue = queueOf('a');
    queue.edit('a', 'Other.');
    queue.edit('a', 'Sentence a.');
    expect(queue.get('a')).to.not.have.property('edited');
  });

  it('takes steps back one by one', () => {
    const queue = queueOf('a', 'b', 'c');
    queue.accept(['a', 'b']);
    queue.reject(['c']);
    expect(ids(queue.undo()?.proposals ?? [])).to.deep.equal(['c']);
    expect(queue.undo()).to.deep.include({ action: 'accept' });
    expect(queue.undo()).to.equal(undefined);
    expect(ids(queue.open)).to.deep.equal(['a', 'b', 'c']);
  });

  it('keeps rejected what was rejected, in every later draft', () => {
    const queue = queueOf('a');
    queue.reject(['a']);
    queue.clear();
    expect(queue.add(proposal('b', 'Sentence a.'))).to.deep.equal([]);
    expect(queue.open).to.deep.equal([]);
  });

  it('offers it where the section, the words or their source are others, or the rejection was taken back', () => {
    const queue = queueOf('a', 'z');
    queue.reject(['a', 'z']);
    const elsewhere = [{ sourceId: 'shorthand', start: 20, end: 24, quote: 'ct anx ↑ x2 wks' }];
    queue.add(proposal('b', 'Sentence a.', { sectionId: 'plan' }), proposal('c', 'Sentence c.'));
    queue.add(proposal('d', 'Sentence a.', { quotes: elsewhere }));
    expect(ids(queue.open)).to.deep.equal(['b', 'c', 'd']);
    queue.undo();
    queue.add(proposal('a', 'Sentence a.'));
    expect(ids(queue.open)).to.include('a~2');
  });

  it('forgets the undo of what was dropped', () => {
    const queue = queueOf('a', 'b');
    queue.edit('a', 'Other.');
    queue.dropOpen();
    expect(queue.undo()).to.equal(undefined);
    expect(queue.openCount).to.equal(0);
  });

  it('tells of changes and of nothing else', () => {
    const queue = queueOf('a');
    let told = 0;
    const stop = queue.subscribe(() => {
      told += 1;
    });
    queue.accept(['nobody']);
    queue.see(['a', 'nobody']);
    queue.see(['a']);
    queue.accept(['a']);
    expect(told).to.equal(2);
    stop();
    queue.undo();
    expect(told).to.equal(2);
    expect(queue.isSeen('a')).to.equal(true);
    expect(queue.isSeen('nobody')).to.equal(false);
  });

  it('is as it was after any steps and as many undos', () => {
    const step = fc.tuple(fc.constantFrom('accept', 'reject', 'edit'), fc.constantFrom('a', 'b', 'c'), fc.string());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const queue = queueOf('a', 'b', 'c');
        const before = queue.open;
        for (const [action, id, text] of steps) {
          if (action === 'edit') queue.edit(id, text);
          else queue[action as 'accept' | 'reject']([id]);
        }
        while (queue.undo());
        expect(queue.open).to.deep.equal(before);
      }),
    );
  });
});
