import { Sentence, tokenize } from '@evenfall/templates';

const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  once: 1,
  two: 2,
  twice: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fortnight: 2,
};
export const INSTRUMENT =
  /\b(?:PHQ|GAD|PCL|BDI|OQ|K|PSC|CORE|DASS|DAST|ACE|CAPS|AUDIT|HAM|PSS|GDS|IES)-?(?:\d{1,2}|[A-Z]{1,2})\b/gi;

/** Numbers of a text, digits or words, instrument names left out. */
export function numbersIn(text: string): string[] {
  const plain = text.replace(INSTRUMENT, ' ');
  const found: string[] = [];
  let tens = 0;
  for (const match of plain.matchAll(/\d+(?:\.\d+)?|\p{L}+/gu)) {
    const word = match[0].toLowerCase();
    if (/^\d/.test(word)) {
      found.push(String(Number(word)));
      tens = 0;
      continue;
    }
    const value = NUMBERS[word];
    if (value === undefined) {
      tens = 0;
      continue;
    }
    if (tens && value < 10) found.pop();
    found.push(String(tens && value < 10 ? tens + value : value));
    tens = value >= 20 && value < 100 ? value : 0;
  }
  return found;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  went: 'go',
  gone: 'go',
  did: 'do',
  done: 'do',
  said: 'say',
  told: 'tell',
  felt: 'feel',
  took: 'take',
  taken: 'take',
  had: 'have',
  has: 'have',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  quit: 'quit',
  wept: 'weep',
  slept: 'sleep',
  ate: 'eat',
  eaten: 'eat',
  drank: 'drink',
  drunk: 'drink',
  saw: 'see',
  seen: 'see',
  gave: 'give',
  given: 'give',
  wrote: 'write',
  written: 'write',
  fought: 'fight',
  left: 'leave',
  lost: 'lose',
  kept: 'keep',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  read: 'read',
  thought: 'think',
  woke: 'wake',
  found: 'find',
  came: 'come',
  got: 'get',
  held: 'hold',
  drew: 'draw',
  taught: 'teach',
  sat: 'sit',
  stood: 'stand',
  spoke: 'speak',
  began: 'begin',
  broke: 'break',
  forgot: 'forget',
  forgotten: 'forget',
  hid: 'hide',
  ran: 'run',
  fell: 'fall',
  knew: 'know',
  heard: 'hear',
  bought: 'buy',
  brought: 'bring',
  spent: 'spend',
  tearful: 'tear',
  teary: 'tear',
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  selves: 'self',
  beer: 'drink',
  beers: 'drink',
  wine: 'drink',
  alcohol: 'drink',
  cigs: 'smoke',
  cigarettes: 'smoke',
  mom: 'mother',
  mum: 'mother',
  dad: 'father',
  kids: 'child',
  kid: 'child',
  practise: 'practice',
  practised: 'practice',
  practising: 'practice',
  behaviour: 'behavior',
  gun: 'firearm',
  guns: 'firearm',
  better: 'better',
  angry: 'anger',
  suicidal: 'suicid',
  suicide: 'suicid',
  suicidality: 'suicid',
  homicidal: 'homicid',
  homicide: 'homicid',
  anxious: 'anxi',
  anxiety: 'anxi',
  depressed: 'depress',
  depression: 'depress',
  depressive: 'depress',
};

/** A rough stem: the same for the forms of one word. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s$|['’]$/, '');
  const known = IRREGULAR[plain];
  if (known) return known;
  let root = plain;
  if (root.length > 4)
    root = root
      .replace(/(?:ies|ied)$/, 'y')
      .replace(/(?:ingly|edly)$/, '')
      .replace(/(?:ing|ed|es|s|ly)$/, '');
  else if (root.length > 3) root = root.replace(/s$/, '');
  root = root
    .replace(/([bdfgklmnprtvz])\1$/, '$1')
    .replace(/e$/, '')
    .replace(/i$/, 'y');
  return root.length > 1 ? root : plain;
}

const NEGATOR =
  /^(?:no|not|never|none|nor|neither|without|denies|denied|deny|denying|denial|negative|neg|nil|absent|cannot|unable|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't|don't|doesn't|didn't|isn't|wasn't|aren't|weren't|dont|doesnt|didnt|cant|wont|hasnt|havent|isnt|wasnt|refused|declined|nobody|nothing|unread|unfinished)$/;
/** Stand after what they negate as well as before it. */
const POST = /^(?:denied|negative|neg|none|nil|absent|no)$/;
const BREAK =
  /^(?:but|however|although|though|yet|except|reports|reported|endorses|endorsed|states|stated|then|because)$/;

export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly negated: boolean;
  readonly negator: boolean;
}

/** After a comma a negation goes on only in a list: "no SI, HI or plan", not "no side effects, sleeps well". */
const listGoesOn = (tokens: readonly { word: string }[], at: number): boolean =>
  tokens
    .slice(at, at + 5)
    .some(({ word }) => /^(?:or|nor|hi|si|avh|homicidal|suicidal|plan|intent|means|hallucinations)$/.test(word));

/** Words with their polarity: negated within five words of a negator, up to the end of the clause. */
export function polarity(text: string): Word[] {
  const tokens = tokenize(text);
  const negated = new Array<boolean>(tokens.length).fill(false);
  const isNegator = tokens.map(
    ({ word }, at) => NEGATOR.test(word) || (word === 'ruled' && tokens[at + 1]?.word === 'out'),
  );
  for (const [at, token] of tokens.entries()) {
    if (!isNegator[at]) continue;
    const next = tokens[at + 1];
    const last = !next || next.parted || /^(?:and|but|so)$/.test(next.word);
    // "SI absent, plan unclear": a negator after its word reaches no further.
    if (!(last && POST.test(token.word)))
      for (let index = at + 1; index <= Math.min(at + 6, tokens.length - 1); index++) {
        const other = tokens[index];
        if (!other || BREAK.test(other.word)) break;
        if (other.parted && /[.;:]/.test(text.slice(tokens[index - 1]?.end, other.start))) break;
        if (other.parted && /,/.test(text.slice(tokens[index - 1]?.end, other.start)) && !listGoesOn(tokens, index))
          break;
        negated[index] = true;
      }
    if (POST.test(token.word) || token.word === 'ruled') {
      if (!last && token.word !== 'ruled' && token.word !== 'denied' && token.word !== 'absent') continue;
      for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
        const other = tokens[before];
        if (!other || BREAK.test(other.word)) break;
        negated[before] = true;
        if (other.parted && /[.;]/.test(text.slice(tokens[before - 1]?.end ?? 0, other.start))) break;
      }
    }
  }
  return tokens.map(({ word }, at) => ({
    text: word,
    stem: stem(word),
    negated: negated[at] as boolean,
    negator: isNegator[at] as boolean,
  }));
}

/** Words of these classes of the templates package, by stem. */
export function ofClass(text: string, ...classes: string[]): string[] {
  const sentence = new Sentence(text, 0, text.length);
  return classes.flatMap((name) => sentence.all(name).map((hit) => sentence.written(hit).toLowerCase()));
}

/** Quotation marks straight, spaces single, punctuation and spoken marks away. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\b(?:comma|period|full stop|(?:open |close |end )?quote|unquote)\b/g, ' ')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
