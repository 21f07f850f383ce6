import type { Span } from '../sentences.js';
import { FORMS } from './lexicon/index.js';

/**
 * A word or a mark of the risk reader. Unlike the tokens of the note readers these keep signs apart ("SI-", "(+)", "Ø"), part
 * contractions ("didn't" is "did" and "not") and know under which dictionary forms they may be looked up.
 */
export interface Token extends Span {
  /** Lower case, straight apostrophe; marks as themselves, signs as `-pre`, `-post`, `+pre`, `+post`. */
  word: string;
  /** The word and what its endings may have been put to ("tried": "tried", "try"). */
  forms: readonly string[];
  /** A number in digits or words. */
  number: boolean;
  /** Punctuation. */
  mark: boolean;
  /** Starts with a capital letter. */
  capital: boolean;
  /** All capitals, two letters or more. */
  acronym: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.split(/,\s*/).flatMap((entry) => {
    const [word = '', ...forms] = entry.split(' ');
    return forms.map((form): [string, string] => [form, word]);
  }),
);
/** Misspelt or inflected beyond rule, known by how they begin. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  // Not "success", "susceptible": after the first c or s there is an i or y and a c or d, or the d at once.
  [/^s(?:u[iy]?|iu|ui?s)[cs]+(?:[iy]+a?[cd]|d)/, 'suicide'],
  [/^h[ou]m[io]*[cs]+[iy]?d/, 'homicide'],
  [/^hal+[ui]+c[ia]*n/, 'hallucinate'],
];

const NUMBER =
  /^(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|several|few|couple|many|dozen|half)$/;
export const isNumber = (word: string): boolean => NUMBER.test(word);

/** Dictionary forms of a word. Guesses are harmless: what is not in the lexicon is not found there. */
const known = new Map<string, readonly string[]>();
export function formsOf(word: string): readonly string[] {
  const cached = known.get(word);
  if (cached) return cached;
  const forms = [word];
  const add = (form: string): void => {
    // "Noted" is no "not".
    if (form.length > 2 && form !== 'not' && !forms.includes(form)) forms.push(form);
  };
  const irregular = IRREGULAR.get(word);
  if (irregular && irregular !== word) forms.push(irregular);
  for (const [pattern, form] of STEMS) if (pattern.test(word)) add(form);
  const ending = /(ies|ied|ying|es|ed|ing|in|s)$/.exec(word);
  if (ending && word.length > 3) {
    const stem = word.slice(0, ending.index);
    const end = ending[0];
    if (end === 'ies' || end === 'ied' || end === 'ying') {
      add(`${stem}y`);
      add(`${stem}ie`);
    } else if (end === 's') {
      if (!/[su]$/.test(stem)) add(stem);
    } else {
      add(stem);
      if (end !== 'in') add(`${stem}e`);
      if (end !== 'es' && /([bdgklmnprt])\1$/.test(stem)) add(stem.slice(0, -1));
    }
  }
  // The cache is for the words of the language, not for whatever is typed.
  if (known.size < 4000) known.set(word, forms);
  return forms;
}

const TOKEN =
  /(w\/o|w\/|n\/a|h\/o|c\/o|[sh]\/i(?![a-z])|s\/h(?![a-z])|a\/v\/?\s?h|a\/vh|a\/v(?![a-z])|a\/h(?![a-z])|v\/h(?![a-z])|[sh]\.i\.?(?![a-z]))|(\([-+–−]\)|[-+–−]\s?ve(?![a-z])|\[\s?[xX✓✔]?\s?\]|[☑☒☐]|_{2,})|([øØ∅⊘])|((?:\d+[.,])?[\p{L}\p{N}]+(?:['’][\p{L}]+)*|'(?:s|d|ll|re|ve|m)\b)|([^\s\p{L}\p{N}])/giu;
const NEGATED_AUX =
  /^(do|does|did|is|was|are|were|wo|would|could|can|ca|has|have|had|should|ai|need|must|might|sha)n'?t$/;
const BARE_AUX =
  /^(?:dont|doesnt|didnt|isnt|wasnt|arent|werent|wouldnt|couldnt|hasnt|havent|hadnt|shouldnt|aint|cant|wont)$/;
const SPLIT: Readonly<Record<string, readonly [number, string, string]>> = {
  cannot: [3, 'can', 'not'],
  wanna: [3, 'want', 'to'],
  gonna: [3, 'going', 'to'],
  gotta: [3, 'got', 'to'],
  im: [1, 'i', 'am'],
  ive: [1, 'i', 'have'],
};

const ENUMERATOR = /^(?:\d\d?|[a-h])$/i;

/** Words as written that are one token each: all but their place is as it was. Bounded like the forms. */
const plain = new Map<string, Token>();

/** Tokens of `text` between `start` and `end`. */
export function tokenizeRisk(text: string, start: number, end: number): Token[] {
  const part = text.slice(start, end);
  const tokens: Token[] = [];
  let quoted = false;
  const push = (from: number, to: number, word: string, mark = false, raw = word): void => {
    tokens.push({
      start: start + from,
      end: start + to,
      word,
      forms: mark ? [word] : formsOf(word),
      number: !mark && isNumber(word),
      mark,
      capital: !mark && raw[0] !== raw[0]?.toLowerCase(),
      acronym: !mark && raw.length > 1 && raw !== word && raw === raw.toUpperCase() && /\p{Lu}/u.test(raw),
      quoted,
    });
  };
  const dictated = / comma\b/i.test(part);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const raw = match[0];
    const at = match.index;
    const to = at + raw.length;
    if (match[1]) {
      const word = raw.toLowerCase().replace(/\s/g, '');
      if (/^(?:[sh][./]i)/.test(word)) push(at, to, word[0] === 's' ? 'si' : 'hi', false, 'SI');
      else if (word === 's/h') push(at, to, 'sh', false, 'SH');
      else if (/^[av]\//.test(word) || /^a\/v/.test(word)) push(at, to, 'avh', false, 'AVH');
      else push(at, to, word);
    } else if (match[2]) {
      const sign = raw.includes('+') ? '+' : '-';
      const attached = /[\p{L}\p{N}]/u.test(part[at - 1] ?? ' ') && !/[\p{L}]/u.test(part[to] ?? ' ');
      push(
        at,
        to,
        raw[0] === '_'
          ? '__'
          : /[[☑☒☐]/.test(raw)
            ? /[xX✓✔☑☒]/.test(raw)
              ? 'checked'
              : 'unchecked'
            : `${sign}${attached ? 'post' : 'pre'}`,
        true,
      );
    } else if (match[3]) push(at, to, 'ø', true);
    else if (dictated && /^(?:comma|period)$/i.test(raw)) push(at, to, raw.length === 5 ? ',' : '.', true);
    else if (raw === '2' && /^(?:want|wanted|going|need|like|trying|have)$/.test(tokens.at(-1)?.word ?? ''))
      push(at, to, 'to');
    else if (ENUMERATOR.test(raw) && part[to] === ')' && part.lastIndexOf('(', at) <= part.lastIndexOf(')', at)) {
      // "1) SI no 2) HI no": each item stands for itself.
      push(at, to, ';', true);
      TOKEN.lastIndex = to + 1;
    } else if (match[4]) {
      const same = plain.get(raw);
      if (same) tokens.push({ ...same, start: start + at, end: start + to, quoted });
      else {
        words(raw, at, push);
        const last = tokens.at(-1);
        if (last?.start === start + at && last.end === start + to && plain.size < 4000) plain.set(raw, last);
      }
    } else {
      const before = part[at - 1] ?? ' ';
      const after = part[to] ?? ' ';
      if (/["“”]/.test(raw)) {
        quoted = raw === '“' ? true : raw === '”' ? false : !quoted;
        push(at, to, '"', true);
      } else if (/[-–−‑]/.test(raw)) {
        const wordBefore = /[\p{L}\p{N})]/u.test(before);
        const wordAfter = /[\p{L}\p{N}]/u.test(after);
        if (wordBefore && wordAfter) continue; // "self-harm", "3-6"
        const rest = part.slice(to).trimStart();
        if (
          wordBefore &&
          !wordAfter &&
          (raw !== '–' || /(?<![\p{L}\p{N}])\p{Lu}{1,4}$/u.test(part.slice(Math.max(0, at - 5), at)))
        )
          push(at, to, '-post', true);
        else if (!wordBefore && wordAfter) push(at, to, '-pre', true);
        else if (!rest || /^[,;/.)\]|]/.test(rest)) push(at, to, '-post', true);
        else push(at, to, '—', true);
      } else if (raw === '+') {
        push(at, to, /[\p{L}(]/u.test(after) && !/[\p{L}\p{N}]/u.test(before) ? '+pre' : '+post', true);
      } else if (raw === '—') push(at, to, '—', true);
      else if (raw === "'" || raw === '’' || raw === '‘' || raw === '*' || raw === '_' || raw === '.') {
        if (raw === '.') push(at, to, '.', true);
      } else if (raw === '?' && wordsFollow(part, to)) push(at, to, '?pre', true);
      else if (raw === '?' && /\p{L}/u.test(after) && !/[\p{L}\p{N}]/u.test(before)) push(at, to, '?pre', true);
      else push(at, to, /[✗✘✕✖]/.test(raw) ? '✗' : /[✓✔]/.test(raw) ? '✓' : raw, true);
    }
  }
  return tokens;
}

/** A question mark inside a list: "fleeting?, nil plan". */
const wordsFollow = (part: string, at: number): boolean => /^\s?[,)]/.test(part.slice(at, at + 3));

type Push = (from: number, to: number, word: string, mark?: boolean, raw?: string) => void;
/** A run of letters as one token or, where it is a contraction, two. */
function words(raw: string, at: number, push: Push): void {
  const lower = raw.toLowerCase();
  const same = lower.length === raw.length ? lower : raw;
  const word = same.includes('’') ? same.replace(/’/g, "'") : same;
  const to = at + raw.length;
  if (word.endsWith('t') && (NEGATED_AUX.test(word) || BARE_AUX.test(word))) {
    const stem = word.replace(/n'?t$/, '');
    const cut = at + stem.length;
    push(at, cut, stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : stem, false, raw);
    push(cut, to, 'not');
    return;
  }
  // "constructor" is a word too.
  const split = Object.hasOwn(SPLIT, word) ? SPLIT[word] : undefined;
  if (split && !(word === 'im' && raw === 'IM')) {
    push(at, at + split[0], split[1], false, raw);
    push(at + split[0], to, split[2]);
    return;
  }
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && !/^o'/.test(word)) {
    const tail = word.slice(apostrophe);
    push(at, at + apostrophe, word.slice(0, apostrophe), false, raw.slice(0, apostrophe));
    push(at + apostrophe, to, tail === "'d" || tail === "'s" ? tail : (formsOf(tail)[1] ?? tail));
    return;
  }
  push(at, to, word, false, raw);
}

/** The words of a sentence with where each begins: joined once, since every rule asks for a stretch of them. */
const joined = new WeakMap<readonly Token[], [text: string, starts: number[]]>();

/** The words of a stretch of tokens, parted by blanks. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let known = joined.get(tokens);
  if (!known) {
    let size = 0;
    known = [tokens.map(({ word }) => word).join(' '), [0, ...tokens.map(({ word }) => (size += word.length + 1))]];
    joined.set(tokens, known);
  }
  const [text, starts] = known;
  const last = Math.min(to, tokens.length);
  const first = Math.max(0, from);
  return first < last ? text.slice(starts[first], (starts[last] as number) - 1) : '';
}
