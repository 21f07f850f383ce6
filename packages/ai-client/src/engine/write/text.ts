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
  `a an the he she they we it his her their its this that these those there no not none some any all both each every one two three four five six seven eight nine ten patient client clients patients mother father mom dad wife husband partner sister brother son daughter
  reports reported denies denied endorses states stated says said feels felt was is are were has had having being late early on in at with for from of to and but because since after before when while during about still also just now very more less worse better
  affect speech mood eye thought thoughts insight judgment orientation oriented alert tearful anxious sad calm tense flat guarded restless worry worried anxiety depression depressed panic sleep sleeping appetite energy nightmares crying urges craving cravings
  work school home family therapy session homework practice practiced practised discussed reviewed taught used using explored processed validated completed did done made wrote read mapped role-played rehearsed identified introduced grounding exposure breathing
  phone priority dread elegant off ear earplugs script energy budget hood telephone telehealth video regular binge diary card log mood chart chain link stuck point points skin pain neck back arm head stomach knee shoulder chest hand leg foot boss teacher friend friends neighbor roommate coworker grandmother grandfather grandma grandpa aunt uncle cousin niece nephew parents parent kids kid child children baby foster stepmom stepdad ex fear shame guilt anger grief loss sleep nap naps meal meals lunch dinner breakfast money rent car bus train house room door window letter email text texts message tears voice posture gait hygiene clothes hair hands eyes face skills skill group groups class classes exam exams grades homework worksheet sheet thought record list plan safety crisis goal goals step steps urge distress rating score scores item quick brief long short sudden several most many few fewer some only even then today yesterday tomorrow tonight morning evening afternoon night week weekend month year once twice again always never often sometimes usually rarely nothing everything something
  next return follow continue call see plan goal risk progress improving improved unchanged stable safe safety appointment group log write try keep take walk talk tell ask email schedule refer referral coordinate will missed skipped skips avoids avoiding argued fight fought lost got came went
  low high mild moderate severe increased decreased new old weight cravings headaches appetite concentration good poor fair normal full partial negative positive passive active`.split(
    /\s+/,
  ),
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
