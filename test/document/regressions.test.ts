import { type Block, dap, type Format, soap } from '@evenfall/templates';
import { expect } from 'chai';
import { FOREIGN_HTML } from './support/clips.js';
import { seven } from './support/formats.js';
import type { Hand } from './support/hand.js';
import { closeAll, open } from './support/opened.js';

/** What was found wrong once, and the rules of the clipboard one by one. */

const paragraph = (text: string): Block =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
const list = (...items: string[]): Block => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem' as const, content: [paragraph(item)] })),
});

const place = (section: number, offset: number) => ({ section, offset });
const words = (html: string) => html.replace(/\s/g, '');

async function copied(texts: string[], format: Format = soap) {
  const hand = await open(texts, { format });
  const last = format.sections.length - 1;
  hand.select(place(0, 0), place(last, (hand.texts[last] as string).length));
  return hand.take('copy');
}

function unplaced(hand: Hand) {
  const told: { text: string; section?: string }[] = [];
  hand.note.on('unplaced', (detail) => told.push(detail));
  return told;
}

describe('edits across sections', () => {
  afterEach(closeAll);

  it('are not refused when a step ends between sections to close a list', async () => {
    const problems: string[] = [];
    const hand = await open([[list('')], '', [list(''), paragraph('gg')]], {
      format: seven,
      onAssert: (problem) => problems.push(problem),
    });
    hand.select(place(0, 0), place(2, 1));
    hand.key('Enter');
    expect(problems).to.deep.equal([]);
    expect(hand.texts.slice(0, 3)).to.deep.equal(['\n', '', 'gg']);
  });

  it('leave no bullet where all words of a section went', async () => {
    const hand = await open(['a', [list('b', 'c')], 'd']);
    hand.select(place(0, 1), place(2, 1));
    hand.key('Delete');
    expect(hand.note.content()[1]?.content).to.deep.equal([{ type: 'paragraph' }]);
    expect(hand.texts).to.deep.equal(['a', '', '', '']);
  });

  it('keep the end of the last section in it, list and all', async () => {
    const hand = await open(['abc', 'def', [list('ghi', 'jkl')]]);
    hand.select(place(2, 1), place(0, 1));
    hand.type('x');
    expect(hand.texts).to.deep.equal(['ax', '', 'hi\njkl', '']);
    expect(hand.note.content()[2]?.content).to.deep.equal([list('hi', 'jkl')]);
    hand.note.run('undo');
    expect(hand.texts).to.deep.equal(['abc', 'def', 'ghi\njkl', '']);
  });

  it('type after a deleted sentence without taking its record over', async () => {
    const hand = await open(['', '', '', 'p']);
    hand.note.appendSentence('subjective', { text: 'Drafted words.', recordId: 'r' });
    hand.select(place(0, 7), place(3, 1));
    hand.type('x');
    expect(hand.note.sentences().get('r')?.text).to.equal('Drafted');
    expect(hand.texts[0]).to.equal('Draftedx');
  });

  for (const [command, value, expected] of [
    ['insertText', 'x y', ['ax y', '', 'i', '']],
    ['insertHTML', '<b>x</b>y', ['axy', '', 'i', '']],
    ['insertParagraph', undefined, ['a\n', '', 'i', '']],
    ['delete', undefined, ['a', '', 'i', '']],
  ] as const) {
    it(`of scripts, execCommand ${command}, are done section by section`, async () => {
      const hand = await open(['abc', 'def', 'ghi']);
      hand.select(place(0, 1), place(2, 2));
      document.execCommand(command, false, value);
      await hand.settle();
      expect(hand.texts).to.deep.equal(expected);
      expect(hand.sections).to.have.length(4);
    });
  }

  it('make a list of each section’s paragraphs, and end it', async () => {
    const hand = await open(['a\nb', 'c']);
    hand.select(place(0, 2), place(1, 1));
    hand.note.run('bulletList');
    expect(hand.note.content().map(({ content }) => content)).to.deep.equal([
      [paragraph('a'), list('b')],
      [list('c')],
      [paragraph('')],
      [paragraph('')],
    ]);
    hand.note.run('bulletList');
    expect(hand.note.content()[1]?.content).to.deep.equal([paragraph('c')]);
    hand.note.run('undo');
    hand.note.run('undo');
    expect(hand.texts).to.deep.equal(['a\nb', 'c', '', '']);
  });
});

describe('typing over words', () => {
  afterEach(closeAll);

  it('leaves the line break before them', async () => {
    const line: Block = { type: 'paragraph', content: [{ type: 'hardBreak' }, { type: 'text', text: 'ab' }] };
    const hand = await open([[line], 'c']);
    hand.select(place(0, 1), place(0, 3));
    hand.type('x');
    await hand.settle();
    expect(hand.texts).to.deep.equal(['\nx', 'c', '', '']);
  });
});

describe('the clipboard', () => {
  afterEach(closeAll);

  it('gets titles as lines where several sections are copied', async () => {
    const clip = await copied(['a\nb', '', 'c', 'd']);
    expect(clip.plain).to.equal('Subjective\na\nb\n\nObjective\n\nAssessment\nc\n\nPlan\nd');
    expect(clip.html).to.contain('<h3>Subjective</h3>').and.contain('data-evenfall-section="plan"');
  });

  it('gets a part of one section without a title, lists with their bullets', async () => {
    const hand = await open([[paragraph('a'), list('b', 'c')]]);
    hand.select(place(0, 0), place(0, 5));
    const clip = hand.take('copy');
    expect(clip.plain).to.equal('a\n- b\n- c');
    expect(clip.html).not.to.contain('section');
  });

  it('gives a whole note back to the sections it came from, wherever the caret is', async () => {
    const clip = await copied(['a', 'b', 'c', 'd']);
    const hand = await open(['', 'x', '', 'y']);
    hand.select(place(3, 1));
    hand.paste(clip);
    expect(hand.texts).to.deep.equal(['a', 'x\nb', 'c', 'y\nd']);
    hand.note.run('undo');
    expect(hand.texts).to.deep.equal(['', 'x', '', 'y']);
  });

  it('replaces the whole note where all of it is selected', async () => {
    const clip = await copied(['a', 'b', 'c', 'd']);
    const hand = await open(['v', 'w', 'x', 'y']);
    hand.select(place(0, 0), place(3, 1));
    hand.paste(clip);
    expect(hand.texts).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('still knows the sections when another program dropped its own marks', async () => {
    const clip = await copied(['a', 'b', 'c', 'd']);
    const hand = await open();
    hand.select(place(0, 0));
    hand.paste({ html: clip.html.replace(/ data-pm-slice="[^"]*"/, '') });
    expect(hand.texts).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('brings a note of another format home by the other names of sections', async () => {
    const clip = await copied(['a', 'b', 'c', 'd'], soap);
    const hand = await open([], { format: dap });
    const told = unplaced(hand);
    hand.select(place(2, 0));
    hand.paste(clip);
    expect(hand.texts).to.deep.equal(['a\nb', 'c', 'd']);
    expect(told).to.deep.equal([]);
  });

  it('hands out what has no section here, with its title', async () => {
    const clip = await copied(['a', 'b', 'c'], dap);
    const hand = await open();
    const told = unplaced(hand);
    hand.select(place(0, 0));
    hand.paste(clip);
    expect(hand.texts).to.deep.equal(['', '', 'b', 'c']);
    expect(told).to.deep.equal([{ text: 'a', section: 'Data' }]);
  });

  it('hands out what has no section here with its lists and formatting', async () => {
    const hand = await open();
    const told = unplaced(hand);
    hand.select(place(0, 0));
    const part = (id: string, inner: string) =>
      `<section data-evenfall-section="${id}"><h3>${id}</h3><div>${inner}</div></section>`;
    hand.paste({ html: part('history', '<ul><li>since <b>May</b></li></ul>') + part('plan', '<p>d</p>') });
    expect(told).to.have.length(1);
    expect(JSON.stringify(told[0])).to.contain('bulletList').and.contain('"bold"');
  });

  it('puts one pasted section, ours or not, where the caret is', async () => {
    const hand = await open(['', '', '', 'xy']);
    const told = unplaced(hand);
    hand.select(place(3, 1));
    hand.paste({
      html: '<section data-evenfall-section="data"><h3>Data</h3><div><p>a</p><ul><li>b</li></ul></div></section>',
    });
    expect(words(hand.texts[3] as string)).to.equal('xaby');
    expect(told).to.deep.equal([]);
  });

  it('loses no word of what other programs write', async () => {
    for (const [html, letters] of FOREIGN_HTML) {
      const hand = await open(['', 'xy']);
      hand.select(place(1, 1));
      hand.paste({ html });
      expect(words(hand.texts[1] as string), html).to.equal(`x${letters}y`);
      closeAll();
    }
  });

  it('keeps bold, italics and underline of other programs, and none of the rest', async () => {
    const hand = await open();
    hand.select(place(0, 0));
    hand.paste({
      html: '<p style="color:red"><b>a</b><i>b</i><u>c</u><span style="font-weight:700;font-size:40px" onclick="x()">d</span><a href="https://example.org">e</a></p>',
    });
    expect(hand.note.content()[0]?.content).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'b', marks: [{ type: 'italic' }] },
          { type: 'text', text: 'c', marks: [{ type: 'underline' }] },
          { type: 'text', text: 'd', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'e' },
        ],
      },
    ]);
  });

  it('does not delete what is selected for something it cannot hold', async () => {
    const hand = await open(['abc']);
    hand.select(place(0, 0), place(0, 3));
    hand.paste({ html: '<img src="x.png" alt="">' });
    expect(hand.texts[0]).to.equal('abc');
  });

  it('makes lines of plain text paragraphs', async () => {
    const hand = await open(['xy']);
    hand.select(place(0, 1));
    hand.paste({ plain: 'a\r\n\r\nb\nc' });
    expect(hand.texts[0]).to.equal('xa\nb\ncy');
  });

  it('moves words within a section by drag, and across where they are dropped', async () => {
    const hand = await open(['abc def', 'ghi']);
    hand.select(place(0, 0), place(0, 4));
    hand.dragSelection(place(0, 1), place(1, 3));
    expect(hand.texts.slice(0, 2)).to.deep.equal(['def', 'ghiabc ']);
    hand.note.run('undo');
    expect(hand.texts.slice(0, 2)).to.deep.equal(['abc def', 'ghi']);
  });

  it('takes each part of a drag over two sections to its own', async () => {
    const hand = await open(['abc', 'def', '', 'x']);
    hand.select(place(0, 1), place(1, 1));
    hand.dragSelection(place(0, 2), place(3, 1));
    expect(hand.texts).to.deep.equal(['a\nbc', 'ef\nd', '', 'x']);
  });
});
