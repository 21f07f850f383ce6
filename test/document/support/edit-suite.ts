import type { Format } from '@evenfall/templates';
import type { AnyExtension } from '@tiptap/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  type CreateNoteDocument,
  loadDocument,
  type SectionContent,
} from '../../../packages/editor/src/document/index.js';
import { wholeNote } from './clips.js';
import { formats } from './formats.js';
import { contents, type Step, steps } from './steps.js';
import { Coverage, Trial } from './trial.js';

/** Another seed is other edits: set it when hunting; a found counterexample becomes a test of its own. */
const SEED = Number(new URLSearchParams(location.search).get('seed') ?? 20261123);
/** Sessions a format; six formats of about 24 edits each make more than 10,000. */
const RUNS = 76;
const LENGTH = 26;

/** Two formats of four sections would otherwise meet the very same edits. */
const seedOf = ({ id }: Format): number => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7919, SEED);

/** A failure as few words as it takes to write the test that keeps it from coming back. */
function tell(run: fc.RunDetails<[SectionContent[], Step[]]>) {
  if (!run.failed) return;
  const [start = [], sequence = []] = run.counterexample ?? [];
  const lines = [
    String((run.errorInstance as Error | undefined)?.message ?? run.errorInstance),
    `seed ${run.seed}, path ${run.counterexamplePath?.slice(-20)}, ${run.numShrinks} shrinks`,
    ...start.map((section) => JSON.stringify(section)),
    ...sequence.map(({ name, selection: { kind, a, b }, index, target }) =>
      JSON.stringify([name, kind, a, b, index, target]),
    ),
  ];
  throw new Error(lines.join('\n'));
}

/** Makes documents as for a host that brings these extensions of TipTap. */
async function extendedBy(extensions: readonly AnyExtension[]): Promise<CreateNoteDocument> {
  const create = await loadDocument();
  await create.extend();
  const extended: CreateNoteDocument = Object.assign(
    (...[mount, format, options]: Parameters<CreateNoteDocument>) => create(mount, format, { ...options, extensions }),
    { extends: true, extend: () => create.extend() },
  );
  return extended;
}

/**
 * Random editing sessions in these formats: one file a few formats, so that no file takes long.
 * @param extensions with any, the view is the one that TipTap makes
 */
export function anySequenceOfEdits(of: readonly Format[], extensions: readonly AnyExtension[] = []) {
  describe('any sequence of edits', () => {
    let create: CreateNoteDocument;
    const coverage = new Coverage();

    before(async () => {
      create = extensions.length ? await extendedBy(extensions) : await loadDocument();
    });

    for (const format of of) {
      it(`keeps SCAFFOLD, STAYS-PUT and NOTHING-LOST in ${format.id}`, async function () {
        this.timeout(170_000);
        const notes = formats.map((each) => wholeNote(create, each));
        await fc.assert(
          fc.asyncProperty(contents(format), steps(LENGTH), async (start, sequence) => {
            const trial = new Trial(create, format, start, coverage, notes);
            try {
              trial.checkAlways('loading');
              for (const step of sequence) await trial.take(step);
              trial.undoAll();
            } finally {
              trial.destroy();
            }
          }),
          { numRuns: RUNS, seed: seedOf(format), reporter: tell },
        );
      });
    }

    after(() => {
      const total = [...coverage.counts].map(([what, count]) => `${what} ${count}`);
      console.log(`edits in ${of.map(({ id }) => id).join(' and ')} (seed ${SEED}): ${total.join(', ')}`);
    });

    it('met the hard cases', () => {
      for (const [what, count] of coverage.counts) expect(count, what).to.be.greaterThan(15);
      expect(coverage.counts.get('edits')).to.be.at.least(1700 * of.length);
    });
  });
}
