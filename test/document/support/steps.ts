import type { Block, Format } from '@evenfall/templates';
import * as fc from 'fast-check';
import type { SectionContent } from '../../../packages/editor/src/document/index.js';
import { alphabet } from './formats.js';
import type { Place } from './hand.js';

/* What random editing sessions are made of: notes to begin with, and steps with the weight each has. */

const place = fc.record({ section: fc.nat(6), offset: fc.nat(40) });
const selection = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('caret' as const), a: place, b: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('within' as const), a: place, b: place }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('across' as const), a: place, b: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('all' as const), a: place, b: place }) },
);
const index = fc.nat(1000);

const step = (name: string) => fc.record({ name: fc.constant(name), selection, index, target: place });

const NAMES: Record<string, number> = {
  type: 6,
  erase: 6,
  eraseWord: 4,
  enter: 3,
  break: 2,
  cut: 4,
  copy: 4,
  paste: 6,
  pasteHtml: 3,
  pastePlain: 3,
  pasteNote: 3,
  drag: 3,
  dropText: 2,
  compose: 4,
  command: 4,
  input: 4,
  exec: 4,
  undo: 5,
  redo: 4,
  load: 2,
  append: 2,
  hostValue: 2,
  hostWhileComposing: 4,
};

const names = Object.entries(NAMES);

export type Step = { name: string; selection: { kind: string; a: Place; b: Place }; index: number; target: Place };

export const steps = (length: number): fc.Arbitrary<Step[]> =>
  fc.array(fc.oneof(...names.map(([name, weight]) => ({ weight, arbitrary: step(name) }))), {
    minLength: 1,
    maxLength: 2 * length,
    size: 'max',
  });

/** Blocks of a section, written in its alphabet. */
function blocksOf(section: number): fc.Arbitrary<Block[]> {
  const line = fc
    .string({ unit: fc.constantFrom(...alphabet(section), ' '), maxLength: 7 })
    .map((text) => text.trim().replace(/ +/g, ' '));
  const paragraph = line.map(
    (text): Block => (text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' }),
  );
  const list = fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(
      fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'listItem' as const, content })),
      { minLength: 1, maxLength: 3 },
    ),
  });
  return fc.array(
    fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list as fc.Arbitrary<Block> }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
}

export const contents = (format: Format): fc.Arbitrary<SectionContent[]> =>
  fc
    .tuple(...format.sections.map((_, i) => blocksOf(i)))
    .map((all) => all.map((content, i) => ({ id: format.sections[i]?.id as string, content })));
