import { expect } from 'chai';
import fc from 'fast-check';
import { ActivityMeter, type Stretch } from './index.js';

const WALL = Date.parse('2026-11-23T20:00:00Z');

/** Feeds a meter; `told` holds the last telling of each stretch. */
function measure() {
  const told: Stretch[] = [];
  const meter = new ActivityMeter((stretch, first) => {
    if (first) told.push(stretch);
    else told[told.length - 1] = stretch;
  });
  const at = (seconds: number, jump = 0) => ({ wall: WALL + (seconds + jump) * 1000, steady: 5_000 + seconds * 1000 });
  const total = (cutoff: 5 | 30 | 60) =>
    told.flatMap(({ spans }) => spans[cutoff]).reduce((sum, [from, to]) => sum + to - from, 0);
  return { meter, told, at, total };
}

describe('ActivityMeter', () => {
  it('counts between inputs no further apart than the cut-off, and nothing else', () => {
    const { meter, told, at } = measure();
    for (const seconds of [0, 2, 4, 24, 26, 71, 73]) meter.input(at(seconds));
    meter.flush();
    expect(told).to.deep.equal([
      {
        start: WALL,
        spans: {
          5: [
            [0, 4],
            [24, 26],
            [71, 73],
          ],
          30: [
            [0, 26],
            [71, 73],
          ],
          60: [[0, 73]],
        },
      },
    ]);
  });

  it('begins anew after a gap longer than any cut-off', () => {
    const { meter, told, at } = measure();
    for (const seconds of [0, 10, 75, 85]) meter.input(at(seconds));
    meter.flush();
    expect(told.map(({ start, spans }) => [start, spans[60]])).to.deep.equal([
      [WALL, [[0, 10]]],
      [WALL + 75_000, [[0, 10]]],
    ]);
  });

  it('counts until the person leaves, not beyond', () => {
    const { meter, at, total } = measure();
    meter.input(at(0));
    meter.leave(at(12));
    meter.input(at(20));
    meter.leave(at(21));
    meter.leave(at(500));
    expect(total(30)).to.equal(13);
  });

  it('does not count a sleep of the machine, whether the steady clock went on or not', () => {
    for (const steadySleeps of [true, false]) {
      const { meter, at, total } = measure();
      meter.input(at(0));
      meter.input(at(10));
      meter.input(steadySleeps ? at(20, 7200) : at(7220));
      meter.input(steadySleeps ? at(30, 7200) : at(7230));
      meter.flush();
      expect(total(60)).to.equal(20);
    }
  });

  it('tells a stretch that goes on now and then, so that a crash costs seconds', () => {
    const { meter, total, at } = measure();
    for (let seconds = 0; seconds <= 300; seconds += 1) meter.input(at(seconds));
    expect(total(30)).to.be.within(284, 300);
  });

  it('keeps no more of the rhythm of typing than whole seconds', () => {
    const { meter, told, at } = measure();
    for (const seconds of [0.137, 0.291, 0.402, 3.777]) meter.input(at(seconds));
    meter.flush();
    expect(told).to.deep.equal([{ start: WALL, spans: { 5: [[0, 4]], 30: [[0, 4]], 60: [[0, 4]] } }]);
  });

  it('never counts twice, never more than passed, and less under a shorter cut-off, whatever the clocks do', () => {
    const step = fc.record({
      kind: fc.constantFrom('input', 'input', 'input', 'leave', 'flush'),
      gap: fc.double({ min: 0, max: 150, noNaN: true }),
      jump: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -90_000, max: 90_000 })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const { meter, told, at, total } = measure();
        let [seconds, jump] = [0, 0];
        for (const each of steps) {
          seconds += each.gap;
          jump += each.jump;
          if (each.kind === 'flush') meter.flush();
          else meter[each.kind as 'input' | 'leave'](at(seconds, jump));
        }
        meter.flush();
        for (const { spans } of told) {
          for (const cutoff of [5, 30, 60] as const) {
            let end = -1;
            for (const [from, to] of spans[cutoff]) {
              expect(from).to.be.greaterThan(end);
              expect(to).to.be.greaterThan(from);
              end = to;
            }
          }
          const within = (inner: 5 | 30, outer: 30 | 60) =>
            spans[inner].every(([from, to]) => spans[outer].some((span) => span[0] <= from && to <= span[1]));
          expect(within(5, 30) && within(30, 60)).to.equal(true);
        }
        expect(total(5)).to.be.at.most(total(30));
        expect(total(30)).to.be.at.most(total(60));
        // Rounding may add a second to a stretch.
        expect(total(60)).to.be.at.most(seconds + told.length);
      }),
    );
  });
});
