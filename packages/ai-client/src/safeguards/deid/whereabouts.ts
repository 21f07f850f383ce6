import { CARE, GOING, STUDY, WORK } from './data/index.js';
import { JOINED, leadOf, type Reading, tailAfter } from './reading.js';
import type { Word } from './words.js';

/*
 * Signs that a word without capitals is where somebody is, works, studies or is treated.
 */

/** "moved to portland", "rang from leeds,", "boss at walmart": an unknown word where a place or a firm stands. */
export function isPlace(reading: Reading, at: number): boolean {
  const { words } = reading;
  const before = words[at - 1]?.lower ?? '';
  const lead = leadOf(reading, words[at] as Word);
  if (/^(?:at|for|from|by)$/.test(before) && WORK.test(lead)) return true;
  if (
    /^from$/.test(before) &&
    /\b(?:rang|called|calling|phoned|texted|visiting|is|was|comes?|came|originally|parents|bus|train|flight|back|family|here|away) from $/i.test(
      lead,
    )
  )
    return true;
  if (!/^(?:in|to|from|near|outside|around)$/.test(before)) return false;
  const next = words[at + 1];
  return (
    GOING.test(lead) ||
    (before === 'in' && STAYING.test(lead)) ||
    (before !== 'to' && (!next || /^[.,;]/.test(next.gap)))
  );
}
const STAYING =
  /\b(?:stay\w*|works?|worked|working|family|friends?|house|home|apartment|jail|prison|court)\b[^.;!?]{0,24}$/i;
/** "at oak ridge high": plain words with the last word of a school. */
const SCHOOLED = /^(?:high|elementary|middle|academy|prep)$/;

/** "at mercy west ed": plain words with the last word of a place of care, where somebody is treated. */
export const careAfter = (reading: Reading, at: number): boolean => {
  const tail = tailAfter(reading, at, 'lower');
  return (
    tail > at &&
    /^(?:hospital|hosp|clinic|psych|ed|er|bh|recovery|rehab|manor|counseling|medical)$/.test(
      reading.words[tail]?.lower ?? '',
    ) &&
    !/^(?:local|nearest|community|state|private|public|county|general|urgent|mental|behavioral|psychiatric|outpatient|inpatient|another|children|day|primary|pain|methadone|free|walk)$/.test(
      reading.words[at]?.lower ?? '',
    ) &&
    CARE.test(leadOf(reading, reading.words[at] as Word))
  );
};

export const schoolAfter = (reading: Reading, at: number): boolean => {
  const tail = tailAfter(reading, at, 'lower');
  const lead = leadOf(reading, reading.words[at] as Word);
  return tail > at && SCHOOLED.test(reading.words[tail]?.lower ?? '') && (STUDY.test(lead) || GOING.test(lead));
};

/** "works at target": a thing where a firm stands, without the article a thing would have. */
export function isShop(reading: Reading, at: number): boolean {
  const word = reading.words[at] as Word;
  const next = reading.words[at + 1];
  return (
    reading.words[at - 1]?.lower === 'at' &&
    WORK_AT.test(leadOf(reading, word)) &&
    !WORKPLACE.test(word.lower) &&
    (!next ||
      !JOINED.test(next.gap) ||
      /^(?:and|but|on|in|for|since|downtown|full|part|with|as|until|x)$/.test(next.lower))
  );
}
const WORK_AT = /\b(?:(?:works?|worked|working|hired|job|shifts?|cashier|clerk|manager|barista) at) $/i;
/** Workplaces and times that stand without an article too. */
const WORKPLACE =
  /^(?:\w+s|home|night|day|work|school|college|university|church|camp|sea|court|bank|store|shop|gym|factory|warehouse|hospital|clinic|restaurant|daycare|office|library|airport|hotel|farm|plant|desk|bar|salon|diner|mall|market|museum|least|most|all|first|times|last|best|risk|height|peace|baseline|present|it|that|this|one|two|\w*ing)$/;
