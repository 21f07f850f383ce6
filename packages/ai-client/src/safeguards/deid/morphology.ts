/** Drug names by the stems of international non-proprietary names. */
const DRUG =
  /(?:azepam|azolam|oxetine|oxamine|faxine|ipramine|triptyline|peridone|idone|apine|prazole|azine|barbital|triptan|sartan|statin|codone|morphone|cillin|mycin|oxacin|gliptin|glutide|tadine|formin|gabalin|racetam|orexant|olol|dipine|setron|phetamine|phenidate|norphine|tropin|diol|terone|olone|nisone|caine)$/;
/** Endings no name has: the word keeps its capital anywhere. */
const LEARNED =
  /^.{3,}(?:tions?|sions?|nesses|ness|ologies|ology|ological|ologists?|ically|ously|fully|lessly|ively|iz(?:e[ds]?|ing|ation)|osis|itis|emia|pathy|phob(?:ia|ic)|phrenia|therap(?:y|ies|ist|ists)|iatric|iatry|iatrist|metric|graphic|hood|bilit(?:y|ies)|ivity|osity|ality|less|ful)$|^.{4,}(?:ments?|ships?)$/;
/** Endings names seldom have: the word may open a sentence, or follow "her brother". */
const INFLECTED =
  /^(?:.{3,}ed|.{4,}(?:ing|ings|ly|ous|ity|ible|able|ify|ic|ics)|.{5,}(?:ive|ives|ate|ates|ated|ency|ancy|ism|ist|ists|ary|ory|ional|ental|inal|ence|ance|ences|ances|ward|wards|wise))$/;
const PREFIX =
  /^(?:un|re|non|dis|mis|over|under|in|im|pre|post|self|out|up|co|anti|hyper|hypo|inter|multi|psycho|bio|neuro|sub|step|grand|great|counter|micro|mid)(?:-(?=.{3})|(?=.{4}))/;
/** What is left before a suffix may need an "e", lose a doubled letter, or turn "i" back into "y". */
const SUFFIXES =
  's es ed ing ings er ers or ors est ly y al als ally ic ics ical ically ion ions ation ations ition ment ments ness able ably ible ibly ability ful fully less ive ives ively ity ities ality ous ously ist ists ism isms ish ship ships hood ward wards some ance ances ence ences ant ants ent ents ary ory edly ingly'.split(
    ' ',
  );

const INFLECTION = new Set('s es ed ing ings er ers est'.split(' '));

export type Class = 0 | 1 | 2;
/** Unknown; ordinary, so a capital in the middle of a sentence is odd; known with a capital anywhere. */
export const UNKNOWN = 0;
export const ORDINARY = 1;
export const KNOWN = 2;

/** The second half of "dayroom", "whiteboard", "pillowcase": a compound of two plain words, and seldom a surname. */
const SECOND =
  /^(.{3,})(?:rooms?|grounds?|boards?|works?|books?|times?|places?|yards?|lights?|nights?|mates?|beds?|chairs?|phones?|screens?|sheets?|spaces?|backs?|outs?|ups?|downs?|offs?|things?|like|tops?|cases?|boxe?s?|packs?|bags?|papers?|style|breaks?|walks?|shops?|stores?|aches?|loads?|keepers?|makers?|holders?|proof|wide)$/;

/** Each spelling tried is a chance of a false hit in a hashed list, so none is tried that the suffix does not ask for. */
const spellings = (base: string, suffix: string): string[] =>
  base.endsWith('i')
    ? [base, `${base.slice(0, -1)}y`]
    : /^[aeiouy]/.test(suffix)
      ? [
          base,
          `${base}e`,
          ...(/^[aio]/.test(suffix) ? [`${base}y`] : []),
          ...(base.at(-1) === base.at(-2) ? [base.slice(0, -1)] : []),
        ]
      : [base];

function stem(word: string, look: (word: string) => Class | undefined): Class {
  for (const suffix of SUFFIXES) {
    // "Carly" is not "car" with an ending: only inflection may leave three letters.
    if (
      !word.endsWith(suffix) ||
      (suffix === 's' && word.endsWith('ss')) ||
      word.length - suffix.length < (INFLECTION.has(suffix) ? 2 : 4)
    )
      continue;
    for (const base of spellings(word.slice(0, -suffix.length), suffix)) {
      const found = base.length > 2 && base !== word && look(base);
      if (found) return found;
    }
  }
  // A plural of a derivation: "relationships".
  return word.endsWith('s') && !word.endsWith('ss') ? stem(word.slice(0, -1), look) : UNKNOWN;
}

/** What a lower-case word is known as, by the list behind `look` and by how English forms words. */
export function classify(word: string, look: (word: string) => Class | undefined): Class {
  if (/n['’]t$/.test(word)) return KNOWN;
  const plain = word.replace(/['’].*$/, '');
  const own = look(plain) || look(word);
  if (own) return own;
  if (plain.includes('-')) {
    const parts = plain
      .split('-')
      .filter((part) => part.length > 1)
      .map((part) => classify(part, look));
    const least = Math.min(...parts) as Class;
    return least || (PREFIX.test(plain) ? classify(plain.replace(PREFIX, ''), look) : UNKNOWN);
  }
  if (DRUG.test(plain) && plain.length > 6) return KNOWN;
  const stemmed = stem(plain, look);
  if (stemmed) return stemmed;
  const bare = plain.replace(PREFIX, '');
  if (bare !== plain) {
    const found = look(bare) || stem(bare, look);
    if (found) return found;
  }
  if (LEARNED.test(plain)) return KNOWN;
  const half = SECOND.exec(plain)?.[1];
  return INFLECTED.test(plain) || (half && look(half)) ? ORDINARY : UNKNOWN;
}
