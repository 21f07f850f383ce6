import { alone, type Part, said } from './parts.js';
import { list } from './text.js';
import type { Rule } from './told.js';
import { subject, type Voice } from './voice.js';

const ITEM = `(?:(?:current |any |active |passive |active or passive |passive or active )?(?:suicidal(?: ideation| thoughts| intent)?|homicidal(?: ideation| thoughts)?|self-harm|non-suicidal self-injury|self-injurious behavior|auditory and visual hallucinations|auditory hallucinations|visual hallucinations|hallucinations|thoughts of (?:suicide|dying|death|(?:harming|hurting|killing) (?:anyone|anybody|others|someone|self|himself|herself|themselves|(?:the |her |his |their )?baby)(?: else)?(?: or (?:others|anyone(?: else)?|someone else|(?:the |her |his |their )?(?:baby|child|children|kids|partner|wife|husband)))?)|suicidality|homicidality|plan|intent|means|AVH|SI|HI))`;
const ITEMS = String.raw`${ITEM}(?:(?:\s*(?:\/|,|;|\band\b|\bor\b|\bnor\b|, or|, and)\s*|\s+)(?:no |neg(?:ative)? (?:for )?)?${ITEM})*`;
const TAIL = String.raw`(?<tail>(?:[,]?\s*(?:today|currently|at this time|at present|this week|now|since last (?:session|visit)|tonight))*)`;
const DENIED = new RegExp(
  String.raw`^(?:(?:patient|client|he|she|they)\s+)?(?:denies|denied|denying)\s+(?<items>${ITEMS})${TAIL}$`,
  'i',
);
const NONE = new RegExp(
  String.raw`^(?:(?:patient|client)\s+)?(?:no|neg|negative|negative for|neither|without|absent|zero|0)\s+(?:for\s+)?(?<items>${ITEMS})${TAIL}$`,
  'i',
);
const AFTER = new RegExp(
  String.raw`^(?<items>${ITEMS})\s*(?:[:=?-]\s*)?(?:are |is |was |were |both )*(?<how>denie[sd]|none|nil|neg|negative|absent|no|n|not present|0)${TAIL}$`,
  'i',
);

/** "suicidal ideation", "homicidal ideation" → "suicidal and homicidal ideation". */
function join(named: readonly string[], word: 'and' | 'or'): string {
  const items = word === 'or' ? named.map((item) => item.replace('auditory and visual', 'auditory or visual')) : named;
  const ideation = items.filter((item) => / ideation$/.test(item));
  if (ideation.length < 2) return list(items, word);
  const merged = `${list(
    ideation.map((item) => item.replace(/ ideation$/, '')),
    word,
  )} ideation`;
  const others = items.filter((item) => !ideation.includes(item));
  return others.length ? list([merged, ...others], word) : merged;
}

const EACH = new RegExp(ITEM, 'gi');
const ALONE: Readonly<Record<string, string>> = {
  si: 'suicidal ideation',
  hi: 'homicidal ideation',
  suicidal: 'suicidal ideation',
  homicidal: 'homicidal ideation',
};
const split = (items: string): string[] => [...items.matchAll(EACH)].map(([item]) => ALONE[item.toLowerCase()] ?? item);

/** A denial or an absence of risk as its source states it; the two are never exchanged. */
export interface RiskNegative {
  readonly how: 'denied' | 'none';
  readonly items: string[];
  readonly tail: string;
}

export function riskNegative(text: string): RiskNegative | undefined {
  const plain = text.replace(/[.]$/, '');
  const denied = DENIED.exec(plain);
  const match = denied ?? NONE.exec(plain) ?? AFTER.exec(plain);
  const items = match?.groups?.items;
  if (!match || !items) return undefined;
  const how = denied || /^denie[sd]$/i.test(match.groups?.how ?? '') ? 'denied' : 'none';
  return { how, items: split(items), tail: (match.groups?.tail ?? '').replace(/^,/, '').trim() };
}

const IDEATION =
  /^(?<what>(?:(?:passive|active|fleeting|chronic|intermittent|vague|ongoing|recurrent|current|daily)(?: and |, | )?)*(?:suicidal ideation|homicidal ideation|suicidal thoughts|homicidal thoughts|thoughts of (?:death|dying|suicide|self-harm)|urges? to self-harm|self-harm urges?)(?: (?:x\d+|daily|nightly|once|twice|\d+ times|this week|today|last night|yesterday|for \d+ \p{L}+|since \S+))*)(?:\s*[:,–-]?\s*(?<quote>["“][^"”]+["”]))?(?<rest>(?:,?\s(?:with )?(?:no|without|has no|denies|denied) (?:plan|intent|means|plans)(?: (?:or|\/|and) (?:plan|intent|means))*)*)$/iu;

/** "passive suicidal ideation "…" no plan no intent": what is there, in whose words, and what is not. */
export function ideationOf(text: string, voice: Voice): Part | undefined {
  const found = IDEATION.exec(text)?.groups as { what: string; quote?: string; rest: string } | undefined;
  if (!found || (!found.quote && !found.rest && /^(?:suicidal|homicidal) ideation$/i.test(found.what)))
    return undefined;
  const rest = found.rest.replace(/,?\s(?=(?:with |has )?(?:no|without|denies|denied)\b)/gi, ', ');
  const who = voice.several ? undefined : subject(voice);
  return alone(
    found.quote && who
      ? `${who} reported ${found.what} (${found.quote})${rest}`
      : `${found.what} was noted${found.quote ? ` (${found.quote})` : ''}${rest}`,
    { quoted: found.quote !== undefined },
  );
}

/**
 * "Client denied suicidal and homicidal ideation", "There was no suicidal or homicidal ideation": a bare "no" is the
 * clinician's own statement, and nobody is made to have said it.
 */
export function riskClause(negatives: readonly RiskNegative[], who: string | undefined): string {
  const items = [...new Set(negatives.flatMap((negative) => negative.items))];
  const tail = negatives.at(-1)?.tail;
  const end = tail ? ` ${tail}` : '';
  return negatives[0]?.how === 'denied'
    ? `${who ? `${who} denied` : 'Denied:'} ${join(items, 'and')}${end}`
    : `There ${/(?:thoughts|hallucinations|means)\b/.test(items[0] ?? '') ? 'were' : 'was'} no ${join(items, 'or')}${end}`;
}

/** "hunting rifles at son's": where they are. */
const ARMS =
  /^((?:(?!no\b|not\b|ha[sd]\b|have\b|keeps?\b|owns?\b|got\b)\p{L}+ ){0,2}(?:rifles?|guns?|pistols?|firearms?|shotguns?|weapons?)) ((?:at|in|with|locked|stored|kept|unloaded|removed|secured|sold|out of)\b.*)$/iu;

/** Arms, how many and where. */
export const arms: Rule = ({ text }) => {
  const [all = '', counted] = /^((?:guns?|firearms?|weapons?)) [-–—] (?=\d)/i.exec(text) ?? [];
  if (counted) return alone(text.replace(all, `${counted}: `));
  const [, what = '', where = ''] = ARMS.exec(text) ?? [];
  return said(what && `${what} ${/s$/i.test(what) ? 'were' : 'was'} ${where}`);
};

/** Under a heading of risk: that there is none, or that nobody asked. */
export const underRisk: Rule = ({ fragment, text }) => {
  if (fragment.heading?.slot !== 'risk') return undefined;
  if (/^(?:none|nil|no|low|n\/a)(?: (?:reported|noted|today|at this time|currently))?$/i.test(text))
    return alone(`risk: ${text}`);
  return said(
    /^not (?:asked|assessed|discussed|addressed|screened|done|evaluated)\b/i.test(text) &&
      `risk was ${text.replace(/^not asked(?! about)/i, 'not asked about').replace(/\s[-–—]\s/, ', ')}`,
  );
};
