import type { ShorthandClass } from './entry.js';

/** A replacement of signs and number forms that no dictionary of words can hold. */
export interface SignRule {
  /** Sticky; tried at its first characters only. */
  readonly pattern: RegExp;
  /** Undefined: leave it, look on behind it. */
  readonly write: (match: RegExpExecArray, before: string, after: string) => string | undefined;
  readonly class: ShorthandClass;
}

const plural = (count: string, unit: string): string => (count === '1' ? unit : `${unit}s`);
const UNITS = ['day', 'week', 'month', 'year', 'hour', 'minute', 'night', 'second'];
const UNIT =
  '(days?|dy|d|weeks?|wks?|w|months?|mths?|mos?|years?|yrs?|y|hours?|hrs?|h|minutes|mins?|nights?|nts?|secs?)';
const NUMBER = '(\\d+(?:\\.\\d+)?(?:\\s?[-–]\\s?\\d+)?\\+?)';
const times = (count: string): string => (count === '1' ? 'once' : `${count} times`);
/** Units are told by their first letter, minutes and months by two. */
const unit = (name: string): string =>
  UNITS.find((whole) =>
    new RegExp(`^${whole === 'minute' ? 'mi' : whole === 'month' ? 'm[^i]' : whole[0]}`, 'i').test(name),
  ) ?? name;

/** Goes on after "once" or "twice". */
const HOW_OFTEN =
  /^\s(?:per|each|every|daily|weekly|nightly|monthly|this|last|since|during|when|after|before|today|yesterday|with|for|and|but|over|from|while|then|only|week|day|month|night|ever|here|there|about|because|if|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b/;

/** A noun in the plural behind a count, and no word of time or relation. */
const COUNTED =
  /^\s(?!(?:this|has|was|is|as|plus|less|across|always|sometimes|days|nights|weeks|months|years|hours|minutes)\b)\p{Ll}{3,}s(?![\p{L}'’])/u;

/** A line ends every number and sign: "7 → 3" above "mo. reports" is no three months. */
const rule = (pattern: string, write: SignRule['write'], cls: ShorthandClass = 'A'): SignRule => ({
  pattern: new RegExp(pattern.replaceAll('\\s', '[^\\S\\n]'), 'iuy'),
  write,
  class: cls,
});
const END = '(?![\\p{L}\\p{N}])';

/** Number forms; tried where a digit, a point, or an `x` stands at the edge of a word. */
export const NUMBER_RULES: readonly SignRule[] = [
  // .25 mg -> 0.25 mg; 5.0 mg -> 5 mg (§4.3)
  rule(`\\.(\\d+)(?=\\s*(?:mg|mcg|ml|g)${END})`, (m, before) => (/\d$/.test(before) ? undefined : `0.${m[1]}`), 'X'),
  // A level in blood keeps the precision that the laboratory gave it.
  rule(`(\\d+)\\.0+(?=\\s*(?:mg|mcg|ml)${END})(?!\\s*(?:m?c?g\\s?/\\s?d?l|mcg\\s?/\\s?ml)${END})`, (m) => m[1], 'X'),
  // 10U, 100u insulin: a "U" at a number is read as a zero
  rule(
    `(\\d[\\d,]*)u${END}`,
    (m, _before, after) =>
      m[0].endsWith('U') ||
      /^\s(?:of|per|lantus|[a-z]+log|[a-z]+lin|q|daily|bid|tid|sc|subq|at bed(?:time)?)\b/i.test(after)
        ? `${m[1]} units`
        : undefined,
    'X',
  ),
  // 20 x 25 mg, 3 x 10 min: so many of that
  rule(`\\d+\\s?[x×]\\s?(?=\\d)`, (m) => m[0], 'B'),
  // x3d, x 2 mo: for that long; x 2 mo ago
  rule(
    `[x×]\\s?${NUMBER}\\s?-?${UNIT}${END}(\\s?ago)?`,
    // "x3 w/ pt": with, not weeks.
    (m, _before, after) =>
      after.startsWith('/') && /^w$/i.test(m[2] as string)
        ? undefined
        : `${m[3] ? '' : 'for '}${m[1]} ${plural(m[1] as string, unit(m[2] as string))}${m[3] ?? ''}`,
    'B',
  ),
  // x1/day: so often in that time
  rule(
    `[x×]\\s?(\\d+(?:\\s?[-–]\\s?\\d+)?)\\s?/\\s?(wk|week|mo|month|day|d|nt|night|hr)${END}`,
    (m) => `${times(m[1] as string)} per ${unit(m[2] as string)}`,
    'B',
  ),
  // x3: that often
  rule(
    `[x×]\\s?(\\d+(?:\\s?[-–]\\s?\\d+)?)${END}(?![./]\\d)`,
    (m, before, after) =>
      // "sleep broken x3 feeds": so many of them, not so often.
      /^\sof\s\d/.test(after) ||
      /\b(?:sutures|stitches|beers|drinks|sib(?:ling)?s|kids|children|visits|sessions|sets|reps|trials|shots|cigs|pills|tabs|caps|meals)\s$/i.test(
        before,
      ) ||
      /(?:\borient\w*(?: to)?|\bA\s?&\s?O|\bA\/O|\bA{1,2}O)\s?$/i.test(before) ||
      COUNTED.test(after)
        ? `x${m[1]}`
        : times(m[1] as string),
    'B',
  ),
  // 25x/d, 3x a week, 4x
  rule(
    `${NUMBER}\\s?[x×](?:\\s?/\\s?|\\s(?=(?:day|week|wk|month|mo|night|nt)${END}))${UNIT}${END}`,
    (m) => `${times(m[1] as string)} per ${unit(m[2] as string)}`,
    'B',
  ),
  rule(
    `${NUMBER}\\s?[x×]${END}`,
    (m, _before, after) =>
      // "1x date night": one of them.
      m[1] === '1' && /^\s\p{Ll}{3,}/u.test(after) && !HOW_OFTEN.test(after) ? '1' : times(m[1] as string),
    'B',
  ),
  rule(
    `${NUMBER}\\s?/\\s?(wk|day|d|mo|yr|hr|nt|night|week|month)${END}`,
    (m) => `${m[1]} per ${unit(m[2] as string)}`,
    'B',
  ),
  // 2-3 d/wk
  rule(
    `${NUMBER}\\s?(d|days|nts?|nights|hrs?|h|mins?)\\s?/\\s?(wk|week|mo|month|day|d|nt|night)${END}`,
    (m) => `${m[1]} ${plural(m[1] as string, unit(m[2] as string))} per ${unit(m[3] as string)}`,
    'B',
  ),
  // 16yo, 34 y/o F
  rule(
    `(\\d{1,3})\\s?-?(?:y/o|y\\.o\\.|yo|yr old|yrs? ?old)(?:(\\s?(?:M|F))${END}|${END})`,
    (m) => `${m[1]}-year-old${m[2] ? (/f/i.test(m[2]) ? ' female' : ' male') : ''}`,
  ),
  // wakes 3a, thurs 4p
  rule(`(\\d{1,2}(?::?[0-5]\\d)?)(a|p)${END}`, (m, before, after) =>
    /(?:\b(?:wakes?|woke|waking|up|at|til|till|until|by|to|from|bed|asleep|around|about|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day)?)|@|\d\s?-)\s?$/i.test(
      before,
    ) ||
    (/p/i.test(m[2] as string) && /^\s*(?:$|[,.;)\n])/.test(after) && Number.parseInt(m[1] as string, 10) < 13)
      ? `${(m[1] as string).replace(/^(\d{1,2})(\d\d)$/, '$1:$2')} ${m[2]}m`
      : undefined,
  ),
  // 3 wks, 33 d, 4h, 2-3hrs; "d" and "h" and "m" only straight after a number
  rule(
    `${NUMBER}(\\s?)-?${UNIT}${END}(?![/'’]\\p{L})(?:\\.(?=\\s(?:s/p|ago|of|in|sober|since|post|old|prior|before|after)${END}))?`,
    (m, _before, after) => {
      const short = (m[3] as string).toLowerCase();
      if (/^(?:days?|weeks?|months?|years?|hours?|minutes|nights?)$/.test(short)) return undefined;
      // "bp 118/76 hr 88": a rate, not hours.
      if (short === 'hr' && /^\s*\d{2,3}(?!\d|\s?\/)/.test(after)) return undefined;
      // "5 w/ friend", "2 d/c", "10 y/o" are other words.
      if (after.startsWith('/')) return undefined;
      // "3 D, rest C's", "4-H club", "3D printer" are no days and hours.
      if (/^[DHW]$/.test(m[3] as string) || /^-?[DH]\b/.test(m[0].slice((m[1] as string).length))) return undefined;
      return `${m[1]} ${plural(m[1] as string, unit(short))}`;
    },
  ),
  rule(
    `q\\s?(\\d+(?:-\\d+)?)\\s?(h|hr|hrs|mins?|d|w|wks?|mo)${END}`,
    (m) => `every ${m[1]} ${plural(m[1] as string, unit(m[2] as string))}`,
    'X',
  ),
];

const UP =
  /\b(?:wakes?|woke|gets?|getting|got|stays?|stayed|speak\w*|sp[eo]ke|mess\w*|bring\w*|brought|sits?|sat|follow\w*|gives?|gave)\s$/i;
const DOWN =
  /(?:\b(?:to|will|did|has|have|and) cut|\b(?:slow\w*|calm\w*|wind\w*|wound|break\w*|broke|settl\w*|shut\w*|writ\w*|wrote|step\w*|lie|lay|sits?|sat))\s$/i;

const NOUN_AFTER = /^\s*\p{L}/u;

/** Signs; tried where they stand. */
export const SIGN_RULES: readonly SignRule[] = [
  // time/d, sessions/wk
  rule(
    `/(wk|day|d|mo|yr|hr|nt)${END}`,
    (m, before) => (/\p{L}{3,}$/u.test(before) ? ` per ${unit(m[1] as string)}` : undefined),
    'B',
  ),
  // "wants to cut ↓", "woke ↑": the little word of the verb.
  rule(`[↑⬆▲]+`, (_m, before) => (UP.test(before) ? 'up' : 'increased'), 'B'),
  rule(`[↓⬇▼]+`, (_m, before) => (DOWN.test(before) ? 'down' : 'decreased'), 'B'),
  rule(
    `(?:→|➔|➜|⇒|--?>|=>)+`,
    (_m, before, after) =>
      (/\d\S*\s*$/.test(before) && /^\s*~?\d/.test(after)) ||
      /^\s*(?:ER|ED|inpt|home|IOP|PHP|unit|detox|rehab|school|psych|hosp\w*|UC)\b/.test(after)
        ? 'to'
        : /\p{L}/u.test(before) &&
            NOUN_AFTER.test(after) &&
            !/\b(?:called|phoned|texted|emailed|LVM|dialed)(?:\s[\w'.]+){0,3}\s*$/i.test(before)
          ? 'leads to'
          : undefined,
    'B',
  ),
  rule(`[↔⇔]`, () => 'unchanged', 'B'),
  rule(`[✓✔]['’](ing|ed)`, (m) => `check${m[1]}`),
  rule(`Δ['’]?d`, () => 'changed', 'B'),
  rule(
    `[Δ∆]`,
    (_m, before, after) =>
      /\bto\s$/.test(before) || !/^\s*(?!in\b|since|to\b|from|of\b|w\/)\p{L}/u.test(after) ? 'change' : 'change in',
    'B',
  ),
  rule(`[Øø∅](?=\\s?[\\p{L}(])`, (_m, before) => (/\p{L}$/u.test(before) ? undefined : 'no'), 'B'),
  rule(`\\(-\\)\\s?(?:for\\s)?(?=\\p{L})|\\(−\\)\\s?(?=\\p{L})`, () => 'no ', 'B'),
  rule(`\\(\\+\\)\\s?(?:for\\s)?(?=\\p{L})`, () => 'positive for ', 'B'),
  rule(
    `[-−](?=(?:SI|HI|AVH|AH|VH|NSSI|SIB|SE)${END})`,
    // At the start of a line it may be a bullet: left as it stands.
    (_m, before) => (/[^\s][ \t]$|[,;(/]$/.test(before) ? 'no ' : undefined),
    'B',
  ),
  // "UDS + for THC, - benzo"; "+ SI, - plan": a minus counts only behind such a plus, since it may be a dash.
  rule(
    `\\+\\s(?:for\\s)?(?=\\p{L})`,
    (_m, before, after) =>
      /\b(?:U[DA]S?|tox|screen)\s?$/i.test(before) ||
      (/(?:^|[,;:])\s*$/.test(before) && /^(?:SI|HI|A?VH|AH|SH|NSSI|SIB|THC|etoh)\b/i.test(after))
        ? 'positive for '
        : undefined,
    'B',
  ),
  rule(
    `[-−]\\s(?:for\\s)?(?=\\p{L})`,
    (_m, before) => (/(?:^|[\s,;:])\+\s?\p{L}[^.\n]*,\s*$/u.test(before) ? 'negative for ' : undefined),
    'B',
  ),
  rule(
    `\\+(?=(?:SI|HI|AVH|AH|VH|NSSI|SIB|UDS|SH|FOI|LOC|THC|MJ|ETOH|coc|fent|meth|benzo|amph|opi|f?hx|h/o)\\w*${END})`,
    (_m, before, after) =>
      /(?:^|[\s,;(/])$/.test(before) ? (/^(?:f?hx|h\/o)/i.test(after) ? 'positive ' : 'positive for ') : undefined,
    'B',
  ),
  rule(
    `\\+`,
    (_m, before, after) =>
      /(?:[\p{L}\p{N})"'”’.])\s+$/u.test(before) && /^\s+[\p{L}\p{N}("“]/u.test(after) ? 'and' : undefined,
    'B',
  ),
  rule(`&`, (_m, before, after) => (/\s$/.test(before) && /^\s/.test(after) ? 'and' : undefined)),
  rule(`~\\s?(?=\\d)`, () => 'approximately '),
  rule(`@`, (_m, before, after) =>
    /(?:\s|^)$/.test(before) && /^\s?[\p{L}\d]/u.test(after) ? (/^\s/.test(after) ? 'at' : 'at ') : undefined,
  ),
];

export const SIGNS = new Set('/↑⬆▲↓⬇▼→➔➜⇒↔⇔✓✔Δ∆Øø∅(-−=+&~@');
