const SENTENCES = [
  'Client reports increased worry about work and trouble falling asleep on most nights of the week.',
  'Describes arguments with a partner over money and says that the evenings have been tense.',
  'Affect was anxious at first and brighter by the end of the hour, with good eye contact.',
  'We reviewed the thought log and looked for evidence for and against the prediction of failure.',
  'Client was able to name two moments in which the feared outcome did not come about.',
  'Plans to practise paced breathing before meetings and to note down what happens.',
];

const LENGTHS = [1, 2, 1, 3];

/** Paragraphs of one to three sentences, as in a note, together at least as many words; always the same. */
export function paragraphsOf(words: number): string[] {
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const length = LENGTHS[at % LENGTHS.length] as number;
    const text = Array.from({ length }, (_, step) => SENTENCES[(at * 5 + step) % SENTENCES.length]).join(' ');
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return paragraphs;
}

/** Tokens of about four characters, a sentence every twenty. */
export function tokensOf(count: number): string[] {
  const words = 'the client said that work felt a bit more steady and sleep came at last on three nights out'.split(
    ' ',
  );
  return Array.from({ length: count }, (_, index) => {
    const at = index % 20;
    return at === 19 ? ` number ${index}.` : `${at ? ' ' : ''}${words[at]}`;
  });
}
