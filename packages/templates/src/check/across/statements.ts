import type { Line } from '../line.js';
import type { QuestionTerm } from '../questions.js';
import type { SectionReading } from '../section-reading.js';

/** A descriptor of the client as seen, and what it does not go with. */
const OPPOSITES: readonly (readonly [what: QuestionTerm, one: RegExp, other: RegExp])[] = [
  [
    'mood',
    /\beuthymic\b/,
    /\bmood:? (?:was |is |appeared |appears )?(?:very |mildly |quite )?(?:depressed|dysphoric|low|sad|anxious|irritable|angry|elevated|euphoric)\b|\b(?<!with )(?:depressed|dysphoric|irritable|elevated) mood\b/,
  ],
  [
    'affect',
    /\baffect:? (?:was |is |appeared )?(?:full(?: range)?|broad|bright)\b|\b(?:full(?:[- ]range(?: of)?)?|broad|bright) affect\b/,
    /\baffect:? (?:was |is |appeared )?(?:flat|blunted|constricted|restricted)\b|\b(?:flat|blunted|constricted|restricted) affect\b/,
  ],
  [
    'thinking',
    /\bthought(?: process|s)?:? (?:was |were |is )?(?:linear|logical|goal[- ]directed|organi[sz]ed)\b/,
    /\bthought(?: process|s)?:? (?:was |were |is )?(?:tangential|disorgani[sz]ed|circumstantial|loose)\b|\bflight of ideas\b/,
  ],
  [
    'speech',
    /\bspeech:? (?:was |is )?(?:normal|within normal limits|wnl|regular)\b|\bnormal (?:rate and \w+ of )?speech\b/,
    /\bspeech:? (?:was |is )?(?:pressured|rapid|slowed|slurred|mute)\b|\b(?:pressured|slurred|rapid) speech\b/,
  ],
  ['orientation', /\b(?:oriented|o) ?x ?[34]\b|\boriented to (?:person|all)\b/, /\bdisoriented\b|\bnot oriented\b/],
  [
    'eye contact',
    /\b(?:good|appropriate|steady) eye contact\b|\beye contact:? (?:was |is )?(?:good|appropriate)\b/,
    /\b(?:poor|no|avoidant) eye contact\b|\beye contact:? (?:was |is )?(?:poor|absent)\b/,
  ],
  [
    'insight',
    /\binsight(?: and judge?ment)?:? (?:was |is )?(?:good|intact)\b|\bgood insight\b/,
    /\binsight(?: and judge?ment)?:? (?:was |is )?(?:poor|limited|impaired)\b|\bpoor insight\b/,
  ],
];

/** Without one of these no pair above is found: most lines are told by it alone. */
const DESCRIBED = /euthymic|mood|affect|thought|flight of ideas|speech|orient|\bo ?x|eye contact|insight/;

/** Reported is not observed, and what changed in the hour does not contradict itself. */
const REPORTED =
  /["“”]|\b(?:reports?|reported|states?|stated|describes?|described|says?|said|endorse[sd]?|feels?|felt)\b/;
const CHANGED =
  /\b(?:initially|at first|at times|first|later|then|by the end|end of|brighten\w*|became|becom\w+|shift\w*|improv\w*|when|while|until|alternat\w*|vari\w+|from|but|although|however|than|last (?:time|week|session)|previous\w*|baseline|usual\w*)\b/;

const PLAN_MADE_TODAY =
  /\bsafety plan(?:ning)?\b[^.;]{0,30}\b(?:created|completed|developed|made|written|drafted|built)\b[^.;]{0,20}\b(?:today|in session|this session)\b|\b(?:created|completed|developed|made|wrote|built) (?:a |the )?(?:new )?(?:stanley-brown )?safety plan\b[^.;]{0,30}\b(?:today|in session|this session)\b/;

/** Told of another time, or as a change, a statement does not speak against today's. */
const OTHER_TIME =
  /\b(?:last|earlier|yesterday|ago|week|weekend|night|since|previous\w*|prior|history|past|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|today|currently|no longer|fleeting|sometimes)\b/;

const IN_PERSON =
  /\b(?:(?:seen|met|session|visit|presented|attended) (?:\w+ ){0,2}in[- ](?:the )?(?:office|clinic|person)|in[- ](?:office|person) (?:session|visit|appointment)|office visit)\b/;
const REMOTE =
  /\b(?:(?:seen|met|session|visit|held|conducted|attended) (?:\w+ ){0,2}(?:via|by|over|through) (?:secure |hipaa[- ]compliant )?(?:video|telehealth|telephone|phone|zoom)|(?:telehealth|video|telephone|phone) (?:session|visit|appointment))\b/;
const LENGTH =
  /\b(\d{2,3})[- ]?min(?:ute)?s?\b(?= (?:individual |therapy |family |group |telehealth )?session)|\bsession (?:lasted|of|was|ran|length:?) (\d{2,3}) ?min/;
const CLIENT_AGE =
  /\b(?:client|patient|pt|ct|identified) (?:is )?(?:an? )?(\d{1,2})[- ]?(?:years?[- ]old|y\/?o\b|y\.o\.)|\b(\d{1,2})[- ]?(?:years?[- ]old|y\/?o|y\.o\.),? (?:\w+ ){0,3}(?:client|patient|who presents|presents|presenting|seen)/;
const SHE = /^(?:the )?(?:client|patient|pt|ct)\b[^.;]{0,60}\b(?:she|her|hers|herself)\b/;
const HE = /^(?:the )?(?:client|patient|pt|ct)\b[^.;]{0,60}\b(?:he|his|him|himself)\b/;
const FIRST_SESSION =
  /\b(?:this (?:is|was)|today'?s?(?: session)?(?: is| was)?|attended|presents? for|presented for|seen for) (?:the |her |his |their |our |my |an? )?(?:client's )?(?:first|initial|intake) (?:therapy |individual )?(?:session|visit|appointment)\b/;

/** What a section says of the things that can contradict each other: the first line that says each. */
export interface Statements {
  /** By the place of the pair in `OPPOSITES`. */
  readonly seen: readonly {
    readonly what: QuestionTerm;
    readonly one: Line | undefined;
    readonly other: Line | undefined;
  }[];
  readonly planMade: Line | undefined;
  /** Suicidal thoughts, told as of now. */
  readonly presentNow: boolean;
  readonly inPerson: Line | undefined;
  readonly remote: Line | undefined;
  readonly length: { readonly minutes: number; readonly line: Line } | undefined;
  readonly ages: readonly { readonly age: number; readonly line: Line }[];
  readonly she: Line | undefined;
  readonly he: Line | undefined;
  readonly first: Line | undefined;
}

const known = new WeakMap<SectionReading, Statements>();

/** Found once for each reading of a section, so that typing in one costs nothing in the others. */
export function statementsOf(reading: SectionReading): Statements {
  const before = known.get(reading);
  if (before) return before;
  const statements = read(reading);
  known.set(reading, statements);
  return statements;
}

function read({ lines, section, risk }: SectionReading): Statements {
  const about = lines.filter(({ s }) => !section.isPlan && !s.elsewhere);
  const seen = section.has('observe')
    ? about.filter(({ s }) => DESCRIBED.test(s.lower) && !REPORTED.test(s.lower) && !CHANGED.test(s.lower))
    : [];
  const alone = about.filter(({ s }) => s.subject === 'client' && !s.has('kin', 'acquaintance', 'informant'));
  const says = (pattern: RegExp, of: readonly Line[] = about): Line | undefined =>
    of.find(({ s }) => pattern.test(s.lower));
  const long = says(LENGTH);
  const minutes = long && LENGTH.exec(long.s.lower);
  return {
    seen: OPPOSITES.map(([what, one, other]) => ({ what, one: says(one, seen), other: says(other, seen) })),
    planMade: says(PLAN_MADE_TODAY, lines),
    presentNow:
      risk.si.state === 'positive' &&
      !risk.si.measured &&
      risk.si.spans.every(({ start }) => {
        const line = lines.find(({ s }) => s.start <= start && start < s.end);
        return line !== undefined && !OTHER_TIME.test(line.s.lower);
      }),
    inPerson: says(IN_PERSON),
    remote: says(REMOTE),
    length: long && minutes ? { minutes: Number(minutes[1] ?? minutes[2]), line: long } : undefined,
    ages: about.flatMap((line) => {
      const match = CLIENT_AGE.exec(line.s.lower);
      return match ? [{ age: Number(match[1] ?? match[2]), line }] : [];
    }),
    she: alone.find(({ s }) => SHE.test(s.lower) && !HE.test(s.lower)),
    he: alone.find(({ s }) => HE.test(s.lower) && !SHE.test(s.lower)),
    first: says(FIRST_SESSION),
  };
}
