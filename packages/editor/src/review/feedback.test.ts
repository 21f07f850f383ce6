import { expect } from 'chai';
import fc from 'fast-check';
import { proposal } from '../../../../test/support/leaf-samples.js';
import { FeedbackCount, ProposalQueue, type ReviewFeedback } from './index.js';

/** A queue whose decisions are counted, as the editor does it. */
function counted() {
  const told: ReviewFeedback[] = [];
  const queue = new ProposalQueue();
  const count = new FeedbackCount((feedback) => told.push(feedback));
  queue.subscribe(() => count.waits(queue.open));
  const decide = (action: 'accept' | 'reject', ids: readonly string[]) => {
    const decided = queue[action](ids);
    if (decided.length === 0) return;
    count.decide(action, decided, queue.openCount);
    count.settle(false);
  };
  const undo = () => {
    const step = queue.undo();
    if (step) count.decide('undo', step.proposals, queue.openCount);
  };
  count.begin();
  queue.add(...['a', 'b', 'c'].map((id) => proposal(id, `Client words ${id}.`)));
  return { told, queue, count, decide, undo };
}
const numbers = ({ kept, edited, rejected, waiting }: ReviewFeedback) => [kept, edited, rejected, waiting];

describe('FeedbackCount', () => {
  it('tells once all are decided, and again when a reason is chosen', () => {
    const { told, queue, count, decide } = counted();
    queue.edit('b', 'Own words.');
    decide('accept', ['a', 'b']);
    expect(told).to.deep.equal([]);
    decide('reject', ['c']);
    expect(told.map(numbers)).to.deep.equal([[1, 1, 1, 0]]);
    expect(count.justRejected).to.equal('c');
    count.because('wording');
    count.because('inaccurate');
    expect(told.at(-1)).to.deep.equal({
      kind: 'draft',
      run: 1,
      engine: 'test',
      locality: 'on-device',
      kept: 1,
      edited: 1,
      rejected: 1,
      waiting: 0,
      reasons: { inaccurate: 1 },
    });
  });

  it('tells what waited when another draft takes its place', () => {
    const { told, queue, count, decide } = counted();
    decide('accept', ['a']);
    queue.clear();
    count.begin();
    expect(told.map(numbers)).to.deep.equal([[1, 0, 0, 2]]);
    queue.add(proposal('d', 'Another.'));
    count.end();
    expect(told.at(-1)).to.include({ run: 2, kept: 0, waiting: 1 });
  });

  it('asks about one sentence that was left out, not about many, and not after the next step', () => {
    const { count, decide } = counted();
    decide('reject', ['a']);
    expect(count.justRejected).to.equal('a');
    decide('accept', ['b']);
    expect(count.justRejected).to.equal(undefined);
    const other = counted();
    other.decide('reject', ['a', 'b', 'c']);
    expect(other.count.justRejected).to.equal(undefined);
  });

  it('holds no word and no id, and its counts add up, whatever is decided and taken back', () => {
    const step = fc.tuple(fc.constantFrom('accept', 'reject', 'undo', 'edit', 'why'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const { told, queue, count, decide, undo } = counted();
        for (const [action, id] of steps) {
          if (action === 'undo') undo();
          else if (action === 'why') count.because('unneeded');
          else if (action === 'edit') queue.edit(id, 'Client own words.');
          else decide(action as 'accept' | 'reject', [id]);
        }
        count.end();
        const last = told.at(-1) as ReviewFeedback;
        expect(last.kept + last.edited + last.rejected + last.waiting).to.equal(3);
        expect(last.waiting).to.equal(queue.openCount);
        const reasons = Object.values(last.reasons).reduce((sum, each) => sum + each, 0);
        expect(reasons).to.be.at.most(last.rejected);
        expect(JSON.stringify(told)).not.to.match(/Client|words|"[abc]"/);
      }),
    );
  });
});
