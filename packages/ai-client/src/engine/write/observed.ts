import { formal, type Shape, shapeOf, wordsOf } from './grammar.js';
import { hasVerb } from './in-full.js';
import { baseOfPast, baseOfPresent, isAdjective, isParticiple, past } from './inflect.js';
import { INSTRUMENT, measureClause } from './measure.js';
import { alone, asSeen, type Part, predicate, thereWas } from './parts.js';
import { courseOf, itemOf, ratingOf } from './ratings.js';
import { doneTo } from './things.js';
import type { Voice } from './voice.js';

export const DOMAIN =
  /^(?<domain>(?:constricted |full )?(?:affect|speech|mood|thought process(?:es)?|thought content|thoughts|thinking|insight(?: and judge?ment)?|judge?ment|eye contact|memory|attention|concentration|orientation|behavior|psychomotor(?: activity)?|appearance|hygiene|grooming|posture|gait|attitude|demeanor|voice|tone|vitals|labs|eyes|hands|face|hood|shirt|hair|clothes|nails|shoulders|jaw|energy))\s*[:=]?\s+(?<rest>[^:].*)$/i;
const NOUN_LAST =
  /^(?<adjective>(?:(?:very|somewhat|slightly|mildly)\s)?[\p{L}-]+(?: and [\p{L}-]+)?) (?<noun>speech|affect|mood|eye contact|insight|judgment|judgement|hygiene|grooming|posture|gait|memory|voice)$/iu;
/** Says more of the affect, mood or speech just named. */
export const QUALIFIER =
  /^(?:mood[- ])?(?:congruent|incongruent|appropriate|reactive|full range|restricted range|constricted|blunted|labile|stable|normal|linear|goal-directed|logical)(?: (?:to|with) (?:mood|content|topic|situation))?$/i;
const PLURAL =
  /^(?:thoughts|vitals|labs|eyes|hands|clothes|nails|shoulders|thought processes|insight and judge?ment)$/i;

const BE = (noun: string): string => (PLURAL.test(noun) ? 'were' : 'was');

/** What the therapist saw. */
export function observed(text: string, shape: Shape, voice: Voice): Part {
  // "anxiety GAD-7 9": the score names what it is of.
  const measure = measureClause(
    text.replace(/^(?:anxiety|depression|mood|trauma|PTSD|sleep|insomnia|OCD|drinking):? (?=[A-Z]{2,})/i, ''),
  );
  if (measure) return { frame: 'measure', text: measure };
  if (/^self-rated \p{L}+ \d{1,2}$/u.test(text)) return alone(text.replace(/ (?=\d)/, ' was '));
  const item = itemOf(text);
  if (item) return { frame: 'domain', text: item };
  if (new RegExp(String.raw`^(?:C-?SSRS|${INSTRUMENT})[\s:]`).test(text)) return alone(doneTo(text) ?? text);
  const course = courseOf(text);
  if (course) return { frame: 'domain', text: course };
  const rating = ratingOf(text);
  if (rating) return { frame: 'domain', text: `${rating.what} was ${rating.value}` };
  // "tears x3": they came so often.
  const tears = /^(?:tears|tearful)\s+((?:once|twice|\d+ times)\b.*)$/i.exec(text);
  if (tears) return { frame: 'was', text: `tearful ${tears[1]}` };
  // "labs from PCP ok"
  const results =
    /^(labs|vitals|bloodwork) ((?:from|by|at) .+?) (ok|okay|fine|normal|clear|pending|(?:ab|un)\p{L}+|within normal limits)$/iu.exec(
      text,
    );
  if (results) return alone(`${results[1]} ${results[2]} were ${results[3]}`);
  const domain = DOMAIN.exec(text)?.groups as { domain: string; rest: string } | undefined;
  if (domain) {
    const rest = domain.rest;
    if (/^(?:was|were|is|are|remained|appeared|seemed|became)\b/i.test(rest))
      return { frame: 'domain', text: `${domain.domain} ${rest.replace(/^is\b/, 'was').replace(/^are\b/, 'were')}` };
    const first = wordsOf(rest)[0] ?? '';
    if (
      !baseOfPresent(first) &&
      !(
        baseOfPast(first) &&
        // "shook then steadied" tells; "softened" does, "pressured" describes.
        ((!/ed$/.test(first) && !isParticiple(first) && !isAdjective(first)) ||
          (shapeOf(rest).kind === 'verb' &&
            /^(?:got|fell|brightened|softened|dropped|changed|shifted|steadied|filled|watered|widened|cracked|trembled|tightened|relaxed)$/.test(
              first,
            )))
      )
    )
      return {
        frame: 'domain',
        text: `${/^psychomotor$/i.test(domain.domain) ? `${domain.domain} activity` : domain.domain} ${BE(domain.domain)} ${rest.replace(/^(?=(?:\p{L}+ )+(?:rate|rhythm|volume|tone|range)\b(?! and\b.*\b(?:mood|affect))(?!\w))/iu, 'of ')}`,
      };
    return alone(`${domain.domain} ${rest}`);
  }
  const flipped = NOUN_LAST.exec(text)?.groups as { adjective: string; noun: string } | undefined;
  if (flipped && baseOfPast(wordsOf(flipped.adjective)[0] ?? '') && shapeOf(text).kind === 'verb')
    return { frame: 'did', text };
  if (flipped && !/^(?:no|his|her|their|the|normal range)$/i.test(flipped.adjective))
    return { frame: 'observed', text };
  if (
    /^(?:late|early|on time)\b/i.test(text) ||
    (/^(?:less|more) /i.test(text) && isAdjective(wordsOf(text)[1] ?? '')) ||
    shape.kind === 'adjective' ||
    shape.kind === 'gerund'
  )
    return { frame: 'was', text };
  if (shape.kind === 'verb') return { frame: 'did', text: asSeen(text, shape) };
  // "talks fast": how the client did it.
  const habit = baseOfPresent(wordsOf(text)[0] ?? '');
  if (
    habit &&
    habit !== 'be' &&
    /^(?:fast|slowly|quickly|softly|loudly|little|rapidly|quietly|over|about|of|constantly|nonstop|at length)$/.test(
      wordsOf(text)[1] ?? '',
    )
  )
    return { frame: 'did', text: [past(habit), ...text.split(/\s+/).slice(1)].join(' ') };
  if (shape.kind === 'negated') return predicate(text, voice, 'kept');
  if (shape.kind === 'clause') return alone(formal(text));
  if (shape.kind === 'more') return { frame: 'observed', text, more: true };
  // "slumped", "agitated then calmer": how the client was.
  if (
    /^(?:\p{L}+ly )?[\p{L}-]+(?:ed|ing|y|ive|ful|[ai]ble|curt|blunt)$/iu.test(text) ||
    (/^\S+ (?:then|but|and later)\s/i.test(text) && isAdjective(wordsOf(text)[0] ?? ''))
  )
    return { frame: 'was', text };
  if (/^no (?:\S+\s){0,3}?\S+$/i.test(text)) return alone(thereWas(text));
  const done = doneTo(text);
  return done ? alone(done) : hasVerb(text) ? alone(text) : { frame: 'observed', text };
}
