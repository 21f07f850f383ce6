import { DATES } from './dates.js';
import type { Identifier, IdentifierType } from './span.js';

/** An identifier told by its shape: group 1 is what must stand before it, group 2 is the identifier. */
export interface Rule {
  readonly type: IdentifierType;
  readonly pattern: RegExp;
  /** Says no to what only looks like one. */
  readonly keep?: (match: RegExpExecArray, text: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Public crisis and help lines of the US, UK, Canada and Australia: never identifiers, always wanted in a note. */
const HOTLINES = new Set(
  '988 911 999 111 112 211 311 741741 838255 85258 686868 116123 131114 18002738255 8002738255 18007997233 8007997233 18006564673 8006564673 18006624357 8006624357 18664887386 8664887386 18775658860 8775658860 18338526262 8338526262 18009506264 8009506264 18004224453 8004224453 18668674535 18002221222 8002221222 08001111 18007842433'.split(
    ' ',
  ),
);
const notHotline = (match: RegExpExecArray): boolean => !HOTLINES.has(digitsOf(match[2] as string));

/** Between a cue and its number: "no. is:", "ending in". */
const SEP =
  '(?:[\\s:#=(]|\\b(?:nos?\\b\\.?|number|num|ids?|code|is|was|of|ending|ends|in|with|last|four|digits|on file|card|key)(?![\\w-])){0,8}';
/** A number with or without letters, hyphens, slashes, dots, or groups set off by spaces. */
const ID =
  "(?:(?=[A-Za-z./-]{0,8}\\d)|[A-Z]{1,3} (?=[A-Z\\d]{0,3}\\d))[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)*(?: \\d{2,6}(?!\\w|\\.\\d|\\s*m[gl]))*(?:(?<=\\d) [B-HJ-Z](?![\\w'’]))?";
const CODE = /^(?:[A-TV-Z]\d\d(?:\.\w{1,4})?|9\d{4}|[GHT]\d{4})(?:-\w\w)?$/;
/** Enough digits to identify, and not a diagnosis or service code. */
const identifying = (match: RegExpExecArray): boolean =>
  digitsOf(match[2] as string).length >= 3 && !CODE.test(match[2] as string) && !/^[a-z]+ /.test(match[2] as string);

const cued = (type: IdentifierType, cue: string, keep: Rule['keep'] = identifying): Rule => ({
  type,
  pattern: new RegExp(`(\\b(?:${cue})${SEP})(${ID})`, 'gi'),
  keep,
});
const shaped = (
  type: IdentifierType,
  value: string,
  flags = 'g',
  keep?: Rule['keep'],
  before = '(?<![\\w.@-])',
): Rule => ({
  type,
  pattern: new RegExp(`(${before})(${value})`, flags),
  ...(keep && { keep }),
});

const STATE =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const STREET =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|terrace|court|ct|place|pl|way|circle|cir|highway|hwy|parkway|pkwy|row|crescent|close|gardens|square|walk|trail|loop|grove|mews|path|pike|plaza|alley|concourse|turnpike';
/** The words of an alternation in any case, in a pattern where case tells a name from a word. */
const anyCase = (words: string): string => words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const PLAIN =
  /\s(?:the|an?|of|per|on|in|to|down|up|and|or|from|her|his|my|their|miles?|min\.?|minutes?|blocks?|hours?|times?|days?|weeks?|years?|mg|more|for|with|at|by|this|that|each|every)\s/i;

const NINETIES =
  'ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one hundred(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten))?|a hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten))?';
const OLD = '(?:9\\d|1[0-1]\\d)';
/** Not an age: a weight, a share, a dose, a duration, a score, a blood pressure. */
const AGED =
  '(?![\\d%°]|\\.\\d|[/:]\\d|\\s*(?:lbs?|pounds?|kg|kilos?|%|percent|mg|mcg|min|hours?|hrs?|days?|weeks?|months?|degrees|bpm|on\\b|out\\b|of\\b|points?|dollars|pills?|miles?|times|sessions?|calories|kcal|feet|cm|over\\b|th\\b|st\\b))';
const age = (before: string, value = OLD, after = AGED): Rule => ({
  type: 'AGE90',
  pattern: new RegExp(`(${before})(${value})(?!\\w)${after}`, 'gi'),
});
const notVital = (match: RegExpExecArray): boolean =>
  !/\b(?:hr|p|bp|wt|weight|spo2|pulse|score|scored|rr|temp|bpm|sat|sats|o2)$/i.test(
    (match[1] as string).replace(/\W+$/, ''),
  );

/** In the order of trust: an earlier rule keeps its text. */
export const SHAPES: readonly Rule[] = [
  shaped('EMAIL', "[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+", 'gu'),
  // "tomas dot reyna at gmail dot com", "quietpaws dot etsy dot com"
  shaped(
    'EMAIL',
    '[\\w.-]+(?: (?:dot|underscore|dash) [\\w.-]+){0,3} ?(?:\\(at\\)|\\[at\\]|\\bat\\b|@) ?(?:[\\w-]+(?: dot [\\w-]+){0,2} dot (?:com|org|net|edu|gov|me|co)|(?:[\\w-]+\\.)+(?:com|org|net|edu|gov|me|co)|gmail|hotmail|icloud|yahoo)(?!\\w)',
    'gi',
    (match) => /@|\b(?:dot|gmail|hotmail|icloud|yahoo)\b|^\w*[._\d]\S* /i.test(match[2] as string),
  ),
  shaped('URL', '[\\w-]+(?: dot [\\w-]+){0,3} dot (?:com|org|net|edu|gov|io|co)(?!\\w)', 'gi'),
  shaped('URL', '(?:https?:\\/\\/|www\\.)[^\\s<>"”)\\]]*[^\\s<>"”)\\].,;:!?]', 'gi'),
  shaped(
    'URL',
    '[a-z\\d-]{1,40}(?:\\.[a-z\\d-]{1,40}){0,3}\\.(?:com|org|net|edu|gov|io|co\\.uk|org\\.uk|nhs\\.uk|app|health|example|me|us|info)(?:\\/[^\\s<>")]*[^\\s<>").,;:!?])?(?![\\w@])',
    'gi',
  ),
  shaped('IP', '\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]\\d)'),
  shaped('DEVICE', '(?:[\\dA-F]{2}[:-]){5}[\\dA-F]{2}(?!\\w)', 'gi'),
  shaped(
    'IP',
    '(?:[\\da-f]{1,4}:){2,7}(?::?[\\da-f]{1,4}){1,4}(?![\\w:])',
    'gi',
    (match) => /[a-f]|::/i.test(match[2] as string),
    '(?<![\\w:])',
  ),
  shaped('HANDLE', '@[A-Za-z\\d_][\\w.]{0,40}\\w', 'g', undefined, '(?<![\\w.@])'),
  shaped('HANDLE', '[A-Za-z\\d]+(?:_[A-Za-z\\d.]*[A-Za-z\\d])+(?!\\w)', 'g', (match) =>
    /[a-z]/.test(match[2] as string),
  ),
  shaped('HANDLE', '[ur]\\/\\w{3,30}', 'g', (match) => /[\d_]/.test(match[2] as string)),
  {
    type: 'HANDLE',
    pattern:
      /((?:\b(?:handle|user ?name|screen ?name|gamer ?tag|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|twitter|facebook|fb|youtube|twitch|venmo|reddit|telegram|psn|xbox|whatsapp)\b)(?:\s+(?:account|name|user|is|as|handle|id)|[\s:(]){1,4}["“']?)([A-Za-z\d$][\w.#-]{1,40}\w)/gi,
    keep: (match) => /[\d_#$.]/.test((match[2] as string).replace(/\.$/, '')) && !/^\d+$/.test(match[2] as string),
  },
  shaped('SSN', '\\d{3}[- ]\\d{2}[- ]\\d{4}(?![\\w-])'),
  cued(
    'SSN',
    'ssn|ss#|social security(?: number| no\\.?)|social(?= (?:ending|ends|number|last))|national insurance(?: number| no\\.?)?|ni number|itin',
  ),
  cued(
    'MRN',
    'mrn|(?:chart|emr|mr)(?= \\d{5})|medical record|nhs(?: no\\.?| number)|(?:chart|record|patient|pt|client|file|hospital|chi)(?=\\s*(?:id\\b|#|no\\b\\.?|number|num\\b))',
  ),
  cued(
    'VEHICLE',
    '(?:licen[sc]e |number |car )?plates?|tag(?=\\s*(?:#|no\\b|number|[A-Z]*\\d))|vin|vehicle(?: id| registration)|registration(?: no\\.?| number| plate)|reg(?: no\\.?| plate)',
  ),
  // "plate 8 TRK 442", "plates on the truck TX 44K-9911"
  {
    type: 'VEHICLE',
    pattern:
      /(\b(?:[Pp]lates?|[Rr]eg|[Tt]ag)(?: (?:#|no\.?|number|is|was|on [a-z ]{3,20}))? )((?=[A-Z -]{0,7}\d)[A-Z\d]{1,4}(?:[ -][A-Z\d]{2,5}){1,2})(?![\w-])/g,
  },
  shaped('VEHICLE', '(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-HJ-NPR-Z\\d]{17}(?!\\w)'),
  cued('DEVICE', 'serial|s\\/n|sn|imei|udi|device id|model(?=\\s*(?:#|no\\b|number))|lot(?=\\s*(?:#|no\\b|number))'),
  cued(
    'LICENSE',
    "(?:driver['’]?s? )?licen[sc]e|lic\\b\\.?|dl(?= ?#| no)|npi|dea|certificate|cert(?=\\s*(?:#|no\\b))|passport|gmc|nmc|hcpc|bar(?=\\s*(?:#|no\\b|number))|permit|credential(?: id)?|taxonomy|ein|tax id",
  ),
  shaped('PHONE', '\\+\\d{1,3}[ .-]?(?:\\(?\\d{1,5}\\)?[ .-]?){2,5}\\d(?!\\w)', 'g', notHotline),
  shaped(
    'PHONE',
    '(?:1[ .-])?(?:\\(\\d{3}\\)[ .-]?|\\d{3}[ ./-])\\d{3}[ .-]?\\d{4}(?:,?\\s*(?:x|ext\\.?|extension)\\s*\\d{1,5})?(?![\\w-])',
    'gi',
    notHotline,
  ),
  shaped('PHONE', '\\d{3}[-.]\\d{4}(?:,?\\s*(?:x|ext\\.?)\\s*\\d{1,5})?(?![\\w-])', 'gi', notHotline),
  shaped('PHONE', '\\(?0\\d{1,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}(?![\\w-])', 'g', notHotline),
  {
    type: 'PHONE',
    pattern:
      /(\b(?:phone|callback|cell|mobile|mob|tel|telephone|landline|fax|pager|number is|(?:text|call|ring|phone|reach|dial)\w*(?: \w+)? (?:at|on)|text(?:ed)?|call(?:ed)?|dial(?:ed|led)?|(?:cell|mobile|phone|number) is|ext\.?|extension|voicemail)[\s:#.]{0,4}(?:at |on |is )?)(\d[\d .()-]{1,15}\d)(?!\w)/gi,
    keep: (match) => {
      const digits = digitsOf(match[2] as string).length;
      return notHotline(match) && (digits > 6 || (/^(?:ext|pager)/i.test(match[1] as string) && digits > 2));
    },
  },
  {
    type: 'ACCOUNT',
    pattern:
      /(\b(?:[Ii]nsurance|[Mm]ember|[Pp]olicy|[Ss]ubscriber|[Gg]roup|[Mm]edicaid|[Mm]edicare)(?:\s*(?:id|ID|#|no\.?|number|:)){1,3}\s*)([A-Z]{2,4}[ -]?\d{2,}(?: \d{2,4})*)/g,
  },
  {
    type: 'LICENSE',
    pattern: /(\b(?:LCSW|LICSW|LMFT|LPC|LMHC|LCPC|PsyD|RN) ?#? ?)(\d{4,9})(?!\w)/g,
  },
  {
    type: 'LICENSE',
    pattern: /(\b[Ll]ic(?:en[sc]e)?\.?(?:\s*(?:#|no\.?|number|:)){1,2}\s*)([A-Z]{2,5}[ -]?\d{3,})/g,
  },
  shaped('ACCOUNT', '\\d{4}([ -])\\d{4}\\3\\d{4}\\3\\d{2,4}(?![\\w-])'),
  cued(
    'ACCOUNT',
    'account|acct\\b\\.?|(?:ids?(?=\\s*[:#]|\\s+[A-Z]*\\d)|zoom|plan|member|subscriber|insurance|medicaid|medicare|payer|policy|group|case|claim|beneficiary|voucher|badge|employee|inmate|booking|locker|invoice|order|reference|ref|confirmation|conf(?= ?#)|bus pass|student|authori[sz]ation|auth|alien|a-number|va file|card|file|session|room|meeting|docket|loan|routing|tracking|ticket|pin|passcode|access code|iban|sort code|debit|credit|visa|mastercard|amex)\\b\\.?',
    (match) => {
      const value = match[2] as string;
      return (
        identifying(match) &&
        (digitsOf(value).length > 3 || /[A-Za-z-]/.test(value)) &&
        !/^(?:19|20)\d\d$/.test(value) &&
        !/^\d{1,2}[/.]\d/.test(value)
      );
    },
  ),
  // "docket 25 CR 1182"
  shaped('ACCOUNT', '\\d{2,4}[ -](?:CR|CV|DR|FA|FC|JV|JD|MH|PR|SC)[ -]\\d{3,7}(?!\\w)'),
  shaped('ACCOUNT', '\\d{3,4}(?!\\w)', 'gi', undefined, '\\b(?:ending|ends)(?: in| with)?:? '),
  {
    type: 'ZIP',
    pattern: /(\b(?:zip|zip ?code|postal code|postcode)[\s:#]*(?:is |of |code )?)(\d{5}(?:-\d{4})?|\d{3}(?!\d))/gi,
  },
  {
    type: 'ZIP',
    pattern: new RegExp(`(\\b(?:${STATE}|[A-Z][a-z]{3,} ?[A-Z]?[a-z]*),?\\s+)(\\d{5}(?:-\\d{4})?)(?![\\w-])`, 'g'),
    keep: (match) => !/^9\d{4}$/.test(match[2] as string) || /^[A-Z]{2}\b/.test(match[1] as string),
  },
  {
    type: 'ZIP',
    pattern: /(\b(?:in|from|near|area)\s+)(\d{5})(?![\w,.-]\d|\w|\s*(?:steps|dollars|calories))/g,
    keep: (match) => !/^9(?:07|08|6|9|8)\d+$/.test(match[2] as string),
  },
  shaped('ZIP', '\\d{5}-\\d{4}(?![\\w-])'),
  shaped('ZIP', '[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?!\\w)'),
  shaped('ZIP', '[A-CEGHJ-NPR-TVXY]\\d[A-Z] ?\\d[A-Z]\\d(?!\\w)'),
  {
    type: 'ADDRESS',
    pattern: new RegExp(
      `((?<![\\w.$/-]))(\\d{1,5}[A-Za-z]?(?:-\\d{1,4})?,?(?:\\s+(?:\\d+(?=[a-z])|\\p{L})[\\p{L}\\d.'’-]*){1,4}?\\s+(?:${anyCase(STREET)})\\b\\.?(?:,?\\s*(?:${anyCase('apt|apartment|unit|suite|ste|flat|floor|room|rm')}|#)\\.?\\s*#?[\\w-]{1,5}(?!\\w))?(?:,\\s+(?!(?:${STATE})\\b)\\p{Lu}[\\p{L}'’.-]+(?:\\s(?!(?:${STATE})\\b)\\p{Lu}[\\p{L}'’.-]+){0,2}(?=\\s*[,.;]|\\s*$|\\s+(?:${STATE})\\b|\\s+\\p{Ll}))?)`,
      'gu',
    ),
    keep: (match) =>
      !PLAIN.test(` ${match[2]?.replace(/^\S+/, '').split(',')[0]} `) &&
      (/\d\S*\s+\p{Lu}/u.test(match[2] as string) ||
        !/\b(?:way|place|close|path|walk|court|drive|dr|row|square|loop|pl|grove|circle|trail|st|ct|cir|walk|close|mews|path|pike|plaza|alley|gardens)\.?$/i.test(
          (match[2] as string).split(',')[0] as string,
        ) ||
        /\bat\s+$/.test(match.input.slice(0, match.index))),
  },
  shaped(
    'ADDRESS',
    `(?:[NSEW]\\.? |north |south |east |west )?\\d{1,3}(?:st|nd|rd|th) (?:street|st|avenue|ave|road|rd|place)(?!\\w)`,
    'gi',
  ),
  shaped(
    'ADDRESS',
    '(?<!\\bthe )\\d{1,3}(?:st|nd|rd|th) (?:and|&) (?:\\p{Lu}\\p{Ll}+|\\d{1,3}(?:st|nd|rd|th))(?!\\w)',
    'gu',
  ),
  {
    type: 'ADDRESS',
    pattern:
      /(\b(?:on|off|at|near) )((?!(?:the|her|his|their|our|main|high|one|same|this|that|wall|easy|busy|dirt|country|open|back|side|cross|own|right|wrong|memory|fast|every|any|another)\b)[a-z]{3,} (?:street|avenue|ave|road|rd|lane|blvd|boulevard|parkway|terrace))(?!\w)/g,
  },
  // "lives at 412 Birchwood", "moved to 88 Old Mill, Unit 3": a street without the word.
  {
    type: 'ADDRESS',
    pattern:
      /(\b(?:[Ll]iv(?:es?|ed|ing)|[Mm]ov(?:ed|ing)|[Ss]tay(?:s|ed|ing)|[Rr]esid(?:es|ing)|[Aa]ddress|[Hh]ome|[Hh]ouse|[Aa]partment|[Rr]ent(?:s|ed|ing)?)\b[^.;\d]{0,16}?(?:\b(?:at|to|is|on|from)|:) )(\d{1,5} [A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,2}(?:,? (?:Unit|Apt|Suite|#)\.? ?#?\w{1,4}(?!\w))?)/g,
  },
  shaped(
    'ADDRESS',
    '\\d{2,5} (?:[NSEW]|[NS][EW])\\.? \\p{Lu}\\p{Ll}+(?:,? (?:apt|unit|ste|suite|#)\\.? ?#?\\w{1,4}(?!\\w))?',
    'giu',
    (match) => /^\d+ [NSEW]/.test(match[2] as string),
  ),
  { type: 'SCHOOL', pattern: /(\b(?:at|attends?|attended|to|from|[Ss]chool:?|in) )(P\.? ?S\.? ?\d{1,3})(?!\w)/g },
  shaped('ADDRESS', '(?:p\\.? ?o\\.?|rr \\d{1,3},?) box \\d+', 'gi'),
  // "220 pine st, apt 4", "corner of pine and 4th"
  shaped('ADDRESS', '\\d{2,5} [a-z]{3,} st(?=[.,;]|$)'),
  {
    type: 'ADDRESS',
    pattern: /(\bcorner of )([\p{L}\d]{2,}(?: (?:st|ave))? (?:and|&) [\p{L}\d]{2,}(?: (?:st|ave))?)(?!\w)/giu,
  },
  shaped(
    'ADDRESS',
    '(?:(?:state |us |u\\.s\\. )?(?:route|rte|highway|hwy|interstate|county road|exit)\\.? ?\\d{1,4}[a-z]?|i-\\d{1,3})(?!\\w)',
    'gi',
  ),
  shaped('ADDRESS', '(?:apt|apartment|flat)\\.? ?#?\\d{1,4}[a-z]?(?!\\w)', 'gi'),
  ...DATES,
  age('', OLD, '(?=[- ]?(?:years?|yrs?|y\\/?o\\b|yo\\b|y\\.o\\.))'),
  {
    type: 'AGE90',
    pattern: new RegExp(
      `((?<![\\w.]))(${OLD})(?=[- ]?(?:yo[mf]?|y\\/?o[mf]?|y-o|y)(?!\\w)|(?:st|nd|rd|th) birthday)`,
      'gi',
    ),
  },
  // "93F" is a woman; "98 F" beside a temperature is a fever.
  {
    type: 'AGE90',
    pattern: new RegExp(
      `((?<![\\w.])(?<!(?:temp|fever|febrile|T|t)\\W{0,3}(?:of |was |is )?))(${OLD})(?= ?[MFmf](?![\\w°]))`,
      'g',
    ),
  },
  {
    type: 'AGE90',
    pattern: new RegExp(
      `((?<!\\p{L})\\p{Lu}\\p{Ll}+(?:['’]s| is| was| turns| turned|, who is) (?:now |almost |nearly |just )?)(${OLD}|${NINETIES})(?!\\w)${AGED}`,
      'gu',
    ),
    keep: (match) => !/^(?:Score|Weight|Pulse|Iq|Rate|Total|Hr|Bp|Heart|Glucose|Temp)/.test(match[1] as string),
  },
  age('\\b(?:lost|died|passed|widowed|buried)\\b[^.\\d]{0,25}\\bat\\s+', OLD),
  age('\\b(?:at|so)\\s+', OLD, '(?=,? (?:he|she|they|now)\\b)'),
  age('', NINETIES, '(?=[- ]years?[- ])'),
  age(
    "\\b(?:approaching|pushing|nearing|age[ds]?[:=]?|turn(?:s|ed|ing)?|nearly|almost|(?:mother|mom|mum|father|dad|nana|gran|granny|grandma|grandmother|grandpa|grandfather|aunt|uncle|neighbou?r|husband|wife|parents|client|patient|pt|they|who|he|she)(?:['’]s|['’]ll be|,? (?:is|was|now|both|aged|at|will be|(?:just |has )?(?:turned|hit|reached))))\\s+(?:(?:now|about|over|almost|nearly|already|of|aged) )?",
    `${OLD}|${NINETIES}`,
    `${AGED}(?!\\s*(?:ish|\\w+ing\\b))`,
  ),
  age('\\b(?:at|lived to|died at|passed at|(?:be|is|was) )\\s*', NINETIES, `${AGED}(?!\\s*\\w+s\\b)`),
  {
    type: 'AGE90',
    pattern: new RegExp(
      `((?<![\\p{L}.])[\\p{L}.]{2,30}(?:,\\s+|\\s+\\())(${OLD}|${NINETIES})(?=\\s*[,;)]|\\.(?!\\d)|\\s*$)`,
      'gu',
    ),
    keep: notVital,
  },
  age('\\b(?:his|her|their)\\s+(?:early\\s+|mid[- ]|late\\s+)?', 'nineties|90s', ''),
  shaped('ACCOUNT', '(?=[A-Z\\d-]{0,20}[A-Z])[A-Z\\d]{1,12}(?:-[A-Z\\d]{1,12}){0,4}(?![\\w])', 'g', (match) => {
    const value = match[2] as string;
    const digits = digitsOf(value).length;
    return (
      digits > 3 &&
      value.length > 5 &&
      !CODE.test(value) &&
      !/^(?:DSM|ICD|PHQ|GAD|PCL|COVID|CPT|FY|AY)/.test(value) &&
      !/^[A-Z]{2,}-?(?:19|20)\d\d$/.test(value) &&
      !/^\d+(?:MG|ML|MCG|AM|PM|LB|LBS|HZ|KCAL|MIN)$/.test(value)
    );
  }),
  shaped(
    'ACCOUNT',
    '\\d{2,}(?:-\\d{2,}){1,4}(?![\\w-]|\\s*(?:mg|min|hours|days))',
    'g',
    (match) =>
      !CODE.test(match[2] as string) &&
      digitsOf(match[2] as string).length > 5 &&
      !/^(?:19|20)\d\d-(?:19|20)\d\d$/.test(match[2] as string),
  ),
  // Groups of a long number: "W 229 417 003", "4471 209 3316".
  shaped(
    'ACCOUNT',
    '(?:[A-Z]{1,3} ?)?\\d{1,5}(?: \\d{2,5}){2,4}(?![\\w%]|[./]\\d|\\s*(?:mg|min|x\\b))',
    'g',
    (match) => digitsOf(match[2] as string).length > 8 && notHotline(match),
  ),
  shaped(
    'ACCOUNT',
    '\\d{6,}(?![\\w]|[.,]\\d|\\s*(?:mg|steps|dollars|people|\\$))',
    'g',
    notHotline,
    '(?<![\\w.,@$£€-])',
  ),
];

/** Two or three initials with full stops, but not "U.S.", "P.M.", "S.I.". */
const INITIALS: Rule = {
  type: 'NAME',
  pattern: /((?<![\p{L}\d.]))(\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?)/gu,
  keep: (match) =>
    !/^(?:us|usa|uk|dc|si|hi|aa|na|pm|am|iq|er|md|ba|bs|ma|iv|po|do|rn|ot|pt|va|ed|id|dv|prn|hs|od|tv|bp|rx|la|ny|nj|qd|bid|tid|qid|pe|ah|vh|avh|ie|eg|ptsd|sud|su|shi|ss|th|fu|ob|ax|iep|pa|np|ct|cc|hx|poa|dob|oz)$/.test(
      (match[2] as string).replace(/[^\p{L}]/gu, '').toLowerCase(),
    ),
};

/** "wife (M.)", "pt (J)" */
const INITIAL: readonly Rule[] = [
  {
    type: 'NAME',
    pattern:
      /(\b(?:wife|husband|partner|spouse|son|daughter|mother|mom|father|dad|sister|brother|friend|bf|gf|boyfriend|girlfriend|client|patient|pt|ct|cl|roommate|ex)\s*\()(\p{Lu}\.?)(?=\))/giu,
  },
  {
    type: 'NAME',
    pattern:
      /(\b(?:ct|pt|cl|client|patient|with|as|[Cc]alled|[Ss]aw|[Tt]old|[Mm]et|from|to|named|wife|husband|partner|son|daughter|mother|father|sister|brother|friend|roommate|boyfriend|girlfriend) ["“']?)([B-HJ-Z]\.)(?= \p{Ll}|[,;"”'])(?! (?:coli|diff|pylori)|\d)/gu,
  },
  // "K. cried when"; S, O, A and P are headings.
  {
    type: 'NAME',
    pattern:
      /((?:^|[.!?]\s|\n))([B-HJ-NQRT-Z]\.)(?= (?:is|was|has|had|will|would|can|could|did|does|says?|said|reports?|denies|feels|felt|wants|\p{Ll}{3,}ed)\b| and \p{Lu}\. \p{Ll})/gu,
  },
  { type: 'NAME', pattern: /(\b\p{Lu}\. and )([B-HJ-NQRT-Z]\.)(?= \p{Ll}{2})/gu },
];

export function findShapes(text: string, add: (found: Identifier) => void): void {
  // Most rules want a digit; a sentence without one is asked only for what can do without.
  const digits = /\d/.test(text);
  for (const { type, pattern, keep } of [...SHAPES, INITIALS, ...INITIAL]) {
    if (
      !digits &&
      (type === 'ACCOUNT' ||
        type === 'SSN' ||
        type === 'MRN' ||
        type === 'PHONE' ||
        type === 'ZIP' ||
        type === 'IP' ||
        type === 'LICENSE' ||
        type === 'VEHICLE')
    )
      continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = match[2] as string;
      const start = match.index + (match[1] as string).length;
      if (!keep || keep(match, text)) add({ start, end: start + value.length, type });
      else pattern.lastIndex = Math.max(match.index + 1, start);
    }
  }
}
