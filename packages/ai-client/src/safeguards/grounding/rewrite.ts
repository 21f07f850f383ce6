import { groundText } from './ground.js';
import { GENERAL, type GroundFault, type GroundReason, type Prose, readingOf } from './reading.js';

/** What a rewrite says that the passage did not, or no longer says although the passage did. */
export interface RewriteReason extends GroundReason {
  readonly change: 'added' | 'lost';
}

export interface RewriteGrounds {
  /** False: what may never change changed, and the rewrite must not be offered. */
  readonly keep: boolean;
  readonly reasons: readonly RewriteReason[];
}

/** What no rewrite may add, drop or turn round (NO-INVENTION, NOT-ASSESSED-IS-NOT-DENIED). */
const GRAVE: ReadonlySet<GroundFault> = new Set<GroundFault>([
  'number',
  'negation',
  'risk',
  'quotation',
  'medication',
  'diagnosis',
  'name',
]);

/** Words of a text that tell something and that the other does not hold in any form. */
function ownWords(text: string, other: string): string[] {
  const { content, knows } = readingOf(text, [other]);
  return content.filter(({ stem, text: word }) => !GENERAL.has(stem) && !knows(word)).map((word) => word.text);
}

/** What a shorter text leaves out. Words that have others in their place are seen in the diff, and not told again. */
function leftOut(before: string, after: string): string[] {
  const gone = ownWords(before, after);
  return gone.length > ownWords(after, before).length ? gone : [];
}

/**
 * Does a rewrite still say what the passage says? Read both ways: what the new words say must stand in the passage or
 * in a source, and every number, dose, negation, risk statement, quotation, drug, diagnosis and name of the passage must
 * still stand in the new words. A change of anything else (a degree, an event, a person) is told, for a person to see.
 *
 * @param sources what the rewrite may add from; left out, it may add nothing
 * @param prose for the words of a model (`loadProse`)
 */
export function groundRewrite(
  before: string,
  after: string,
  sources: readonly string[] = [],
  prose?: Prose,
): RewriteGrounds {
  const added = groundText(after, [before, ...sources], prose).reasons;
  const lost = groundText(before, [after], prose).reasons;
  const keep =
    !lost.some(({ fault }) => GRAVE.has(fault)) &&
    !added.some(({ fault, kind }) => kind === 'differs' || GRAVE.has(fault));
  const said = new Set(lost.map(({ words }) => words?.toLowerCase()));
  const events = leftOut(before, after).filter((words) => !said.has(words.toLowerCase()));
  return {
    keep,
    reasons: [
      ...added.map((reason): RewriteReason => ({ ...reason, change: 'added' })),
      // What is told otherwise is told once.
      ...lost
        .filter(({ fault, kind }) => kind !== 'differs' || !added.some((other) => other.fault === fault))
        .map((reason): RewriteReason => ({ ...reason, change: 'lost' })),
      ...events.map((words): RewriteReason => ({ fault: 'event', kind: 'not-in-source', words, change: 'lost' })),
    ],
  };
}
