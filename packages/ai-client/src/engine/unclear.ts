import { expandShorthand } from '@evenfall/templates';
import { type Finding, type Source, UNSORTED } from '../port/index.js';
import type { Fragment, Routed } from './read/index.js';

/* What is asked about a fragment, or left without a place, because nothing tells how it is meant (NO-INVENTION). */

/** "SI", "- SI/HI": a risk is named, and neither that it is there nor that it is not. */
const BARE_RISK =
  /^(?:[-−–]\s?)?(?:(?:suicidal ideation|homicidal ideation|non-suicidal self-injury|self-injurious behavior|(?:auditory|visual|auditory and visual) hallucinations|SI|HI)(?:\s*[/,+&]\s*|\s+and\s+|$))+$/i;

/** A minus or a bullet? Nothing tells, and one reading is the opposite of the other. */
export function polarityOf(fragment: Fragment, text: string): Finding | undefined {
  if (!BARE_RISK.test(text) || (fragment.after !== 'line' && fragment.after !== 'start')) return undefined;
  const question = `Is “${fragment.text}” present, denied or not assessed?`;
  return {
    ruleId: 'shorthand.ambiguous',
    kind: 'ambiguous',
    severity: 'warn',
    message: question,
    why: 'It names a risk without saying whether it is there; nothing was drafted from it.',
    prompt: question,
    spans: [{ sourceId: fragment.sourceId, start: fragment.start, end: fragment.end }],
    origin: 'rule',
  };
}

/** No words: nothing to place. One or two that nothing is known of, alone on their line: better asked than misfiled. */
export function unplaceable(fragment: Fragment, routed: Routed, alone: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(fragment.text)) return true;
  return (
    !routed.known &&
    alone &&
    !fragment.heading &&
    !fragment.prose &&
    !/\d/.test(fragment.text) &&
    !/\s/.test(fragment.text) &&
    !/["“]/.test(fragment.text)
  );
}

/** The dangerous short forms of a fragment, as questions; asked once for each form. */
export function questionsOf(
  fragment: Fragment,
  text: string,
  source: Source | undefined,
  sectionId: string,
  asked: Set<string>,
): Finding[] {
  return expandShorthand(fragment.text).questions.flatMap(({ start, end, short, question, options }) => {
    if (asked.has(short.toLowerCase()) || !text.includes(short)) return [];
    asked.add(short.toLowerCase());
    const exact = source?.text.slice(fragment.start, fragment.end) === fragment.text;
    const span = exact
      ? { start: fragment.start + start, end: fragment.start + end }
      : { start: fragment.start, end: fragment.end };
    return [
      {
        ruleId: 'shorthand.ambiguous',
        kind: 'ambiguous' as const,
        severity: 'warn' as const,
        ...(sectionId !== UNSORTED && { sectionId }),
        message: question,
        why: `It can stand for ${options.join(', ')}; it was left as written.`,
        prompt: question,
        spans: [{ sourceId: fragment.sourceId, ...span }],
        origin: 'rule' as const,
      },
    ];
  });
}
