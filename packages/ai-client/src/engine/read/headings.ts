import type { DraftSlot } from '../slots.js';
import type { Room } from '../template.js';

/** What the head of a line says of its content. */
export interface Heading {
  /** A section of the template. */
  readonly room?: string;
  /** Kind of content, where no section is named. */
  readonly slot?: DraftSlot;
  /** Homework stands on both sides of a note: reviewed and set. */
  readonly homework?: boolean;
  /** Speaks for its own line only, though it names a section: "MSE: …", "G: …". */
  readonly passing?: boolean;
}

const LABELS: readonly [names: string, heading: Heading][] = [
  [
    'client says|ct says|pt says|patient says|says|reports|reported|report|self-report|hpi|interval|since last|events|presenting|presenting concern|presenting problem|cc|chief complaint|concerns|client report|sx|symptoms|meds|med|medication|medications|sleep|interval hx|update|updates|status',
    { slot: 'report' },
  ],
  [
    'i saw|saw|observed|observations|observation|mse|mental status|mental status exam|presentation|appearance and behavior|obs|looked|look|looks',
    { slot: 'observe' },
  ],
  ['measures|scores|scales|measure', { slot: 'observe' }],
  [
    'we did|did|intervention|interventions|int|intv|interv|in session|worked on|i did|tx used|techniques|technique|session|what we did|done|therapist|th|work',
    { slot: 'intervene' },
  ],
  ['response|resp|reaction|client response|responded|response to tx', { slot: 'respond' }],
  [
    'think|i think|impression|imp|formulation|dx|diagnosis|diagnoses|my read|clinical impression|why|conceptualization|analysis',
    { slot: 'assess' },
  ],
  ['progress|prog', { slot: 'progress' }],
  ['goals|tx goals|treatment goals|tp goals|goals for tx', { slot: 'goal' }],
  [
    'do|next|plan|nxt|next session|next time|next steps|to do|todo|f/u|follow up|follow-up|rtc|next appt|next appointment|nv|plan for next|between sessions|focus|disposition|dispo|tx plan|treatment plan',
    { slot: 'plan' },
  ],
  ['risk|safety|safe|si/hi|risk assessment|risk screen', { slot: 'risk' }],
  // Both accounts and findings.
  ['data', {}],
  ['hw|homework|for homework|home practice', { homework: true }],
];
const BY_NAME = new Map(
  LABELS.flatMap(([names, heading]) => names.split('|').map((name): [string, Heading] => [name, heading])),
);

const ALONE: Readonly<Record<string, DraftSlot>> = {
  pt: 'report',
  ct: 'report',
  client: 'report',
  patient: 'report',
  me: 'intervene',
  th: 'intervene',
  clinician: 'intervene',
};

const HEAD = /^([\p{L}][\p{L} /&'’-]{0,27}?)\s*(?::|→|->|=>|=(?=\s)|\s[–—-](?=\s))\s*/u;
const SPOKEN_HEAD =
  /^(subjective|objective|assessment|plan|data|intervention|response|behavior|behaviour)(?: is(?: to)?)?\s+(?=\p{L})/iu;
const BARE_HEAD =
  /^plan\s+(?=(?:x\s?)?\d|(?:call|cont\w*|see|refer\w*|start|send|write|practice|f\/u|rtc|return|hw|homework|next|weekly|biweekly|keep|try|schedule|email|contact|bring|attend|increase|decrease|reduce|log|track|monitor|coordinate|recording|safety plan|w\/u)\b)/i;
const LETTER_HEAD = /^([a-z])\s*[):]\s+|^([A-Z])\s*[-–—]\s+/u;

/** The heading at the start of `text` and how long it is. Headings stand before words, or alone on a line. */
export function headingOf(
  text: string,
  rooms: readonly Room[],
  dictated = false,
): { heading: Heading; length: number } | undefined {
  // "plan 20 min walk daily": a label without its mark, where a number follows.
  const bare = BARE_HEAD.exec(text);
  if (bare) {
    const room = rooms.find(({ names }) => names.includes('plan'))?.id;
    return { heading: room ? { room } : { slot: 'plan' }, length: bare[0].length };
  }
  const letter = LETTER_HEAD.exec(text);
  const match = letter ?? HEAD.exec(text) ?? (dictated ? SPOKEN_HEAD.exec(text) : null);
  const name = (match ? ((match[1] ?? match[2]) as string) : text).toLowerCase().trim();
  if (!match && text.length > 30) return undefined;
  // "PT:" with nothing behind it heads the lines below.
  if (match && match[0].trim().length === text.trim().length && ALONE[name])
    return { heading: { slot: ALONE[name] }, length: match[0].length };
  const room = rooms.find(({ names }) => names.includes(name));
  // "I: …" in a format without a section of that name: what was done.
  if (letter && name === 'i' && !room && /^I\s?:/.test(text))
    return { heading: { slot: 'intervene' }, length: letter[0].length };
  // A lone letter or a lone "hw" without a mark is content, not a heading.
  if (room && (match || name.length > 2))
    return {
      heading: {
        room: room.id,
        ...(match && (/^(?:mse|mental status)/.test(name) || room.slots[0] === 'goal') && { passing: true }),
      },
      length: match ? match[0].length : text.length,
    };
  if (!match) return undefined;
  // "PTSD sx: …"
  if (
    / (?:sx|symptoms)$|^(?:spiritual(?:ity)?|supports?|strengths|medical|legal|family hx|social|housing|finances|relationships|trauma hx)$/.test(
      name,
    )
  )
    return { heading: { slot: 'report' }, length: 0 };
  const heading = BY_NAME.get(name) ?? BY_NAME.get(name.replace(/\s*\([^)]*\)$/, ''));
  return heading && { heading, length: match[0].length };
}
