import type { Format, Slot } from '../formats/index.js';

/** Slots of what has been, not of what will be. */
const TOLD: readonly Slot[] = ['report', 'observe', 'intervene', 'respond', 'assess', 'progress'];

/** A section as the readers see it: what may stand in it. */
export class SectionView {
  /** Plan alone: what is said here is about the future. */
  readonly isPlan: boolean;
  /** A plan among what has happened: the words have to say which is which. */
  readonly isMixed: boolean;
  /** Interpretation and response: the second half of a note. */
  readonly isAssessment: boolean;

  constructor(
    readonly id: string,
    readonly slots: ReadonlySet<Slot>,
  ) {
    const plan = this.has('plan');
    this.isPlan = plan && !this.has(...TOLD);
    this.isMixed = plan && !this.isPlan;
    this.isAssessment = this.has('assess', 'respond') && !this.has('report', 'plan');
  }
  has(...slots: Slot[]): boolean {
    return slots.some((slot) => this.slots.has(slot));
  }
}

const ALL_SLOTS: readonly Slot[] = [
  'report',
  'observe',
  'risk',
  'intervene',
  'respond',
  'assess',
  'progress',
  'plan',
  'goal',
];

/** The slots of a section; a section that no format knows may hold anything. */
export function sectionView(formatId: string, sectionId: string, formats: readonly Format[]): SectionView {
  const format = formats.find((candidate) => candidate.id === formatId);
  const section = format?.sections.find((candidate) => candidate.id === sectionId);
  return new SectionView(sectionId, new Set(section?.slots ?? ALL_SLOTS));
}
