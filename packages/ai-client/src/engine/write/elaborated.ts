import { shapeOf, wordsOf } from './grammar.js';
import type { Placed } from './placed.js';
import { hasOtherSubject } from './settled.js';
import { isAct } from './therapist.js';
import { personIs } from './things.js';

/*
 * "developed a plan for boredom - guitar, model trains": what a dash adds to explain stays with what it explains, in brackets. Read
 * apart, the guitar would be one more thing that was done.
 */

/** Says something of its own: an answer, a number, what somebody said, a risk, a diagnosis in question. */
const OWN =
  /["“?→>=:]|^(?:no|not|none|denie[sd]|neg\w*|yes|ok|done|met|n\/a|never|good|improv\w+|worse\w*|rule out|goal)\b|\d+\/\d+|suicid|homicid|self-harm|\b(?:units of distress|SUDS)\b|\bdisorder\b/i;
const LONGEST = 70;
const GOT = /^(?:got|received|had) (?=help|support|visits?|meals|a break)/i;

/** A bare name of things, or in a plan what to do. */
function explains({ fragment, text, routed }: Placed, head: Placed): boolean {
  // "got help - family got meals": who did is told behind the dash.
  if (GOT.test(head.text) && hasOtherSubject(text) && !OWN.test(text)) return true;
  if (fragment.prose || fragment.heading !== head.fragment.heading || text.length > LONGEST || OWN.test(text))
    return false;
  if (routed.known && routed.slot !== head.routed.slot) return false;
  const { kind } = shapeOf(text);
  if (head.routed.slot === 'plan' && kind === 'verb') return wordsOf(head.text)[0] !== wordsOf(text)[0];
  // "EFT - slowed cycle": what was done explains nothing.
  return kind === 'phrase' && !personIs(text) && !isAct(wordsOf(text)[0] ?? '');
}

/** Fragments in order, with each explanation behind a dash in its head. */
export function elaborated(all: readonly Placed[]): Placed[] {
  const out: Placed[] = [];
  for (let at = 0; at < all.length; at++) {
    const head = all[at] as Placed;
    const rest: Placed[] = [];
    if (!head.fragment.prose && wordsOf(head.text).length > 1 && !OWN.test(head.text)) {
      for (let next = all[at + 1]; next; next = all[at + rest.length + 1]) {
        if (rest.length ? next.fragment.after !== 'comma' || next.fragment.dashed : !next.fragment.dashed) break;
        if (!explains(next, head)) break;
        rest.push(next);
      }
    }
    at += rest.length;
    const last = rest.at(-1);
    out.push(
      last
        ? {
            ...head,
            fragment: {
              ...head.fragment,
              end: last.fragment.end,
              text: `${head.fragment.text} - ${rest.map(({ fragment }) => fragment.text).join(', ')}`,
            },
            text: hasOtherSubject(last.text) ? head.text.replace(GOT, '') : head.text,
            aside: rest.map(({ text }) => text).join(', '),
          }
        : head,
    );
  }
  return out;
}
