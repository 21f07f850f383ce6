import { textBlocks } from '@evenfall/templates';
import { expectAccessible } from '../support/element.js';
import { closeAll, open } from './support/opened.js';

describe('the writing surface to axe', () => {
  afterEach(closeAll);

  for (const scheme of ['light', 'dark']) {
    it(`is clean in ${scheme}, written in and empty, editable and not`, async () => {
      const page = document.createElement('div');
      page.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #1a1c23)`;
      document.body.append(page);
      const hand = await open(['abc', textBlocks('d\ne')], { into: page });
      const question = document.createElement('button');
      // What WebKit gives a bare button is below contrast in dark, and is not what is looked at here.
      question.style.cssText = 'color: CanvasText; background: Canvas';
      question.textContent = 'Was risk assessed?';
      hand.note.chrome('plan').append(question);
      hand.note.highlight([{ section: 'subjective', start: 0, end: 2 }]);
      hand.note.focus({ section: 'objective' });
      await expectAccessible(page);
      hand.note.setEditable(false);
      await expectAccessible(page);
      page.remove();
    });
  }
});
