import { formal, isPassive, shapeOf } from './grammar.js';
import { alone, LEADING_TERM, predicate, SAYING } from './parts.js';
import { planned } from './planned.js';
import { reported, TOLD } from './reported.js';
import { quantified } from './states.js';
import type { Rule } from './told.js';
import { subject } from './voice.js';

/** What opens with "client" or "patient": the rest is of them. */
export const ofClient: Rule = ({ slot, text, voice }) => {
  const lead = LEADING_TERM.exec(text);
  if (!lead) return undefined;
  const rest = text.slice(lead[0].length);
  const shape = shapeOf(rest);
  if (TOLD.test(rest) && (slot === 'report' || slot === 'risk' || slot === 'respond'))
    return reported(rest, shape, voice, false);
  // "client calmer", "client receptive": the copula that shorthand drops.
  if (
    shape.kind === 'adjective' ||
    shape.kind === 'gerund' ||
    (shape.kind === 'more' && /^(?:up|down|out|in|on|at|off|alone|here|home|back|with)\b/i.test(rest))
  )
    return { frame: slot === 'plan' && shape.kind === 'more' ? 'plan' : 'was', text: rest };
  if (slot === 'plan' && /^to \p{L}/iu.test(rest)) return planned(text, shape, false, voice);
  if (/^(?:told|informed|notified)$/i.test(rest)) return predicate(`was ${rest}`, voice, 'kept');
  if (/^(?:denies|denied)\s/i.test(rest)) return { frame: 'denied', text: rest.replace(/^\S+\s+/, '') };
  if (shape.kind === 'verb' && shape.form !== 'base')
    return predicate(rest, voice, SAYING.test(shape.base) && slot !== 'assess' && slot !== 'plan' ? 'past' : 'kept');
  const amount = quantified(rest);
  if (amount?.text.startsWith('being ')) return alone(`${subject(voice)} is ${rest}`);
  if (amount && amount.opening === undefined && slot === 'report') return { frame: 'reported', text: amount.text };
  if (/^\d{1,3}$/.test(rest)) return alone(`${subject(voice)} is ${rest} years old`);
  // "client screenshotted": a verb that is not in the list.
  const verb = shape.kind === 'phrase' && /^\p{L}{2,}[^e\P{L}]ed\b/iu.test(rest);
  if (!verb && shape.kind === 'phrase' && slot === 'report' && /^\p{L}/u.test(rest))
    return reported(rest, shape, voice, false);
  return alone(formal(text));
};

/** "client brought in by police": suffered, not done. */
export const sufferedByClient: Rule = ({ text, voice }) => {
  const lead = LEADING_TERM.exec(text);
  return lead && isPassive(text.slice(lead[0].length))
    ? predicate(`was ${text.slice(lead[0].length)}`, voice, 'kept')
    : undefined;
};
