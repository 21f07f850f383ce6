import type { Sentence } from '../../language/index.js';
import type { SectionView } from '../section-view.js';
import { clausesOf } from './clauses.js';
import { zoneOf } from './features.js';
import { lineScores, MODEL_LABELS } from './model.js';
import { settle } from './setting.js';

/*
 * Thresholds in log-odds, chosen by reading every training note with a model that had seen nothing of its hand
 * (scripts/train-line-model.ts --measure): about one false prompt a complete note, and as many removals seen as can be.
 */

/** What a line hardly says by itself is not asked of its neighbours. */
const BY_ITSELF = -2.5;
/** What a line as a whole speaks against, one of its clauses does not document. */
const WITHIN_ITS_LINE = -1;
/** Domains of mental status stand together in a line, and lend each other weight: each has to be plain by itself. */
const OBSERVED = 0;
/** How likely among its neighbours a line has to be. */
const LIKELY = 0.4;
/** What is set and what comes next need more, since any plan sounds like them; what is met once in ten notes needs less. */
const AMONG_OTHERS: Readonly<Record<string, number>> = {
  homework: 0.9,
  next_focus: 0.9,
  collateral: -0.3,
  coordination: -0.3,
  referral: -0.3,
  risk_protective: -0.3,
};
/** One line says one thing, or two of about the same likelihood: what is so much less likely than the best is not counted. */
const BEHIND = 1.5;
/** What people say in one breath (the model with its technique, the movement with its goal) may be so far apart. */
const BEHIND_ITS_PARTNER = 3;
const PARTNERS: Readonly<Record<string, string>> = {
  intervention: 'modality',
  modality: 'intervention',
  goal_link: 'progress',
  progress: 'goal_link',
};

const DOMAINS = new Set(['behavior', 'speech', 'thought', 'cognition', 'insight']);
const PLAN = new Set(['homework', 'next_visit', 'next_focus']);
/** Asked for now and then, and said in passing: they stand beside anything, in a plan as well as before it. */
const BESIDE = new Set(['collateral', 'coordination', 'referral', 'risk_protective']);

/** What can only be the client's own. */
const OWN = new Set(['symptoms', 'affect', 'med_adherence']);

/** May a label be documented here at all? What the words suggest does not outweigh where they stand. */
export function possible(label: string, s: Sentence, section: SectionView): boolean {
  // The client's own account, in the words drafts use, is nobody else's.
  if (label === 'collateral')
    return !section.isPlan && !/^(?:client|patient) (?:also |further )?(?:reported|denied|stated)\b/.test(s.lower);
  if (BESIDE.has(label)) return true;
  if (section.isPlan) return PLAN.has(label);
  if (PLAN.has(label)) return section.isMixed;
  if (label === 'hw_review' || label === 'interval_hx') return section.has('report');
  if (OWN.has(label) && s.elsewhere) return false;
  return !(DOMAINS.has(label) && s.tokens.length <= 3 && s.has('unassessable'));
}

/** What reads lines: the model that is shipped, or one in training. */
export interface LineReader {
  /** Scores of a line by itself, in the order of `MODEL_LABELS`. */
  alone(line: Sentence, section: SectionView): Float64Array;
  settle(scores: readonly Float64Array[], zone: string): (line: number, label: number) => number;
}
const reader: LineReader = { alone: lineScores, settle };

/** The same by index, since it is asked of every label of every line. */
const LEAST_ALONE = Float64Array.from(MODEL_LABELS, (label) => (DOMAINS.has(label) ? OBSERVED : BY_ITSELF));
const LEAST_AMONG = Float64Array.from(MODEL_LABELS, (label) => AMONG_OTHERS[label] ?? LIKELY);
const WITH_ANY = MODEL_LABELS.map((label) => DOMAINS.has(label) || BESIDE.has(label));

/** Words that a technique and its model need beside them to say what it was used on. */
const WITH_CONTENT = 5;
/** Telegraphic writers name the model and the technique and no deed: "CBT thought record re mom call". */
const isTechnique = (line: Sentence, section: SectionView): boolean =>
  section.has('intervene') &&
  line.subject !== 'client' &&
  line.subject !== 'other' &&
  line.has('technique') &&
  !line.has('homework_word') &&
  line.tokens.length >= WITH_CONTENT;

/** Labels of one line, by its scores alone and among its neighbours. */
export function labelsOf(
  line: Sentence,
  section: SectionView,
  alone: Float64Array,
  among: (label: number) => number,
): Set<string> {
  const found = new Set<string>();
  const likely: [label: string, score: number][] = [];
  let best = Number.NEGATIVE_INFINITY;
  let first = '';
  for (let index = 0; index < alone.length; index++) {
    // Few labels get past the first question, and the neighbours are the dearest of the three.
    if ((alone[index] as number) <= (LEAST_ALONE[index] as number)) continue;
    const label = MODEL_LABELS[index] as string;
    if (!possible(label, line, section)) continue;
    const score = among(index);
    const counts = score > (LEAST_AMONG[index] as number);
    if (WITH_ANY[index]) {
      if (counts) found.add(label);
    } else {
      if (score > best) [best, first] = [score, label];
      if (counts) likely.push([label, score]);
    }
  }
  if (likely.some(([label]) => label === 'modality') && isTechnique(line, section)) found.add('intervention');
  for (const [label, score] of likely)
    if (score >= best - (PARTNERS[label] === first ? BEHIND_ITS_PARTNER : BEHIND)) found.add(label);
  return found;
}

/** What the lines of one section document in the judgement of the line model, line by line. */
export function sectionEvidence(
  lines: readonly Sentence[],
  section: SectionView,
  read: LineReader = reader,
): Set<string>[] {
  const alone = lines.map((line) => read.alone(line, section));
  const among = read.settle(alone, zoneOf(section));
  const found = lines.map((line, at) =>
    labelsOf(line, section, alone[at] as Float64Array, (label) => among(at, label)),
  );
  const parts = lines.map(clausesOf);
  if (parts.every(({ length }) => length === 0)) return found;
  // The same once more with the clauses in the place of their lines.
  const clauses = lines.flatMap((line, at) => {
    const own = parts[at] as Sentence[];
    return own.length
      ? own.map((clause) => ({ clause, at, scores: read.alone(clause, section) }))
      : [{ clause: line, at, scores: alone[at] as Float64Array }];
  });
  const amongClauses = read.settle(
    clauses.map(({ scores }) => scores),
    zoneOf(section),
  );
  for (const [index, { clause, at, scores }] of clauses.entries()) {
    if (clause === lines[at]) continue;
    const whole = alone[at] as Float64Array;
    for (const label of labelsOf(clause, section, scores, (each) => amongClauses(index, each)))
      if ((whole[MODEL_LABELS.indexOf(label)] as number) > WITHIN_ITS_LINE) (found[at] as Set<string>).add(label);
  }
  return found;
}
