import { expect } from 'chai';
import { closeAll, open } from './support/opened.js';

const place = (section: number, offset: number) => ({ section, offset });

describe('a paste from elsewhere', () => {
  afterEach(closeAll);

  it('of Word is lists and formatting in the section of the caret', async () => {
    const hand = await open();
    hand.select(place(3, 0));
    hand.paste({
      html: `<html><body><p class=MsoNormal><b>Plan</b><o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Log dailyâ€™s worries</p></body></html>`,
      plain: 'ignored',
    });
    expect(hand.texts).to.deep.equal(['', '', '', 'Plan\nLog daily’s worries']);
    expect(JSON.stringify(hand.note.content()[3])).to.contain('bulletList').and.contain('"bold"');
  });

  it('of a PDF is whole sentences, and one undo takes it back', async () => {
    const hand = await open();
    hand.select(place(0, 0));
    hand.paste({
      plain:
        'Client reports feeling more anxious for the past two weeks since a\nnew manager started at ﬁrst.\n• sleep 4 hours',
    });
    expect(hand.texts[0]).to.equal(
      'Client reports feeling more anxious for the past two weeks since a new manager started at first.\nsleep 4 hours',
    );
    hand.note.run('undo');
    expect(hand.texts[0]).to.equal('');
  });

  it('shows where what is dragged would land, and nothing once it did', async () => {
    const hand = await open(['one two']);
    const { dom } = hand.note;
    const { left, top, height } = (dom.querySelector('.evenfall-section-text p') as Element).getBoundingClientRect();
    const drag = (type: string) =>
      dom.dispatchEvent(
        new DragEvent(type, {
          bubbles: true,
          cancelable: true,
          clientX: left + 20,
          clientY: top + height / 2,
          dataTransfer: new DataTransfer(),
        }),
      );
    drag('dragover');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const line = dom.parentElement?.querySelector('.evenfall-drop-line');
    expect(line?.getBoundingClientRect().height).to.be.greaterThan(5);
    drag('dragleave');
    expect(dom.parentElement?.querySelector('.evenfall-drop-line')).to.equal(null);
  });

  it('of one line goes on in the words around the caret', async () => {
    const hand = await open(['ab']);
    hand.select(place(0, 1));
    hand.paste({ plain: ' itâ€™s ' });
    expect(hand.texts[0]).to.equal('a it’s b');
  });
});
