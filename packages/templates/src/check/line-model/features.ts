import type { Line } from '../line.js';
import { goalLink, hypothetical, namesMeasure, planned, riskTalk, therapistWork } from '../readers/index.js';

const STEM = 6;
const stem = (word: string): string => (/^\d/.test(word) ? '#' : word.slice(0, STEM));

/** The part of a note a line stands in, as the model sees it. */
function role({ section }: Line): string {
  if (section.isPlan) return 'P';
  if (section.isAssessment) return section.has('assess') ? 'A' : 'R';
  if (section.has('report')) return section.has('observe') ? 'D' : 'S';
  return section.has('intervene') && !section.has('observe') ? 'I' : 'O';
}

const RULES = { goalLink, hypothetical, namesMeasure, planned, riskTalk, therapistWork };

/**
 * What the line model looks at: the section, the word classes, who the line is about, and the stems of its words,
 * alone and in pairs. The same for training and for reading.
 */
export function lineFeatures(line: Line): Set<string> {
  const { s } = line;
  const found = new Set<string>(['', `r:${role(line)}`, `j:${s.subject}`, `r:${role(line)}${s.subject}`]);
  for (const name of s.hits.keys()) found.add(`c:${name}`);
  for (const [name, rule] of Object.entries(RULES)) if (rule(line)) found.add(`k:${name}`);
  if (s.counted) found.add('counted');
  if (s.quoted) found.add('quoted');
  if (s.elsewhere) found.add('elsewhere');
  if (s.tokens.length < 4) found.add('short');
  else if (s.tokens.length > 18) found.add('long');
  let before = '^';
  for (const token of s.tokens) {
    const word = stem(token.word);
    found.add(word);
    found.add(`${token.parted && before !== '^' ? ',' : before} ${word}`);
    if (word.length > 4 && token.word.endsWith('ed')) found.add('-ed');
    before = word;
  }
  return found;
}
