import { WORDS } from '../lexicon/index.js';
import type { RiskSentence } from '../sentence.js';
import type { Token } from '../tokens.js';
import type { RiskConcept } from '../types.js';
import { folded, hash, join, seed } from './numbers.js';

/** Classes that say little of their own: parts of others. */
const INNER = /^(?:caretaker|harm|other|kin|cutting|rough)$/;
let classes: ReadonlyMap<string, number> | undefined;

/** The number of a word's class in the lexicon; 0 where it has none. */
function classOf(token: Token): number {
  if (!classes) {
    const found = new Map<string, number>();
    const words = (name: string): string[] =>
      (WORDS[name] ?? '')
        .split(' ')
        .flatMap((word) => (/^<\w+>$/.test(word) ? words(word.slice(1, -1)) : [word.replace(/^=/, '')]));
    for (const name of Object.keys(WORDS))
      if (!INNER.test(name)) for (const word of words(name)) if (!found.has(word)) found.set(word, hash(`<${name}>`));
    classes = found;
  }
  for (const form of token.forms) {
    const name = classes.get(form);
    if (name) return name;
  }
  return token.mark ? seed(token.word) : 0;
}

const OPEN = hash('^');
const CLOSE = hash('$');
const wordsOf = ({ tokens }: RiskSentence): number[] => [
  OPEN,
  ...tokens.map((token) => hash(token.forms.at(-1) ?? token.word)),
  CLOSE,
];

/** The words of a sentence with its mentions put for what they are: of `concept`, or of another. */
function mentionRow({ tokens, mentions }: RiskSentence, words: readonly number[], concept: RiskConcept): number[] {
  const row = [OPEN];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(mentions, at, concept);
    row.push(mention ? seed(mention.concept === concept ? `[*${mention.kind}]` : '[o]') : (words[at + 1] as number));
    at = Math.max(at + 1, mention?.to ?? 0);
  }
  row.push(CLOSE);
  return row;
}

/** The same with only what turns a mention, word classes and marks between them. */
function turnedRow(sentence: RiskSentence, classed: readonly number[], concept: RiskConcept): number[] {
  const { tokens, mentions, cues } = sentence;
  const row = [OPEN];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(mentions, at, concept);
    let to = mention?.to ?? 0;
    if (mention) row.push(seed(mention.concept === concept ? `[*${mention.kind}]` : '[o]'));
    else {
      let label = '';
      for (const cue of cues)
        if (cue.from === at && cue.to > to) {
          to = cue.to;
          label = cue.label;
        }
      if (label) row.push(seed(`{${label}}`));
      else if (classed[at]) row.push(classed[at] as number);
    }
    at = Math.max(at + 1, to);
  }
  row.push(CLOSE);
  return row;
}

function mentionAt(mentions: RiskSentence['mentions'], at: number, concept: RiskConcept) {
  let found: RiskSentence['mentions'][number] | undefined;
  for (const mention of mentions)
    if (mention.from === at && (!found || (mention.concept === concept && found.concept !== concept))) found = mention;
  return found;
}

/** Runs of `sizes` neighbours, as features of a kind. */
function grams(row: readonly number[], sizes: readonly number[], into: Set<number>, kind: string): void {
  const start = seed(kind);
  const longest = sizes.at(-1) ?? 0;
  for (let at = 0; at < row.length; at++) {
    let sum = start;
    for (let size = 1; size <= longest && at + size <= row.length; size++) {
      sum = join(sum, row[at + size - 1] as number);
      if (sizes.includes(size)) into.add(folded(sum));
    }
  }
}

/** What stands near the mentions of a concept, before and after. */
function near(row: readonly number[], into: Set<number>): void {
  const reach = 6;
  row.forEach((word, at) => {
    if (!OWN.has(word)) return;
    for (let here = Math.max(0, at - reach); here < at; here++) into.add(folded(join(seed('<'), row[here] as number)));
    for (let here = at + 1; here < Math.min(row.length, at + 1 + reach); here++)
      into.add(folded(join(seed('>'), row[here] as number)));
  });
}
const OWN: ReadonlySet<number> = new Set(
  ['plain', 'topic', 'ambiguous', 'hint', 'safe'].map((kind) => seed(`[*${kind}]`)),
);

/**
 * What bears on a denial, as numbered features: the words of its sentences, alone and in pairs; about the mentions of the concept, the row
 * of words, and of turning words and word classes. The same for training and for reading.
 */
export function doubtFeatures(sentences: readonly RiskSentence[], concept: RiskConcept): Set<number> {
  const found = new Set<number>();
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    grams(words, [1, 2], found, 'f');
    if (!sentence.mentions.some((mention) => mention.concept === concept)) continue;
    grams(mentionRow(sentence, words, concept), [2, 3], found, 'm');
    const turned = turnedRow(sentence, sentence.tokens.map(classOf), concept);
    grams(turned, [1, 2, 3], found, 'c');
    near(turned, found);
  }
  found.add(folded(seed(concept)));
  return found;
}
