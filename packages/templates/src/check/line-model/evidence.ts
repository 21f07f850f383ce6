import type { Line } from '../line.js';
import { goalLink, hypothetical, planned } from '../readers/index.js';
import { lineScores, MODEL_LABELS } from './model.js';

/** Log-odds from which a line counts. Found by leaving packs out: higher where near misses are many. */
const SURE: Readonly<Record<string, number>> = {
  affect: 1.2,
  progress: 0.9,
  next_visit: 0.9,
  interval_hx: 0.7,
  modality: 1.2,
  diagnosis: 1.2,
};
const SURE_ENOUGH = 0.5;
const PLAN = new Set(['homework', 'next_visit', 'next_focus']);
const REASONING = new Set(['formulation', 'progress', 'med_necessity']);
const DOMAINS = new Set(['behavior', 'speech', 'thought', 'cognition', 'insight']);

/** May a label be documented here at all? What the words suggest does not outweigh where and of whom they are said. */
function possible(label: string, line: Line): boolean {
  const { section, s } = line;
  if (PLAN.has(label)) return section.isPlan;
  if (section.isPlan) return false;
  if (label === 'hw_review') return section.has('report');
  if (DOMAINS.has(label)) return section.has('observe') && !s.elsewhere && !planned(line);
  if (REASONING.has(label)) return section.has('assess', 'respond') && (label !== 'progress' || !hypothetical(line));
  if (label === 'diagnosis' || label === 'goal_link') return section.has('assess', 'respond', 'goal', 'report');
  return !planned(line) && (!s.elsewhere || label === 'interval_hx') && !goalLink(line);
}

/**
 * What a line documents in the judgement of the line model: the back-off where no reader finds an element. It adds
 * evidence and takes none away.
 */
export function lineEvidence(line: Line): string[] {
  const scores = lineScores(line);
  return MODEL_LABELS.filter(
    (label, at) => (scores[at] as number) > (SURE[label] ?? SURE_ENOUGH) && possible(label, line),
  );
}
