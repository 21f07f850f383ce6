import { readSentences, Sentence, type Token } from '../language/index.js';

/** Words of a sentence, and how few marks in it, that make it a run of several statements: dictation has no full stops. */
const LONG = 36;
const WORDS_PER_MARK = 18;
/** A part has this many words at least, and at most so many when nothing tells where it ends. */
const SHORTEST = 6;
const LONGEST = 16;
/** Words that a statement begins with. */
const OPENING = new Set(
  'and then but so because he she they we i pt ct client patient no not denies denied said says did has had today next last will goal mood affect'.split(
    ' ',
  ),
);

const runsOn = ({ tokens }: Sentence): boolean =>
  tokens.length >= LONG && tokens.filter(({ parted }) => parted).length * WORDS_PER_MARK < tokens.length;

function partsOf(text: string, { tokens }: Sentence): Sentence[] {
  const starts = [0];
  tokens.forEach(({ word, parted }, at) => {
    const size = at - (starts.at(-1) as number);
    const opens = parted || OPENING.has(word);
    if (size >= SHORTEST && tokens.length - at >= SHORTEST && (opens || size >= LONGEST)) starts.push(at);
  });
  return starts.map((from, part) => {
    const to = (starts[part + 1] ?? tokens.length) - 1;
    return new Sentence(text, (tokens[from] as Token).start, (tokens[to] as Token).end);
  });
}

/** The lines of a section: its sentences, and the parts of those that run on without a mark. */
export const readLines = (text: string): Sentence[] =>
  readSentences(text).flatMap((sentence) => (runsOn(sentence) ? partsOf(text, sentence) : [sentence]));
