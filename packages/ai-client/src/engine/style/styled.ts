import type { DraftStyle } from '../../port/index.js';
import { outsideQuotes } from '../write/index.js';

/** Past → present, of the verbs that frames put behind their subject; what happened stays in the past. */
const PRESENT: Readonly<Record<string, string>> = {
  reported: 'reports',
  denied: 'denies',
  stated: 'states',
  endorsed: 'endorses',
  described: 'describes',
  presented: 'presents',
};
const FRAMED = new RegExp(
  String.raw`^((?:Client|Patient|Therapist)(?: also| further)?) (${Object.keys(PRESENT).join('|')})\b`,
);
const present = (text: string): string =>
  text
    .replace(FRAMED, (_all, who: string, verb: string) => `${who} ${PRESENT[verb] ?? verb}`)
    .replace(/^Therapist observed\b/, 'Therapist observes')
    .replace(/^Interventions included\b/, 'Interventions include')
    .replace(/^There (was|were) no\b/, (_all, verb: string) => `There ${verb === 'was' ? 'is' : 'are'} no`)
    .replace(/^((?:Affect|Mood|Speech|Thought process|Insight|Judgment|Eye contact)) was\b/, '$1 is');

/** A name as a regular expression takes it. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words for the person in care are the frames' also where a clinician wrote them. */
const PERSON = /^(?:client|patient)$/i;
const NEGATES = /\b(?:no|not|never|none|without|neither|nor|negative|den(?:y|ies|ied|ying)|cannot|\w+n['’]t)\b/i;

/**
 * A sentence in the host's style: the person by their first name where the sentence begins with them, the tense of the
 * frames, and the house's own words. Applied after grounding, to frames and wordings only: quotations stay, and so does a
 * word that the clinician wrote, which may mean something else there ("physical therapist", "reported it to the police").
 *
 * @param own what the clinician wrote of it
 */
export function styled(text: string, style: DraftStyle, own: string): string {
  let out = style.tense === 'present' ? present(text) : text;
  const { name, terms } = style;
  if (name && /^[\p{L}][\p{L}'’. -]{0,40}$/u.test(name)) out = out.replace(/^(?:Client|Patient)(?=['’]s\b|\s)/, name);
  for (const [from, to] of Object.entries(terms ?? {})) {
    // A denial in other words is a denial still, and nothing else becomes one.
    if (!from.trim() || from.length > 80 || to.length > 80 || NEGATES.test(from) !== NEGATES.test(to)) continue;
    const term = new RegExp(`(?<![\\p{L}\\p{N}])${literal(from)}(?![\\p{L}\\p{N}])`, 'giu');
    if (!PERSON.test(from) && own.search(term) >= 0) continue;
    out = outsideQuotes(out, (part) =>
      part.replace(term, (found) => (/^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to)),
    );
  }
  return out;
}
