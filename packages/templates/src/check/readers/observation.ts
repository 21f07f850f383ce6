import type { Sentence, Span } from '../../language/index.js';
import { type Line, type Reader, remembered } from '../line.js';
import type { SectionView } from '../section-view.js';

const DOMAINS: Readonly<Record<string, string>> = {
  mse_appearance: 'behavior',
  mse_behavior: 'behavior',
  mse_speech: 'speech',
  mse_mood: 'mood',
  mse_thought: 'thought',
  mse_cognition: 'cognition',
  mse_insight: 'insight',
};
export const MENTAL_STATUS_DOMAINS: readonly string[] = [...new Set(Object.values(DOMAINS))];
/** Short headings of a telegraphic mental status: "A/B: casual. Sp: normal. TP: linear. I/J: fair." */
const SHORT_HEAD = /\b(a\/b|app|beh|sp|aff|md|t[pcf]|tht|cog|ori|i\/j|ins|jdg)\.?(?:\/t[pc])? ?[:=-] ?(?=\w|")/g;
const SHORT_HEADS: Readonly<Record<string, string>> = {
  'a/': 'behavior',
  ap: 'behavior',
  be: 'behavior',
  sp: 'speech',
  af: 'mood',
  md: 'mood',
  co: 'cognition',
  or: 'cognition',
  'i/': 'insight',
  in: 'insight',
  jd: 'insight',
};

/** Mental status domains named in a line. "WNL" names none. */
function mentalStatusDomains(s: Sentence): Set<string> {
  const found = new Set<string>();
  for (const [name, domain] of Object.entries(DOMAINS)) if (s.has(name)) found.add(domain);
  for (const [, head = ''] of s.lower.matchAll(SHORT_HEAD)) found.add(SHORT_HEADS[head.slice(0, 2)] ?? 'thought');
  return found;
}

/** So many domains named at once are an observation, whatever the model takes the line for. */
const DENSE = 3;

/** Domains by the words of lines that the model takes for observation, or that name three at once. */
export function mentalStatusOf(
  section: SectionView,
  lines: readonly Pick<Line, 's' | 'documents'>[],
): { readonly domains: ReadonlySet<string>; readonly spans: readonly Span[] } {
  const domains = new Set<string>();
  const spans: Span[] = [];
  if (section.has('observe') && !section.isPlan) {
    for (const { s, documents } of lines) {
      if (s.elsewhere) continue;
      const judged = MENTAL_STATUS_DOMAINS.filter((domain) => documents.has(domain === 'mood' ? 'affect' : domain));
      const named = mentalStatusDomains(s);
      if (!judged.length && named.size < DENSE) continue;
      for (const domain of [...judged, ...named]) domains.add(domain);
      spans.push({ start: s.start, end: s.end });
    }
  }
  return { domains, spans };
}

const SCORE =
  /\b[A-Z][A-Za-z&]{0,8}[A-Z][A-Za-z&]{0,8}(?:-[A-Z0-9]{1,4}){0,4}\d{0,2}\b[^.;\n]{0,28}?(?:\b(?:total|score|scored|scoring|of|at|=|is|was|:|today)\b|[=:(])?\s*\(?\b\d{1,3}\b/;
const NOT_A_MEASURE =
  /\b(?:CPT|ICD|DSM|RTC|UDS|BP|HR|BMI|GPA|SAT|ACT|LSAT|IEP|ISP|TV|NA|AA|PM|AM|ID|MG|ER|ED|ROI|POS|SI|HI|AVH|NSSI|LTG|STG|OBJ|CBT|DBT|EMDR|IOP|PHP|AOX?|SUDS?|MI|ERP|TIPP|BLS)\b/;
const SOMEONE_ELSES =
  /\b(?:sister|brother|mother|father|husband|wife|partner|mom|mum|dad|son|daughter|friend|cousin|roommate|spouse)(?:'s)?\b[^.;]{0,40}\b(?:got|has an?|had an?|scored|score|questionnaire|took)\b|\b(?:thermometer|ruler|0 ?(?:to|-|–) ?10|zero to ten|scale of)\b/;
const NOT_NOW =
  /\b(?:goal|target|threshold|below|under|less than|at least|aim|reassuring|reduce|reduction to|last (?:month|year|session|time)|at intake|intake|baseline|previous|prior|due|to be|will|next|repeat(?:ed)? in|administer|in the drawer|handed out|norm|admission|referral|by (?:his|her|their|the) (?:gp|pcp|doctor)|gp's|pcp's|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:spring|autumn|fall|winter|summer)|earlier this|before treatment|cut-?off|range is|bring (?:it|this) (?:to|down)|no score|not (?:scored|completed|given|done|returned|administered|repeated)|unscored|blank|declined|forgot|sent home|posted)\b/;
const NUMBER_WORD =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)\b/;

function nowIn(s: Sentence, from: number, to: number): boolean {
  const window = s.lower.slice(Math.max(0, from - 25), Math.min(s.lower.length, to + 45));
  return (
    !NOT_NOW.test(window) || /\b(?:today|this (?:session|visit|contact)|down from|up from|from \d+|now)\b/.test(window)
  );
}

/** A named instrument with the client's own score from this contact. */
export const measure: Reader = remembered('measure', (line) => {
  const { s, section } = line;
  if (section.isPlan && !/\btoday\b/.test(s.lower)) return false;
  if (s.elsewhere || line.documents.has('goal_link')) return false;
  if (SOMEONE_ELSES.test(s.lower)) return false;
  for (const hit of s.all('instrument')) {
    const written = s.written(hit);
    if (written.length <= 7 && !/[A-Z]{2}|[A-Z]\d|[A-Z]-\d|^(?:phq|gad|pcl)/.test(written)) continue;
    const first = s.tokens[hit.from];
    const last = s.tokens[hit.to - 1];
    if (!first || !last) continue;
    const from = last.end - s.start;
    const after = s.text.slice(from, from + 45).replace(/^-(?:\d{1,2}|[AC])\b/, '');
    const scored = /\d/.exec(after) ?? (NUMBER_WORD.test(after.toLowerCase()) ? { index: 0 } : null);
    const itemOnly = /^[^.;]{0,12}\b(?:item|question|q|#)\s?#?\d+/i.test(after) && !/\btotal\b/i.test(after);
    if (scored && !itemOnly && nowIn(s, first.start - s.start, from + scored.index)) return true;
    const before = s.text.slice(Math.max(0, first.start - s.start - 28), first.start - s.start);
    if (/\b\d{1,3}\s*(?:on|in)\s+(?:the\s+)?(?:\w+\s)?$/i.test(before) && nowIn(s, 0, from)) return true;
  }
  const spelled = /\b(?:inventory|scale|index|questionnaire|checklist|screener|screen)\b[^.;\n]{0,25}?\b\d{1,3}\b/.exec(
    s.lower,
  );
  if (spelled && /\b[A-Z][a-z]+/.test(s.text) && nowIn(s, spelled.index, spelled.index + spelled[0].length))
    return true;
  const generic = SCORE.exec(s.text);
  if (!generic || NOT_A_MEASURE.test(generic[0]) || s.has('medication')) return false;
  const tight =
    /^[A-Z&]{3,18}(?:-[A-Z0-9]{1,4}){0,4}\s{0,4}(?:(?:total|score|scored|of|at|=|:|today|was|is)\s{0,4}(?:of|at|=|:)?\s{0,4})?\d{1,3}\b/i.test(
      generic[0],
    );
  return tight && s.tokens.length <= 8 && nowIn(s, generic.index, generic.index + generic[0].length);
});
