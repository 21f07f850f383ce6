import { expect } from 'chai';
import fc from 'fast-check';
import type { Rect } from '../../placing/index.js';
import { HANDLES, placeOf, SYSTEM_MENU } from './place.js';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const meet = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const BAR = { width: 232, height: 52 };
const PHONE = rect(0, 0, 320, 480);

describe('the place of the tools of a selection', () => {
  it('is under the handles of the selection', () => {
    expect(placeOf(rect(40, 100, 120, 24), BAR, PHONE)).to.deep.equal({ left: 4, top: 124 + HANDLES });
  });

  it('is over the menu of the system where a keyboard leaves no room under the words', () => {
    const free = rect(0, 0, 320, 220);
    expect(placeOf(rect(40, 180, 120, 24), BAR, free)?.top).to.equal(180 - SYSTEM_MENU - BAR.height);
  });

  it('is nowhere while the words fill what is in sight', () => {
    expect(placeOf(rect(0, 20, 320, 440), BAR, PHONE)).to.equal(undefined);
  });

  it('is in sight and on no selected word, nor on a handle, whatever is selected', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    const selections = fc
      .tuple(px(300), fc.integer({ min: -400, max: 900 }), px(320), fc.integer({ min: 12, max: 900 }))
      .map(([left, top, width, height]) => rect(left, top, width, height));
    const views = fc
      .tuple(px(200), px(300), fc.integer({ min: 100, max: 900 }))
      .map(([x, y, height]) => rect(x, y, 320, height));
    const bars = fc.record({ width: fc.integer({ min: 44, max: 320 }), height: fc.integer({ min: 44, max: 140 }) });
    fc.assert(
      fc.property(selections, bars, views, (selected, bar, free) => {
        const place = placeOf(selected, bar, free);
        if (!place) return;
        const stands = rect(place.left, place.top, bar.width, bar.height);
        expect(meet(stands, { ...selected, left: -999, right: 9999, bottom: selected.bottom + HANDLES })).to.equal(
          false,
        );
        expect(stands.left >= free.left && stands.right <= free.right, 'in sight, across').to.equal(true);
        expect(stands.top >= free.top && stands.bottom <= free.bottom, 'in sight, up and down').to.equal(true);
      }),
    );
  });

  it('is found wherever there is room for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 456 }), (top) => {
        const place = placeOf(rect(40, top, 120, 24), BAR, rect(0, 0, 320, 480));
        expect(place).not.to.equal(undefined);
      }),
    );
  });
});
