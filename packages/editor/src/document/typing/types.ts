/** A short form that was just ended by a key. */
export interface EndedForm {
  /** Characters of the line that it takes, up to the key. */
  readonly length: number;
  readonly short: string;
  /** What it is written out as; undefined where it is asked about. */
  readonly text?: string;
  /** Other meanings, or the meanings to choose from. */
  readonly options: readonly string[];
  /** `sure`: one meaning. `marked`: context decided. `ask`: nothing is written. */
  readonly kind: 'sure' | 'marked' | 'ask';
  readonly question?: string;
}

/** A line of the menu at the caret. */
export interface MenuItem {
  readonly label: string;
  readonly detail?: string;
  /** What a press writes; `***` in it are stops. */
  readonly insert?: string;
  /** What a press does instead. */
  readonly run?: () => void;
}

/** What helps while a person types; every part can be missing. */
export interface TypingAids {
  /** The short form that a key ended, in the line before the caret. */
  readonly endedForm?: ((line: string, key: string) => EndedForm | undefined) | undefined;
  /** What the menu offers after `/` or `.` and these letters. */
  readonly menu?: (trigger: '/' | '.', letters: string) => readonly MenuItem[];
  /** The dot phrase of exactly this name. */
  readonly phrase?: (name: string) => string | undefined;
  /** The menu's accessible name; and what stands for “leave it as typed”. */
  readonly labels: { readonly menu: string; readonly meanings: string; readonly asTyped: (short: string) => string };
}

/** A short form was written out but marked, or asked about. */
export interface ReadingDetail {
  readonly kind: 'marked' | 'ask';
  readonly short: string;
  readonly text: string | undefined;
}
