import { blocksText } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import { cleanHtml, cleanText, plainBlocks } from './index.js';

const clean = (html: string): string => {
  const root = document.createElement('div');
  root.innerHTML = html;
  cleanHtml(root);
  return root.innerHTML.replace(/\s+/g, ' ').trim();
};

describe('characters', () => {
  it('of Windows-1252 read as UTF-8, or the other way round, are those that were meant', () => {
    expect(cleanText('Client’s mood: â€œlowâ€\u009d â€“ clientâ€™s sleep 4â€“5h')).to.equal(
      'Client’s mood: “low” – client’s sleep 4–5h',
    );
    expect(cleanText('JosÃ© MuÃ±oz, 20Â mg, â‰¥ 2 weeks')).to.equal('José Muñoz, 20 mg, ≥ 2 weeks');
    expect(cleanText('it\u0092s \u0093fine\u0094 \u0096 ok\u0085')).to.equal('it’s “fine” – ok…');
    expect(cleanText('clientÃ¢â‚¬â„¢s')).to.equal('client’s');
  });

  it('that are as they were meant stay', () => {
    for (const text of ['Ângela says “ok” – 20 °C, ½ hour', 'Ã alone', 'naïve café, PHQ-9 ≥ 10', 'ação', '日本語']) {
      expect(cleanText(text)).to.equal(text);
    }
  });

  it('of a PDF or of Word are ones a person can type', () => {
    expect(cleanText('ﬁnds it diﬃcult,\u00a0co\u00adping\u200b')).to.equal('finds it difficult, coping');
    expect(cleanText('\uf0b7 item\u000bnext')).to.equal('• item\nnext');
  });

  it('are never lost, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'â', '€', '™', 'Ã', '©', 'Â', ' ', '\u0080', 'é', '1') }),
        (text) => {
          const ascii = (words: string) => words.replace(/[^a-z0-9]/g, '');
          expect(ascii(cleanText(text))).to.equal(ascii(text));
          expect(cleanText(cleanText(text))).to.be.a('string');
        },
      ),
    );
  });
});

describe('plain text', () => {
  it('of a page is made whole where a page broke it, and only there', () => {
    const pdf = [
      'Client reports feeling more anxious for the past two weeks since a new',
      'manager started at her work, and describes daily worry about perfor-',
      'mance reviews.',
      'Sleep is four to five hours.',
      'Plan: log daily',
      'call mother',
    ].join('\r\n');
    expect(blocksText(plainBlocks(pdf)).split('\n')).to.deep.equal([
      'Client reports feeling more anxious for the past two weeks since a new manager started at her work, and describes daily worry about performance reviews.',
      'Sleep is four to five hours.',
      'Plan: log daily',
      'call mother',
    ]);
  });

  it('with bullets and numbers is lists', () => {
    const blocks = plainBlocks('Goals\n• sleep six hours\n• choir\n1. log\n2) call\nEnd');
    expect(blocks.map(({ type }) => type)).to.deep.equal(['paragraph', 'bulletList', 'orderedList', 'paragraph']);
    expect(blocksText(blocks)).to.equal('Goals\nsleep six hours\nchoir\nlog\ncall\nEnd');
  });
});

describe('what other programs put on the clipboard', () => {
  it('of Word has its lists, with their levels, and no markers as text', () => {
    const html = `<p class=MsoNormal>Plan:<o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7pt'>&nbsp;&nbsp; </span></span>Thought <b>log</b></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>daily</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Call mother</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Return in a week</p>`;
    const root = document.createElement('div');
    root.innerHTML = clean(html);
    expect([...root.querySelectorAll(':scope > *')].map(({ localName }) => localName)).to.deep.equal(['p', 'ul', 'ol']);
    expect(root.querySelector('ul > li > ul > li')?.textContent?.trim()).to.equal('daily');
    expect(root.querySelector('ul')?.textContent).not.to.match(/[·o]\s/);
    expect(root.querySelector('b')?.textContent).to.equal('log');
  });

  it('of Word says nothing that a tracked change took out, nor what a reviewer remarked', () => {
    const root = document.createElement('div');
    root.innerHTML = `<p>Client <del cite="mailto:a" datetime="2026-11-03">denied</del><ins cite="mailto:a">reported</ins> ideation.<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[DW1]</a></span></p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>[DW1] Is this so?</p></div></div>
      <div style='mso-element:footnote-list'><p class=MsoFootnoteText>[1] By the sleep diary.</p></div>`;
    cleanHtml(root);
    expect(root.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Client reported ideation. [1] By the sleep diary.');
  });

  it('of Google Docs has a list inside its item', () => {
    expect(clean('<ul><li><p>one</p></li><ul><li><p>two</p></li></ul></ul>')).to.equal(
      '<ul><li><p>one</p><ul><li><p>two</p></li></ul></li></ul>',
    );
  });

  it('of an EHR has a line for a row', () => {
    const root = document.createElement('div');
    root.innerHTML =
      '<table><tr><th>Mood</th><td>anxious</td></tr><tr><td>Sleep:</td><td>4â€“5 h</td></tr><tr><td>PHQ-9</td><td>11/03</td><td>14</td></tr></table>';
    cleanHtml(root);
    expect([...root.querySelectorAll('tr')].map((row) => row.textContent)).to.deep.equal([
      'Mood: anxious',
      'Sleep: 4–5 h',
      'PHQ-9 | 11/03 | 14',
    ]);
  });

  it('of this editor stays as it is', () => {
    const own = '<p data-pm-slice="1 1 []">a</p><p></p><p>â€™</p>';
    expect(clean(own)).to.equal(own);
  });
});
