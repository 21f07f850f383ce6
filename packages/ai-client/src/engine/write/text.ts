import { baseOfPast, baseOfPresent, isAdjective, isGerund } from './inflect.js';

/** First letter upper case; leading quotation marks and digits are passed over. */
export const capital = (text: string): string =>
  text.replace(/^(\(*)(\p{Ll})/u, (_match, lead: string, letter: string) => lead + letter.toUpperCase());

/** A capital that only opened the line is taken back, unless the word is a name or an acronym. */
export function uncapital(text: string): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}[\p{Ll}'’]+$/u.test(first) || first === 'I') return text;
  const word = first.toLowerCase();
  const verbal = !GIVEN.has(word) && (baseOfPast(word) || baseOfPresent(word) || isGerund(word) || isAdjective(word));
  const noun =
    /(?:tion|ness|ment|ity|ance|ence|ship|ing|less|ful|ous|ive|able|ible|al|ic|hood|ism|ure|th|'s)$/.test(word) &&
    word.length > 5 &&
    !GIVEN.has(word);
  return verbal || noun || COMMON.has(word) || COMMON.has(word.replace(/(?:'s|’s|s)$/, ''))
    ? text[0]?.toLowerCase() + text.slice(1)
    : text;
}

/** Given names that are verbs or adjectives too. */
export const GIVEN = new Set(
  'will mark grace hope rose drew chase chance faith joy may bill pat rob sue jack frank dean grant miles dale glen ray art gene sunny happy precious'.split(
    ' ',
  ),
);

/** Ordinary words that open lines; any other capital is taken for a name and stays. */
const COMMON = new Set(
  `a about active affect after afternoon again alert all also always an and anger anxiety anxious any appetite appointment are argued arm ask at aunt avoiding avoids baby back because
before being better binge boss both breakfast breathing brief brother budget bus but call calm came car card chain chart chest child children class classes client clients clothes
completed concentration continue coordinate cousin coworker craving cravings crisis crying dad daughter decreased denied denies depressed depression diary did dinner discussed
distress done door dread during each ear early earplugs eight elegant email endorses energy even evening every everything ex exam exams explored exposure eye eyes face fair family
father fear feels felt few fewer fight five flat follow foot for foster fought four friend friends from full gait goal goals good got grades grandfather grandma grandmother grandpa
grief grounding group groups guarded guilt had hair hand hands has having he head headaches her high his home homework hood house husband hygiene identified improved improving in
increased insight introduced is it item its judgment just keep kid kids knee late leg less letter link list log long loss lost low lunch made many mapped meal meals message mild
missed moderate mom money month mood more morning most mother nap naps neck negative neighbor nephew never new next niece night nightmares nine no none normal not nothing now of
off often old on once one only orientation oriented pain panic parent parents partial partner passive patient patients phone plan point points poor positive posture practice
practiced practised priority processed progress quick rarely rating read record refer referral regular rehearsed rent reported reports restless return reviewed risk role-played
room roommate sad safe safety said says schedule school score scores script see session seven several severe shame she sheet short shoulder since sister six skill skills skin
skipped skips sleep sleeping some something sometimes son speech stable stated states step stepdad stepmom steps still stomach stuck sudden take talk taught teacher tearful tears
telehealth telephone tell ten tense text texts that the their then therapy there these they this those thought thoughts three to today tomorrow tonight train try twice two
unchanged uncle urge urges used using usually validated very video voice walk was we week weekend weight went were when while wife will window with work worksheet worried worry
worse write wrote year yesterday`.split(/\s+/),
);

const NAMED =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|socratic)(?![\p{L}])/gu;

/** Names of drugs that are proper names, as they are often typed. */
const BRAND =
  /(?<![\p{L}])(?:zoloft|prozac|lexapro|celexa|paxil|effexor|cymbalta|pristiq|wellbutrin|remeron|seroquel|abilify|zyprexa|risperdal|latuda|geodon|vraylar|rexulti|haldol|invega|clozaril|lamictal|tegretol|trileptal|topamax|neurontin|lyrica|xanax|klonopin|ativan|valium|buspar|vistaril|adderall|ritalin|concerta|vyvanse|strattera|focalin|intuniv|minipress|suboxone|vivitrol|antabuse|campral|ambien|lunesta|luvox|anafranil|narcan|depakote|medicaid|medicare|zoom|tylenol|advil|benadryl|dari|english|spanish)(?![\p{L}])/gu;

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
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/,\s*,+/g, ',')
    .replace(/([;:,])\./g, '.')
    .trim();
  out = outsideQuotes(out, (part) =>
    part
      .replace(/(?<![\p{L}\p{N}'’])i(?=(?:['’](?:m|ll|ve|d))?(?![\p{L}\p{N}'’.]))/gu, 'I')
      .replace(/(?<![\d.–-])\b2 times\b/gu, 'twice')
      .replace(/(?<=\b(?:in|since|last|until|by|early|late|mid|of) )(?:march|may)(?![\p{L}])/gu, (word) =>
        capital(word),
      )
      .replace(BRAND, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
      .replace(NAMED, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`),
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
  const mark = items.some((item) => item.includes(',')) ? ';' : ',';
  // "A and B, and C": what holds an "and" of its own is set off.
  const inner = items.some((item) => / and /.test(item));
  if (items.length === 2)
    return items[0]?.includes(',')
      ? `${items[0]}; ${word} ${items[1]}`
      : `${items[0]}${inner ? ',' : ''} ${word} ${items[1]}`;
  return `${items.slice(0, -1).join(`${mark} `)}${mark} ${word} ${items.at(-1)}`;
}
