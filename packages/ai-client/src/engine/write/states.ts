import { wordsOf } from './grammar.js';
import { isAdjective } from './inflect.js';

/*
 * What is said of sleep, appetite, cravings and the like, where shorthand leaves the verb out.
 */

const STATE =
  /^(?<what>(?!no\b|not\b|denie)(?:\p{L}[\p{L}-]*\s){0,2}?(?<noun>sleep|appetite|energy|mood|concentration|focus|motivation|memory|libido|anxiety|depression|worry|pain|grades|cravings?|urges?|nightmares?|panic|medications?|irritability|attendance|weight|sobriety|relationship|voices|headaches?|flashbacks|tantrums|meltdowns|neck|back|arm|head|stomach|knee|shoulders?|chest|hands?|legs?|feet|throat|jaw|tooth|ankle|wrist|hip|supports?|social supports?))\s+(?<how>(?:still |very |somewhat |much |slightly |really |a bit |a little )?(?:fine|ok|okay|good|great|stable|unchanged|the same|same|better|worse|improved|improving|poor|low|high|normal|decreased|increased|up|down|bad|less frequent|more frequent|less intense|helping|adequate|fair|disrupted|broken|sore|stiff|tight|tense|painful|swollen|numb|strong|weak|limited|intact|depressed|anxious|irritable|flat|labile))(?<rest>(?:\s(?:for|per|since|at|with|after|over|on|because|due|from|this|last|lately|most|in)\b.{1,60})?)$/iu;

/** "sleep poor" → "sleep was poor". */
export function stated(text: string): string | undefined {
  const groups = STATE.exec(text)?.groups as { what: string; noun: string; how: string; rest: string } | undefined;
  if (!groups) return undefined;
  const many = /[^u]s$/i.test(groups.noun);
  const before = wordsOf(groups.what);
  // "low mood better": what stands before the noun is its own, unless it is a verb.
  if (before.length > 2 && !isAdjective(before[0] ?? '')) return undefined;
  const how = /^same$/i.test(groups.how) ? 'the same' : groups.how;
  return `${groups.what} ${many ? 'were' : 'was'} ${how}${groups.rest}`;
}

/** "sleep 5 hours" → "sleep of 5 hours", "3 weeks sober" → "being 3 weeks sober". */
export function quantified(text: string): { text: string; opening?: string } | undefined {
  const hours = /^(sleep)\s+((?:approximately |about )?\d[\d.–-]*\s?hours?\b.*)$/i.exec(text);
  if (hours) return { text: `${hours[1]} of ${hours[2]}` };
  if (
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\+? (?:days?|weeks?|months?|years?) (?:sober|clean|abstinent|pregnant|postpartum)\b/i.test(
      text,
    )
  )
    return { text: `being ${text}` };
  return undefined;
}
