import type { Sentence } from '../../language/index.js';
import type { SectionView } from '../section-view.js';
import { zoneOf } from './features.js';
import { lineScores, MODEL_LABELS } from './model.js';
import { settledScores } from './setting.js';

/** A line counts when it is likely among its neighbours and not unlikely by itself. */
const AMONG_OTHERS = 0;
const BY_ITSELF = -1;
/** Domains of mental status stand together in a line, and lend each other weight: each has to be plain by itself. */
const OBSERVED = 1;
const PLAN = new Set(['homework', 'next_visit', 'next_focus']);
const DOMAINS = new Set(['behavior', 'speech', 'thought', 'cognition', 'insight']);

/** May a label be documented here at all? What the words suggest does not outweigh where they stand. */
function possible(label: string, s: Sentence, section: SectionView): boolean {
  if (PLAN.has(label) !== section.isPlan) return false;
  if (label === 'hw_review' || label === 'interval_hx') return section.has('report');
  return !(DOMAINS.has(label) && s.tokens.length <= 3 && s.has('unassessable'));
}

const counts = (label: string, alone: number, among: number): boolean =>
  among > AMONG_OTHERS && alone > (DOMAINS.has(label) ? OBSERVED : BY_ITSELF);

/** What the lines of one section document in the judgement of the line model, line by line. */
export function sectionEvidence(lines: readonly Sentence[], section: SectionView): ReadonlySet<string>[] {
  const alone = lines.map((line) => lineScores(line, section));
  return settledScores(alone, zoneOf(section)).map(
    (among, at) =>
      new Set(
        MODEL_LABELS.filter(
          (label, index) =>
            // Few labels count: the cheaper question comes first.
            counts(label, (alone[at] as Float64Array)[index] as number, among[index] as number) &&
            possible(label, lines[at] as Sentence, section),
        ),
      ),
  );
}
