import { INSTRUMENT } from './measure.js';

/*
 * Ratings and their course: "dread 7/10", "craving 6/10 at the cooler to 2/10 on drive home", "dizzy 8 then 3", "item 9 = 3".
 */

const RATED =
  /^(?<what>(?!no\b|not\b|rated\b|was\b|log\b|homework\b|diary\b|tracker\b|did\b)(?:[\p{L}-]+\s){0,3}[\p{L}-]+)\s+(?:was\s|is\s|at\s|of\s|[=:]\s?)?(?<value>\d{1,3}(?:\.\d)?(?:-\d)?\/(?:10|5|100)\b)(?<rest>.*)$/iu;
const COURSE =
  /^(?:rate[sd]?\s+)?(?<what>(?:[\p{L}-]+\s){0,4}?[\p{L}-]+)\s+(?:was |rating |[=:]\s?|(?:went |dropped |fell |came )?(?:down |up )?)(?:from )?(?<from>\d{1,3}(?:\/10{1,2})?)(?<where>(?:\s(?!then|to|and)[\p{L}]+){0,5}?)\s*(?:,\s*)?(?:to|then|down to|up to|→|->|>)\s*(?:a\s)?(?<to>\d{1,3}(?:\/10{1,2})?)(?![\d/])(?<rest>.*)$/iu;
const SCALED =
  /\b(?:distress|anxiety|urges?|cravings?|fear|tension|pain|anger|panic|ratings?|dread|confidence|mood|shame|guilt|sadness|worry|stress|dizzy|dizziness|disgust|belief|vividness|motivation|importance|irritability|grief|energy|suds?|intensity|calm|safety|heart rate|pulse|volume|voc|validity of cognition|units of distress)\b/i;
const ITEM =
  /^(?<what>(?:item|question|q)\s?#?\s?\d{1,2})\s*(?:=|:|was|scored|score)?\s*(?<value>\d{1,2})(?<rest>(?:\s.*)?)$/i;
const ANSWERED = new RegExp(
  String.raw`^(?<name>C-?SSRS|${INSTRUMENT})\s+(?:(?:items?|questions?|q)\s?)?(?<item>\d(?:\s?[-–]\s?\d)?)\s*(?:=|:|was)?\s*(?<answer>yes|no|positive|negative)$`,
  'i',
);
const WHEN =
  /^(?<what>subjective units of distress|validity of cognition|distress|anxiety|urges?|cravings?|pain)\s(?<value>\d{1,3}(?:\/10)?)(?:\s(?:at (?:the )?)?(?<when>start|end|baseline|now|before|after))?$/i;

/** An adjective that was rated: "dizzy 8 then 3" is of dizziness. */
const asNoun = (what: string): string => (/^dizzy$/i.test(what) ? 'dizziness' : what);

/** "urge 80 to 35" → "urge went from 80 to 35". */
export function courseOf(text: string): string | undefined {
  const found = COURSE.exec(text)?.groups as Record<'what' | 'from' | 'where' | 'to' | 'rest', string> | undefined;
  if (!found || !SCALED.test(found.what)) return undefined;
  // "grade 3 to 4", "from 6 to 8" tell of no rating.
  if (/\d\s*(?:am|pm|mg|:)/i.test(found.from + found.rest.slice(0, 4))) return undefined;
  return `${asNoun(found.what)} went from ${found.from}${found.where} to ${found.to}${found.rest.replace(/^>(?=\d)/, ', then ')}`;
}

/** "dread 7/10" → the thing and its value. */
export function ratingOf(text: string): { what: string; value: string } | undefined {
  const found = RATED.exec(text)?.groups as Record<'what' | 'value' | 'rest', string> | undefined;
  if (!found || /\d/.test(found.rest)) return undefined;
  if (!SCALED.test(found.what)) return undefined;
  return { what: asNoun(found.what), value: `${found.value}${found.rest}` };
}

/** "item 9 = 3" → "item 9 was 3"; "c-ssrs 5 yes" → "C-SSRS item 5 was yes". */
export function itemOf(text: string): string | undefined {
  const item = ITEM.exec(text)?.groups as Record<'what' | 'value' | 'rest', string> | undefined;
  if (item) return `${item.what.replace(/^q\s?/i, 'question ').toLowerCase()} was ${item.value}${item.rest}`;
  const at = WHEN.exec(text)?.groups;
  if (at && (at.when || /^(?:subj|valid)/i.test(at.what as string) || /^(?:craving|urge) \d+$/i.test(text)))
    return `${at.what} was ${at.value}${at.when ? ` ${at.when.replace(/^(?=start|end)/, 'at the ').replace(/^(?=base)/, 'at ')}` : ''}`;
  const answered = ANSWERED.exec(text)?.groups as Record<'name' | 'item' | 'answer', string> | undefined;
  const items = /^(?:q|questions?|items?)\s?(\d\s?[-–]\s?\d)\s*[=:]?\s*(yes|no)$/i.exec(text);
  if (items) return `items ${items[1]} were ${items[2]?.toLowerCase()}`;
  if (!answered) return undefined;
  const many = /[-–]/.test(answered.item);
  return `${answered.name.toUpperCase().replace(/^CSSRS$/, 'C-SSRS')} ${many ? 'items' : 'item'} ${answered.item} ${many ? 'were' : 'was'} ${answered.answer.toLowerCase()}`;
}
