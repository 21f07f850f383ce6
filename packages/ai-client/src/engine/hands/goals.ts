/* Goals and what became of them. Fetched for texts that name one. */

const GOAL =
  /^(?<goal>(?:treatment (?:plan )?|short-term |long-term |tx |therapy )?(?:goal|objective)s?\s*(?:#?\s?\d[a-z]?(?![\d.–-]\d))?(?:\s*\([^)]*\))?|(?:ISP|IEP|STG|LTG)\s\d(?:\s*\([^)]*\))?)\s*(?:[:=–—-]+\s*)?(?<rest>.*)$/i;
const MOVEMENT =
  /^(?<how>(?:some|no|good|little|slow|steady|minimal|partial|limited|moderate|significant|continued|small|clear|mixed) )?(?<what>progress|change|improvement|gains?|movement)(?<rest>\s(?:on|in|with|toward|towards|per|since|this)\b.*)?$/i;
const STATE =
  /^(?:on track|off track|in progress|on hold|ongoing|unchanged|pending|under way|underway|deferred|achieved|complete|completed|not started|started|behind|ahead|same|stable|improving|worse|better)\b/i;
const MET = /^(?:(?:not|partially|partly|almost|nearly|fully|mostly) )?met\b/i;

/** "goal 1 some progress" → "there was some progress on goal 1"; undefined for what names no goal. */
export function goalOf(text: string, shapeOf: (text: string) => { readonly kind: string }): string | undefined {
  const found = GOAL.exec(text)?.groups as { goal: string; rest: string } | undefined;
  if (!found) return undefined;
  const { goal } = found;
  const rest = found.rest.replace(/\bfwd\b/gi, 'forward').trim();
  if (/^setting\b/i.test(rest)) return undefined;
  if (!rest) return text;
  const numbered = /\d|^(?:treatment plan |short-term |long-term )?goal$/i.test(goal);
  const movement = MOVEMENT.exec(rest)?.groups as { how?: string; what: string; rest?: string } | undefined;
  if (movement && numbered) return `there was ${movement.how ?? ''}${movement.what} on ${goal}${movement.rest ?? ''}`;
  const met = /^(?<aim>.+?)[\s=:,–-]+(?<met>(?:(?:not|partially|partly|almost|nearly|fully|mostly) )?met)$/i.exec(
    rest,
  )?.groups;
  if (met && !MET.test(rest)) return `${goal} ${met.aim} was ${met.met}`;
  if (MET.test(rest)) return `${goal} was ${rest}`;
  if (STATE.test(rest) || shapeOf(rest).kind === 'gerund') return `${goal} is ${rest}`;
  if (/^(?:is|was|has|had|remains?|continues?)\b/i.test(rest)) return `${goal} ${rest}`;
  return `${goal}: ${rest}`;
}
