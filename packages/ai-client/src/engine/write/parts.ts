import type { Fragment } from '../read/index.js';
import type { DraftSlot } from '../slots.js';
import type { Frame } from './frames.js';
import { formal, type Shape } from './grammar.js';
import { baseOfPresent, past } from './inflect.js';
import type { RiskNegative } from './risk.js';
import { subject, type Voice } from './voice.js';

/** A fragment that was read and placed. */
export interface Item {
  readonly fragment: Fragment;
  /** Short forms written out. */
  readonly text: string;
  /** What explains it, to stand in brackets behind it. */
  readonly aside?: string;
  readonly slot: DraftSlot;
  readonly confidence: number;
}

/** The words of a jotting, with what explains them. */
export const wordsIn = ({ text, aside }: Item): string => (aside ? `${text} (${aside})` : text);

/** What one fragment gives to a sentence. */
export interface Part {
  readonly frame: Frame;
  readonly text: string;
  /** Hangs on the part before, after a comma. */
  readonly more?: boolean;
  /** One more deed of whoever that part tells of. */
  readonly deed?: boolean;
  /** Stands beside another bare phrase, after a comma; where there is none it is a sentence of its own. */
  readonly beside?: boolean;
  /** The words where it hangs on nothing: "up all night" becomes "being up all night". */
  readonly opening?: string;
  readonly negative?: RiskNegative;
  readonly quoted?: boolean;
  /** The frame says a little more than the fragment does (a bare weekday becomes a follow-up). */
  readonly inferred?: boolean;
}

export const SAYING =
  /^(?:say|state|report|deny|endorse|describe|admit|complain|note|mention|share|express|acknowledge|agree|disagree|contract|commit|promise|consent|feel|think|believe|want|present|identify|recognize|verbalize|ask|tell|explain|respond|engage|participate)$/;
export const LEADING_TERM = /^(?:the )?(?:client|patient)\s+(?!["“'‘]|and\b|\+)/i;

/** The first verb of a predicate in the past: "complains of worry" → "complained of worry". */
export function inPast(text: string): string {
  const [first = '', ...rest] = text.split(/\s+/);
  const base = baseOfPresent(first.toLowerCase());
  return base && base !== 'be' ? [past(base), ...rest].join(' ') : text;
}

export const alone = (text: string, extra: Partial<Part> = {}): Part => ({ frame: 'alone', text, ...extra });

/** A sentence, where there is one to say. */
export const said = (text: string | false | undefined): Part | undefined => (text ? alone(text) : undefined);

/** "no firearms in home" → "there were no firearms in home". */
export const thereWas = (text: string): string =>
  `there ${/^no (?:\S+\s){0,2}?\p{L}+[^siu\s]s(?=$|\s(?:in|at|on|of|to|or|from|with|raised|reported|noted|voiced|identified|observed|seen|present|today|\p{L}+ing)\b)/iu.test(text) ? 'were' : 'was'} ${text}`;

/** A predicate with the client as its subject. */
export const predicate = (text: string, voice: Voice, tense: 'past' | 'kept'): Part =>
  alone(`${voice.unnamed ? '' : `${subject(voice)} `}${formal(tense === 'past' ? inPast(text) : text)}`);

/** A verb without its subject, as it is told of this session: what was done in the room in the past, a habit as it is ("sings to her"). */
export function asSeen(text: string, shape: Shape & { kind: 'verb' }): string {
  if (shape.form === 'base') return past(shape.base) + text.slice(text.split(/\s/)[0]?.length ?? 0);
  return shape.form === 'present' && !SAYING.test(shape.base) ? text : inPast(text);
}
