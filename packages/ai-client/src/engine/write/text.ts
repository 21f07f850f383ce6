import { Sentence } from '@evenfall/templates';
import { baseOfPast, baseOfPresent, isAdjective, isBase, isGerund } from './inflect.js';

/** First letter upper case; leading quotation marks and digits are passed over. */
export const capital = (text: string): string =>
  text.replace(/^(\(*)(\p{Ll})/u, (_match, lead: string, letter: string) => lead + letter.toUpperCase());

/** A capital that only opened the line is taken back, unless the word is a name or an acronym. */
export function uncapital(text: string): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}[\p{Ll}'’]+$/u.test(first) || first === 'I') return text;
  const word = first.toLowerCase();
  const verbal =
    (!GIVEN.has(word) || /^happy (?:but|and|about|that|with|to)\b/i.test(text)) &&
    (baseOfPast(word) || baseOfPresent(word) || isGerund(word) || isAdjective(word) || isBase(word));
  const noun =
    /(?:tion|ness|ment|ity|ance|ence|ship|ing|less|ful|ous|ive|able|ible|al|ic|hood|ism|ure|th|'s)$/.test(word) &&
    word.length > 5 &&
    !GIVEN.has(word);
  // A word of the lexicon is no name, unless it names a drug or a way of working: "Zoloft", "Gottman".
  const known = [...new Sentence(word, 0, word.length).hits.keys()];
  const lexical =
    known.length > 0 &&
    !GIVEN.has(word) &&
    !known.some((name) => /medication|technique|modality|instrument|diagnos/.test(name));
  return verbal || noun || lexical || COMMON.has(word) || COMMON.has(word.replace(/(?:'s|’s|s)$/, ''))
    ? text[0]?.toLowerCase() + text.slice(1)
    : text;
}

/** Given names that are verbs or adjectives too. */
export const GIVEN = new Set(
  'will mark grace hope rose drew chase chance faith joy may bill pat rob sue jack frank dean grant miles dale glen ray art gene sunny happy precious sonny walker'.split(
    ' ',
  ),
);

/** Ordinary words that open lines; any other capital is taken for a name and stays. */
const COMMON = new Set(
  `could would can may might should did does has had is was were a about after afternoon again all also always an and anxiety any are arm at back before being both brief but chain chest depression door down each ear earplugs
eight elegant energy every eye fair few five for foster four from good grief group head her here high his hood in it item just leg loss many message month more most
neck new next night nine not now of off often old on once one only out over poor quick regular risk safety score session seven short shoulder since six skin
strength some sometimes still sudden telephone ten that the their there these this those three to took twice two up usually very video weight were when while will window
with year life booster retake consult commit body due trauma
gun day lately mostly big small bad great hard tough constant frequent issue concern panic insomnia`.split(/\s+/),
);

const NAMED =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|socratic|(?<=\b(?:in|to|until|from|since|by|last|next|of) )(?:jan|feb|apr|aug|sept?|oct|nov)|thanksgiving|christmas(?: eve)?|xmas|easter|halloween|hanukkah|ramadan|passover|diwali|(?:labor|memorial|veterans|mother['’]?s|father['’]?s|valentine['’]?s|independence|new year['’]?s) day|new year['’]?s eve)(?![\p{L}])/gu;

/** Names of drugs that are proper names, as they are often typed. */
const BRAND =
  /(?<![\p{L}])(?:zoloft|prozac|lexapro|celexa|paxil|effexor|cymbalta|wellbutrin|remeron|seroquel|abilify|zyprexa|risperdal|latuda|haldol|lamictal|topamax|neurontin|lyrica|xanax|klonopin|ativan|valium|buspar|vistaril|adderall|ritalin|concerta|vyvanse|strattera|suboxone|vivitrol|ambien|luvox|narcan|depakote|medicaid|medicare|zoom|tylenol|advil|benadryl|english|spanish)(?![\p{L}])/gu;

/** Rewrites what stands outside quotation marks; a quotation stays as it is, letter by letter. */
export const outsideQuotes = (text: string, write: (part: string) => string): string =>
  text
    .split(/(["“][^"”]*["”]|(?<![\p{L}\p{N}])['‘](?=\p{L})[^'’"“\n]*(?:['’]\p{L}[^'’"“\n]*)*['’](?![\p{L}\p{N}]))/u)
    .map((part, index) => (index % 2 ? part : write(part)))
    .join('');

/** "rolled eyes then \"ok\"" → "rolled eyes then stated, \"ok\"". */
const spoken = (text: string): string => text.replace(/\bthen,? (?=["“]\p{L})/gu, 'then stated, ');

/** One space, no space before marks, one full stop at the end. */
export function finish(text: string): string {
  let out = spoken(text)
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])(?!\d)/g, '$1')
    .replace(/,\s*,+/g, ',')
    .replace(/([;:,])\./g, '.')
    .trim();
  out = outsideQuotes(out, (part) =>
    part
      .replace(/(?<![\p{L}\p{N}'’])i(?=(?:['’](?:m|ll|ve|d))?(?![\p{L}\p{N}'’.]))/gu, 'I')
      .replace(
        /(?<![\p{L}'’])(wo|would|could|is|was|are|were|has|have|had|does|did|do|should)nt(?![\p{L}'’])/giu,
        (_all, verb: string) => `${/^wo$/i.test(verb) ? 'will' : verb} not`,
      )
      .replace(/(?<![\d.–-])\b2 times\b/gu, 'twice')
      .replace(/(?<=\b(?:in|since|last|until|by|early|late|mid|of|died|next) )(?:march|may)(?![\p{L}])/gu, (word) =>
        capital(word),
      )
      .replace(BRAND, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
      .replace(NAMED, (word) => word.replace(/(?<![\p{L}'’])\p{Ll}/gu, (first) => first.toUpperCase())),
  );
  out = capital(out);
  if (/[.!?]["”'’)]?$/.test(out)) return out;
  // A closing quotation mark takes the full stop inside it.
  if (/["”]$/.test(out)) return `${out.slice(0, -1).replace(/,$/, '')}.${out.at(-1)}`;
  return `${out.replace(/[,;:–—-]+$/, '')}.`;
}

/** "a", "a and b", "a, b, and c"; parted by semicolons where the items hold commas. */
export function list(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  // What stands in brackets parts nothing.
  const mark = items.some((item) => item.replace(/\([^)]*\)/g, '').includes(',')) ? ';' : ',';
  // "A and B, and C": what holds an "and" of its own is set off.
  const inner = items.some((item) => / and /.test(item));
  if (items.length === 2)
    return items[0]?.includes(',')
      ? `${items[0]}; ${word} ${items[1]}`
      : `${items[0]}${inner ? ',' : ''} ${word} ${items[1]}`;
  return `${items.slice(0, -1).join(`${mark} `)}${mark} ${word} ${items.at(-1)}`;
}
