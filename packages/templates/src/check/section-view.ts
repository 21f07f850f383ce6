import { FORMATS, type Format, type Slot } from '../formats/index.js';

/** A section as the readers see it: what may stand in it. */
export class SectionView {
  constructor(
    readonly id: string,
    readonly slots: ReadonlySet<Slot>,
  ) {}
  has(...slots: Slot[]): boolean {
    return slots.some((slot) => this.slots.has(slot));
  }
  /** Plan alone: what is said here is about the future. */
  get isPlan(): boolean {
    return this.slots.has('plan') && !this.slots.has('report');
  }
  /** Interpretation and response: the second half of a note. */
  get isAssessment(): boolean {
    return (
      (this.slots.has('assess') || this.slots.has('respond')) && !this.slots.has('report') && !this.slots.has('plan')
    );
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
export function sectionView(formatId: string, sectionId: string, formats: readonly Format[] = FORMATS): SectionView {
  const format = formats.find((candidate) => candidate.id === formatId);
  const section = format?.sections.find((candidate) => candidate.id === sectionId);
  return new SectionView(sectionId, new Set(section?.slots ?? ALL_SLOTS));
}
