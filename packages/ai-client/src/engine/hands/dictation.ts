const SPOKEN: Readonly<Record<string, string>> = {
  period: '.',
  'full stop': '.',
  comma: ',',
  semicolon: ';',
  colon: ':',
  'question mark': '?',
  'exclamation mark': '!',
  'new paragraph': '\n',
  'new line': '\n',
  'next line': '\n',
};
const MARK =
  /\s+(?:(full stop|period|comma|semicolon|colon|question mark|exclamation mark|new paragraph|new line|next line|close quote|end quote|unquote)(?![\p{L}\p{N}'’])|(?:open )?quote(?:\s|$))/giu;
const FILLER = /(^|[\n.]\s*)(?:(?:okay|ok|alright|all right|so|um+|uh+|well|and|this is|right)[ ,]+)+(?=\p{L})/giu;

/** A paragraph without a mark is told in one breath from this length on. */
const BREATH = 160;
/** What opens a sentence where none is marked: a subject, a finding of risk, a diagnosis, the plan. */
const OPENS =
  /(?<=(\S+)) (and )?(?=(?:(?:(?:but |then |so )?(she|he|they|we|i|client|patient|pt|ct) (?!(?:and i|s)\b)\S)|(?:his|her|their) \p{L}+ (?:told|sa(?:id|ys)|thinks|is|was|has|wants|feels|called|went|dropped|came)\b|no (?:thoughts|suicid|homicid|si\b|hi\b|safety)|denie[sd] |(?:the )?plan (?:is|will)\b|(?:next|follow[- ]up) (?:session|appointment|visit|appt)\b|homework\b|(?:(?:adjustment|panic|(?:generali[sz]ed|social) anxiety|major depressive|post[- ]?traumatic stress|bipolar|obsessive[- ]compulsive|(?:alcohol|opioid|cannabis) use) disorder|ptsd|mdd|gad|ocd)\b))/giu;
/** A word that takes what follows into its own sentence: "about ptsd", "the plan". */
const HOLDS =
  /^(?:and|or|but|of|with|for|to|from|about|re|has|have|had|is|was|the|an?|this|my|our|before|until|his|her|their|that|there|then|so|criteria|in|on|by|says?|said|reports?|reported|denie[sd])$/i;
/** And a subject too: "told her he", "when she", "things she". */
const TAKES =
  /^(?:t(?:old|ells?)|stat(?:ed|es)|th(?:inks?|ought)|f(?:eels?|elt)|kn(?:ows?|ew)|believe[sd]?|wish(?:e[sd])?|hop(?:e[sd]?)|when(?:ever)?|while|if|because|wh(?:at|om?|y|ere|ich|ether)|how|than|as|after|before|until|till|since|though|although|unless|once|like|things?|way|people|(?:some|any|every)(?:thing|one|body)|stuff|reason|times?|all|one|can|could|would|will|did|does|do|him|them|me)$/i;

/** Short words that are no short forms; longer ones are words anyway. */
const SHORT_WORDS = new Set(
  'a an and are as at per be boy but by can did do for get got had has he her him his how i if in is it its let may me mom dad my no nor not now of off on one or our out own put ran say see she sit so son the to too two up us use was way we who why will with yes yet you log job bad sad mad new old car day ate eat end hit kid low met pay any ask big cut due few gym cry bed dog cat run ran son'.split(
    ' ',
  ),
);

/** A text all in capitals, in small letters outside its quotations; short forms stay: "SLEPT 7 HRS. DENIES SI". */
const softened = (text: string): string =>
  text.replace(/["“][^"”]*["”]|\p{L}+/gu, (word) =>
    /^\p{L}/u.test(word) &&
    (word.length > 5 || SHORT_WORDS.has(word.toLowerCase()) || (word.length > 3 && /[AEIOUY]/.test(word)))
      ? word.toLowerCase()
      : word,
  );

/**
 * The text as it is read, offset for offset: spoken punctuation as marks, fillers blank, and a long paragraph without
 * any mark parted where its sentences begin. Typed text comes back as it is: only one that speaks at least three marks
 * and types fewer is taken for dictation ("period" is also a word).
 */
export function readable(source: string): string {
  let text = /\p{Ll}/u.test(source) ? source : softened(source);
  const spoken = text.match(MARK)?.length ?? 0;
  if (spoken >= 3 && (text.match(/[.,;](?:\s|$)/g)?.length ?? 0) <= spoken / 2)
    text = text
      // A closing mark stands at the word before it, an opening one at the word behind it.
      .replace(MARK, (all, name?: string) =>
        name ? (SPOKEN[name.toLowerCase()] ?? '"').padEnd(all.length) : '"'.padStart(all.length),
      )
      .replace(FILLER, (all, head: string) => head.padEnd(all.length));
  return text.replace(/[^\n\r]+/g, (line) => {
    const marks = line.match(/[.,;:!?](?=\s|$)|[/→"“]/g)?.length ?? 0;
    if (line.length < BREATH || marks > line.length / 250) return line;
    let from = 0;
    return line.replace(OPENS, (all, before: string, _and: unknown, subject: unknown, at: number) => {
      if (at - from < (subject ? 12 : 5) || HOLDS.test(before) || (subject && TAKES.test(before))) return all;
      from = at;
      return '\n'.padEnd(all.length);
    });
  });
}
