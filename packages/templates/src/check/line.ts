import type { Sentence } from '../language/index.js';
import type { SectionView } from './section-view.js';

/** A sentence in its place. Section order carries meaning, so readers may look at neighbours. */
export interface Line {
  readonly s: Sentence;
  readonly section: SectionView;
  readonly index: number;
  readonly lines: readonly Line[];
  /** What the line model takes the line to document. */
  readonly documents: ReadonlySet<string>;
  /** Remembers what readers found, so that each question about a line is answered once. */
  readonly memo: Map<string, boolean>;
}

export type Reader = (line: Line) => boolean;

/** A reader whose answer is kept with the line. */
export const remembered =
  (name: string, read: Reader): Reader =>
  (line) => {
    const known = line.memo.get(name);
    if (known !== undefined) return known;
    // While a question is open it answers no, so that two readers may ask about each other.
    line.memo.set(name, false);
    const answer = read(line);
    line.memo.set(name, answer);
    return answer;
  };
