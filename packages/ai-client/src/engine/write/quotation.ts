import { shapeOf, wordsOf } from './grammar.js';
import { baseOfPast, baseOfPresent, isGerund } from './inflect.js';
import { alone, LEADING_TERM, type Part } from './parts.js';
import { hasOtherSubject } from './settled.js';
import { GIVEN } from './text.js';
import { personIs } from './things.js';
import { subject, type Voice } from './voice.js';

const QUOTE =
  /^(?:(?<who>[\p{L}.' -]{1,24}?)\s*(?:[:,]|\bsaid,?|\bsays,?|\bstates,?|\bstated,?)?\s*)?(?<quote>["“][^"”]+["”]|(?<![\p{L}])['‘].+['’](?![\p{L}]))[.!?]?(?<tail>(?:\s+[\p{L}\p{N}/]+){0,5})$/u;

/** Words in quotation marks, with who said them where that is told. */
export function quotation(text: string, voice: Voice, follows: string | undefined, chain?: string): Part | undefined {
  const match = QUOTE.exec(text);
  const quote = match?.groups?.quote;
  if (!match || !quote || quote.length < 4) return undefined;
  // "boom bust" diagram: the name of a tool.
  if (TOOL.test(match.groups?.tail ?? '')) return undefined;
  // A word in single quotation marks is a mention, not a statement.
  if (/^['‘]/.test(quote) && !quote.includes(' ') && quote.length < text.length) return undefined;
  const who = match.groups?.who?.trim().replace(/\s*(?:said|says|stated|states),?$/i, '');
  // More than a name before the quotation is a clause of its own.
  if (
    who &&
    /\s/.test(who) &&
    !/^(?:mr|mrs|ms|dr|his|her|their|the|my|client's|patient's|foster|step)\b\.?\s+\S+$/i.test(who)
  )
    return undefined;
  // 'challenged "it was my fault"': a verb is no speaker.
  const [act = ''] = wordsOf(who ?? '');
  if (
    who &&
    !SPEAKS.test(text.slice(0, text.indexOf(quote))) &&
    (!/^\p{Lu}/u.test(who) || !/\s/.test(who)) &&
    !GIVEN.has(act) &&
    (baseOfPast(act) || isGerund(act))
  )
    return undefined;
  const words = `"${quote.slice(1, -1).replace(/[.,]$/, '')}"${match.groups?.tail ? `, ${match.groups.tail.trim()}` : ''}`;
  if (who && /^(?:after(?:wards?)?|at (?:the )?end|by (?:the )?end)$/i.test(who) && !voice.several)
    return alone(`${/^a/i.test(who) && !/^at/i.test(who) ? 'afterward' : who}, ${voice.term} stated, ${words}`, {
      quoted: true,
    });
  if (who && !/^(?:client|patient)$/i.test(who)) {
    // 'he "fixes"': what they do, not what they said.
    const [does = ''] = wordsOf(quote.slice(1, -1));
    if (/^(?:he|she|they)$/i.test(who) && baseOfPresent(does) && quote.split(' ').length < 4)
      return alone(`${who.toLowerCase()} ${words}`, { quoted: true });
    if (/^(?:he|she|they)$/i.test(who)) return alone(`${who.toLowerCase()} stated, ${words}`, { quoted: true });
    // "grounding 'safe place'": a technique is no speaker.
    if (!/^\p{Lu}/u.test(who) && shapeOf(`${who} said so`).kind !== 'clause') return undefined;
    if (SPEAKS.test(text.slice(0, text.indexOf(quote)))) return alone(`${who} stated, ${words}`, { quoted: true });
    // 'wife "actually smiled at me"': no verb of saying makes her the speaker; a predicate says something of her.
    const [first = '', next = ''] = wordsOf(quote.slice(1, -1));
    const told = ADVERBIAL.test(first) ? next : first;
    return !voice.several && (baseOfPast(told) || baseOfPresent(told) || (first === 'my' && quote.length < 30))
      ? alone(`${subject(voice)} said of ${who}: ${words}`, { quoted: true })
      : alone(`${who}: ${words}`, { quoted: true });
  }
  // "gma hugged them, "I'll drive you"": spoken by whom that row tells of.
  if (
    !who &&
    chain &&
    !voice.several &&
    (personIs(chain) || (hasOtherSubject(chain) && !/\b(?:was|were) \p{L}+ed\b/u.test(chain))) &&
    !/["”]/.test(chain)
  )
    return { frame: 'alone', text: words, opening: `In session: ${words}`, more: true, quoted: true };
  if (
    !who &&
    (voice.several ||
      (follows &&
        shapeOf(follows).kind === 'clause' &&
        !LEADING_TERM.test(follows) &&
        !/^(?:he|she|they|i|we|it)\b/i.test(follows)))
  ) {
    return alone(`In session: ${words}`, { quoted: true });
  }
  return alone(`${subject(voice)} stated, ${words}`, { quoted: true, inferred: !who });
}

const TOOL =
  /^\s+(?:diagram|worksheet|exercise|handout|metaphor|cards?|list|technique|script|chart|drawing|story|game|video|letter|model|skill|poster|song|book|app|group)s?\b/i;
const SPEAKS = /[:,]\s*$|\b(?:said|says|states|stated),?\s*$/i;
const ADVERBIAL = /^(?:actually|just|always|never|really|finally|even|only|still|already)$/;
