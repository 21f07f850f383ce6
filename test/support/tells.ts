import { expect } from 'chai';
import { drafted } from './drafted.js';

/** What a jotting is about, the jotting, a sentence its draft must hold, and what no sentence of it may match. */
export type Telling = readonly [what: string, shorthand: string, sentence: string, never?: RegExp];

/** A test for each. */
export function tells(cases: readonly Telling[]): void {
  for (const [what, shorthand, sentence, never] of cases)
    it(`tells ${what}: “${shorthand}”`, async () => {
      const { said, unsorted } = await drafted(shorthand);
      expect(said).to.contain(sentence);
      if (never) expect(said + unsorted).not.to.match(never);
    });
}
