/**
 * The kinds of content a therapy note holds, whatever its format (clinical reference §1.1). A format
 * is a layout of these slots, so one set of elements and one engine serve every format.
 */
export type Slot =
  | 'report' // the client's or a collateral's own account
  | 'observe' // what the clinician saw or measured
  | 'risk'
  | 'intervene' // what the clinician did
  | 'respond' // how the client took it, in session
  | 'assess' // interpretation, diagnosis, necessity
  | 'progress' // movement on goals
  | 'plan'
  | 'goal'; // treatment-plan goal addressed

export interface SectionDefinition {
  /** Unique in the format, lower-case ASCII; also the wire id of the section. */
  readonly id: string;
  readonly title: string;
  /** Shown where the section is empty: what belongs here, in a short phrase. */
  readonly guidance: string;
  readonly slots: readonly Slot[];
  /** Other headings that mean this section in pasted notes and shorthand, lower case. */
  readonly aliases: readonly string[];
}

export interface Format {
  readonly id: string;
  /** Counts up when sections change; a note remembers the version it was written in. */
  readonly version: number;
  readonly title: string;
  readonly sections: readonly SectionDefinition[];
}

/** The section of a format where content of these slots belongs: the first slot that has a home wins. */
export function homeSection(format: Format, slots: readonly Slot[]): SectionDefinition | undefined {
  for (const slot of slots) {
    const home = format.sections.find((section) => section.slots.includes(slot));
    if (home) return home;
  }
  return undefined;
}
