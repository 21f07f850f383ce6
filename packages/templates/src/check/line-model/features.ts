import type { Sentence } from '../../language/index.js';
import type { SectionView } from '../section-view.js';

/** Words are known by their beginning, numbers as one. */
const STEM = 6;
const stem = (word: string): string => {
  const first = word.charCodeAt(0);
  return first > 47 && first < 58 ? '#' : word.length > STEM ? word.slice(0, STEM) : word;
};

/** The parts of a note a line can stand in, as the model tells them apart. */
export const ZONES = 'PARDBSIOM';

/**
 * Plan, Assessment, Response, Data (everything seen, said and done), Behavior (seen and said), Subjective,
 * Intervention, Objective, Mixed (a plan among the rest: the evaluation of PIE, a narrative).
 */
export function zoneOf(section: SectionView): string {
  if (section.isPlan) return 'P';
  if (section.isMixed) return 'M';
  if (section.isAssessment) return section.has('assess') ? 'A' : 'R';
  if (section.has('report')) return section.has('observe') ? (section.has('intervene') ? 'D' : 'B') : 'S';
  return section.has('intervene') && !section.has('observe') ? 'I' : 'O';
}

type Cue = readonly [name: string, pattern: RegExp, inLower: boolean];

/** Typed cues: what a number, a capital or a mark stands for, whatever the words around it. These need a digit. */
const COUNTED_CUES: readonly Cue[] = [
  ['clock', /\b\d{1,2}:\d{2}\b|\b\d{1,2} ?[ap]\.?m?\b|\b\d{4}h?rs?\b/, true],
  ['slash', /\b\d{1,2}\/\d{1,2}\b(?! ?\d)/, true],
  ['range', /\d ?(?:>|→|->|to) ?\d/, true],
  ['dose', /\b\d+(?:\.\d+)? ?(?:mg|mcg)\b/, true],
  ['icd', /\b[FGZR]\d{2}(?:\.\d{1,3})?\b/, false],
  ['scored', /\b[A-Z][A-Za-z-]{0,12}[A-Z][A-Za-z]{0,8}(?:-\d+)?\b[^.;]{0,25}\d/, false],
  ['date', /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|\bthe \d{1,2}(?:st|nd|rd|th)\b/, true],
];
const CUES: readonly Cue[] = [
  ['rating', /\b\d{1,3} ?\/ ?10\b|out of (?:10|ten)/, true],
  ['percent', /%|percent/, true],
  ['acronym', /\b[A-Z]{2,}\b/, false],
  ['colon', /:/, false],
];
const DIGIT = /\d/;

/**
 * What the line model looks at: the section, the word classes, whom the line is about, typed cues, the stems of its
 * words, alone and in pairs, and the words it opens with. The same for training and for reading.
 */
export function lineFeatures(s: Sentence, section: SectionView): Set<string> {
  const found = new Set<string>();
  eachFeature(s, section, (feature, second) => found.add(second === undefined ? feature : `${feature} ${second}`));
  return found;
}

/** The same one by one, some more than once; a pair as its two words, so that none has to be written out. */
export function eachFeature(
  s: Sentence,
  section: SectionView,
  found: (feature: string, second?: string) => void,
): void {
  const zone = zoneOf(section);
  for (const feature of ['', `r:${zone}`, `j:${s.subject}`, `r:${zone}${s.subject}`]) found(feature);
  for (const name of s.hits.keys()) found(`c:${name}`);
  const look = ([name, pattern, inLower]: Cue): void => {
    if (pattern.test(inLower ? s.lower : s.text)) found(`t:${name}`);
  };
  if (DIGIT.test(s.text)) COUNTED_CUES.forEach(look);
  CUES.forEach(look);
  if (s.counted) found('t:counted');
  if (s.quoted) found('t:quoted');
  if (s.elsewhere) found('t:elsewhere');
  const size = s.tokens.length;
  found(size < 3 ? 'n:2' : size < 5 ? 'n:4' : size < 9 ? 'n:8' : size < 16 ? 'n:15' : 'n:16');
  let before = '^';
  for (const [at, token] of s.tokens.entries()) {
    const word = stem(token.word);
    found(word);
    found(token.parted && at ? ',' : before, word);
    if (at === 1) found('^1', word);
    if (token.word.length > 4) {
      const ending = token.word.endsWith('ed') ? '-ed' : token.word.endsWith('ing') ? '-ing' : '';
      if (ending) {
        found(ending);
        if (!at) found(`^${ending}`);
      }
    }
    if (at && token.capital && !token.parted && token.word !== 'i') found('t:capital');
    before = word;
  }
}
