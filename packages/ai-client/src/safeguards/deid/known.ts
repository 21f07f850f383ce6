import { actsLikeName } from './acts.js';
import { KIN, NAMED, PARTICLES, TITLES, TOWARDS } from './data/index.js';
import { UNKNOWN } from './morphology.js';
import type { Identifier, IdentifierType } from './span.js';
import { lookUp, otherFormsOf } from './vocabulary.js';
import type { Word } from './words.js';

/** An identifier the host has on record: the client, relatives, their dates, numbers, places. */
export interface KnownIdentifier {
  type: IdentifierType;
  /** As the record has it: "Rosalind Delacroix", "1990-02-19", "(303) 555-0136". */
  value: string;
  /** Further names of the same person or thing: a preferred name, a maiden name. */
  also?: readonly string[];
}

/** Same length as the text, without accents, so that offsets stay. */
const fold = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/g, (letter) => {
    const plain = letter.normalize('NFD')[0] as string;
    return plain.length === 1 ? plain : letter;
  });
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Spaces and hyphens stand for each other, apostrophes may be curly or left out. */
const loose = (text: string): string =>
  literal(fold(text.trim()).replace(/\s+/g, ' ')).replace(/[ -]/g, '[\\s\\u00a0-]+').replace(/['’]/g, "['’]?");

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_REST = 'uary ruary ch il _ e y ust tember ober ember ember'.split(' ');

function dateForms(value: string): string[] {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$|^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/.exec(value.trim());
  if (!parts) return [loose(value)];
  const [year, month, day] = (parts[1] ? [parts[1], parts[2], parts[3]] : [parts[6], parts[4], parts[5]]).map(
    Number,
  ) as [number, number, number];
  if (month < 1 || month > 12) return [loose(value)];
  const yy = `(?:${year}|['’]?${String(year % 100).padStart(2, '0')})`;
  const name = `${MONTHS[month - 1]}(?:${month === 9 ? 't|' : ''}${MONTH_REST[month - 1]})?\\.?`;
  const nth = `0?${day}(?:st|nd|rd|th)?`;
  return [
    `0?${month}[/.-]0?${day}(?:[/.-]${yy})?`,
    `0?${day}[/.-]0?${month}[/.-]${yy}`,
    `${year}[/.-]?0?${month}[/.-]?0?${day}`,
    `${name}\\s+${nth}(?:,?\\s*${yy})?`,
    `${nth}\\s+(?:of\\s+)?${name}(?:,?\\s*${yy})?`,
  ];
}

/** Short words that would hit ordinary text: SI, HI, AM. */
const UNSAFE_INITIALS =
  /^(?:a[adhkmrz]|b[pid]|c[aot]|d[cex]|e[dr]|hi|h[rx]|i[dlnmq]|k[sy]|la|m[adeinost]|n[chjmp]|o[bdhkrt]|p[amot]|r[inx]|s[cio]|t[nvx]|ut|v[as]|w[ay])$/;

function nameForms(value: string): { whole: string[]; parts: string[]; exact: string[] } {
  const names = value
    .replace(/["“”()]/g, ' ')
    .replace(/,.*$/, (rest) => (/^,\s*\p{L}{2,}\s*$/u.test(rest) ? rest : ''))
    .trim();
  // "Delacroix, Rose" is written the other way round.
  const [surname, forename] = names.split(/,\s*/);
  const words = (forename ? `${forename} ${surname}` : names)
    .split(/\s+/)
    .filter((word) => word && !/^(?:mr|mrs|ms|dr|jr|sr|ii|iii)\.?$/i.test(word));
  const full = words.filter((word) => !/^\p{L}\.?$/u.test(word));
  const first = full[0] ?? '';
  const last = full.length > 1 ? (full.at(-1) as string) : '';
  const firsts = first ? [first, ...otherFormsOf(fold(first).toLowerCase())] : [];
  const parts = new Set<string>();
  for (const word of [...full, ...firsts]) {
    if (word.length > 1 && !PARTICLES.has(word.toLowerCase())) parts.add(word);
    for (const half of word.split('-')) if (half.length > 2) parts.add(half);
  }
  const exact: string[] = [];
  if (words.length > 1) {
    const initials = words.filter((word) => !PARTICLES.has(word.toLowerCase())).map((word) => word[0] as string);
    for (const run of [initials, [initials[0] as string, initials.at(-1) as string]]) {
      exact.push(
        run
          .map((initial) => `${literal(fold(initial).toUpperCase())}\\.\\s?`)
          .join('')
          .replace(/\\s\?$/, ''),
      );
      const bare = fold(run.join(''));
      if (!UNSAFE_INITIALS.test(bare.toLowerCase()) && lookUp(bare.toLowerCase()).class === UNKNOWN)
        exact.push(literal(bare.toUpperCase()));
    }
  }
  const whole = last
    ? [
        words.join(' '),
        full.join(' '),
        ...firsts.flatMap((name) => [`${name} ${last}`, `${last}, ${name}`, `${name} ${last[0]}.`]),
        `${first[0]}. ${last}`,
        `${first[0]} ${last}`,
      ]
    : [];
  return { whole, parts: [...parts], exact };
}

interface Matcher {
  pattern: RegExp;
  type: IdentifierType;
  known: number;
  /** A match of one common word needs a sign that the name is meant. */
  word: boolean;
}

const edge = (alternatives: string[], flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  );

/** Finds the host's own identifiers, in any case, with nicknames and other spellings. */
export function knownFinder(
  known: readonly KnownIdentifier[],
): (text: string, words: readonly Word[], add: (found: Identifier) => void) => void {
  const matchers: Matcher[] = [];
  known.forEach(({ type, value, also = [] }, index) => {
    const push = (alternatives: string[], word = false, flags = 'giu') => {
      const wanted = [...new Set(alternatives.filter(Boolean))];
      if (wanted.length) matchers.push({ pattern: edge(wanted, flags), type, known: index, word });
    };
    for (const one of [value, ...also]) {
      if (!one.trim()) continue;
      const digits = one.replace(/\D/g, '');
      if (type === 'NAME') {
        const { whole, parts, exact } = nameForms(one);
        push(whole.map(loose));
        push(exact, false, 'gu');
        push(parts.map(loose), true);
      } else if (type === 'DATE') push(dateForms(one));
      else if (type === 'PHONE' && digits.length > 6)
        push([
          `(?:\\+?1[ .-]?)?\\(?${[...digits.slice(digits.length === 11 ? 1 : 0)].join('[\\s().-]{0,3}')}`,
          ...(digits.length > 9 ? [[...digits.slice(-7)].join('[\\s.-]?')] : []),
        ]);
      else if (type === 'ADDRESS')
        push([
          loose(one),
          ...one
            .split(',')
            .map((part) => part.trim())
            .filter(
              (part) =>
                part.length > 3 && lookUp(part.toLowerCase()).class === UNKNOWN && !/^[A-Z]{2}(?: \d+)?$/.test(part),
            )
            .map(loose),
        ]);
      else if (digits.length > 3 && /^[\w\s./-]+$/.test(one))
        push([[...one.replace(/[\s./-]/g, '')].map(literal).join('[\\s./-]?')]);
      else push([loose(one)]);
    }
  });

  return (text, words, add) => {
    if (!matchers.length) return;
    const folded = fold(text);
    const byStart = new Map(words.map((word, at) => [word.start, at]));
    for (const { pattern, type, known: index, word } of matchers) {
      for (const match of folded.matchAll(pattern)) {
        const start = match.index;
        const at = byStart.get(start);
        if (word && at !== undefined && !meant(words, at)) continue;
        if (/^\d+$/.test(match[0]) && counts(folded, start, match[0])) continue;
        add({ start, end: start + match[0].length, type, known: index });
      }
    }
  };
}

/** What makes a number a dose, a count or a time, and what makes it a score. */
const MEASURED =
  /^\s?(?:m[gl]|mcg|g|units?|tab(?:let)?s?|pills?|caps?|x|times|%|\/\d|min(?:ute)?s?|h(?:ou)?rs?|days?|nights?|w(?:ee)?ks?|months?|years?|yrs?)(?!\p{L})/iu;
const SCORED =
  /\b(?:phq|gad|pcl|bdi|bai|audit|dast|moca|mmse|y-?bocs|suds?|dass|scored?|scores|total|rated|dose)(?:-?\d{1,2})?(?:\s(?:of|was|is|at|from|to))?\s?[:=]?\s?$/i;
/** What makes a number of few digits an identifier. */
const CUED =
  /(?:#|\b(?:mrn|ids?|no\.?|number|room|rm|apt|unit|bed|ward|chart|case|acct|account|record|file|policy|member|claim|box|suite|ste))\s?[:#]?\s?$/i;

/** Does a number that the host knows tell how much here? Doses, counts and scores are never masked. */
function counts(text: string, start: number, digits: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(start + digits.length, start + digits.length + 10);
  return MEASURED.test(after) || SCORED.test(before) || (digits.length < 4 && !CUED.test(before));
}

const MODAL = /^(?:will|may|can|might)$/;

/** Is a word that the client happens to be called by (Rose, Will) the name here? */
function meant(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.class === UNKNOWN) return true;
  const before = words[at - 1];
  const near = before && /^\.? $/.test(word.gap);
  if (near && (TITLES.has(before.lower) || NAMED.has(before.lower))) return true;
  // First in its sentence "Hope" is taken for her, since the host knows a Hope; "Will" and "May" begin too many plans.
  if (word.shape !== 'lower' && !(word.begins && MODAL.test(word.lower))) return true;
  if (actsLikeName(words, at)) return true;
  if (word.shape !== 'lower' && MODAL.test(words[at + 1]?.lower ?? '')) return true;
  return (
    word.shape === 'lower' &&
    Boolean(near && (KIN.has(before.lower) || TOWARDS.has(before.lower)) && !MODAL.test(word.lower))
  );
}
