import { type Block, blocksText, textBlocks } from '@evenfall/templates';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { reviseBlocks } from './revise.js';

const bold = (text: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type: 'bold' }] }],
});
const list = (...items: string[]): Block => ({
  type: 'bulletList',
  content: items.map((text) => ({ type: 'listItem', content: textBlocks(text) })),
});

describe('reviseBlocks', () => {
  it('leaves blocks alone when nothing was typed', () => {
    const blocks = [bold('Slept badly.'), list('one', 'two')];
    expect(reviseBlocks(blocks, blocksText(blocks))).to.deep.equal(blocks);
  });

  it('keeps marks and lists around the words that changed', () => {
    const blocks = [bold('Slept badly.'), list('one', 'two'), ...textBlocks('End.')];
    expect(reviseBlocks(blocks, 'Slept badly.\none\ntwo\nThe end.')).to.deep.equal([
      bold('Slept badly.'),
      list('one', 'two'),
      ...textBlocks('The end.'),
    ]);
  });

  it('gives new words the formatting before them, not the provenance', () => {
    const drafted: Block = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Tired.', marks: [{ type: 'italic' }, { type: 'sentence', attrs: { id: 's1' } }] },
      ],
    };
    expect(reviseBlocks([drafted], 'Tired. And sad.')).to.deep.equal([
      {
        type: 'paragraph',
        content: [...(drafted.content ?? []), { type: 'text', text: ' And sad.', marks: [{ type: 'italic' }] }],
      },
    ]);
  });

  it('removes a list whose last line is deleted', () => {
    expect(reviseBlocks([...textBlocks('a'), list('b')], 'a')).to.deep.equal(textBlocks('a'));
  });

  it('ends with just the text that was typed, whatever the blocks and the edit', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 6 });
    const block: fc.Arbitrary<Block> = fc.oneof(
      line.map((text): Block => (text ? bold(text) : { type: 'paragraph' })),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
      fc.constant<Block>({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x' }, { type: 'hardBreak' }, { type: 'text', text: 'y' }],
      }),
    );
    const typed = fc.string({ unit: fc.constantFrom('a', 'x', 'y', '\n', '😀'), maxLength: 20 });
    void fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), typed, (blocks, text) => {
        expect(blocksText(reviseBlocks(blocks, text))).to.equal(text);
      }),
    );
  });
});
