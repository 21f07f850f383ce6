import { Sentence } from '@evenfall/templates';
import { medicated, ofDoses } from './drugs.js';
import { formal, isPassive, PERSON, type Shape, shapeOf, wordsOf } from './grammar.js';
import { isGerund } from './inflect.js';
import { DOMAIN, QUALIFIER } from './observed.js';
import { alone, inPast, LEADING_TERM, type Part } from './parts.js';
import { hasOtherSubject, isOf, KEPT, trails } from './settled.js';
import { isAct, isTherapists } from './therapist.js';
import { nameIs, personIs } from './things.js';
import type { Rule, Told } from './told.js';

/*
 * What stands behind a comma and goes on with what stands before it: a number of it, what came of it, one more deed of whoever
 * did it. Whose deed it is, is told by what it hangs on; the client is not put in for somebody else.
 */

const more = (text: string): Part => ({ frame: 'alone', text, more: true });

/** What things do to people. */
const STIRS = /^(?:bothers|scares|upsets|worries|annoys|exhausts|overwhelms|triggers|wakes|calms) (?:him|her|them)\b/i;
/** Whom an act was for: what follows it tells of them ("coached dad on validation - did ok"). */
const TAUGHT =
  /^(?:coach(?:ed|ing)|taught|teaching|help(?:ed|ing)|prompt(?:ed|ing)|encourag(?:ed|ing)|ask(?:ed|ing)|invit(?:ed|ing)|support(?:ed|ing)) (?:(?:his|her|their|the) )?(?!client|patient)(\p{L}+)/iu;
const LEARNT = /^(?:did|needed|tried|managed|used|said|asked|cried|got|seemed|struggled|responded|agreed)\b/i;

const CAME_OF_IT =
  /^(?:(helps|helped|did(?: not|n['’]?t) help)(?:$| (?:some|somewhat|a|at|in|during|most|sometimes)\b)|worked(?: some| somewhat| a (?:lot|little|bit))?$)/i;

/** What came over the client passed, what was practiced helped, what was dared went well: "it" did, not the client. */
function itsOwn({ slot, text, follows, chain }: Told): boolean {
  if (/^(?:passed|faded|subsided|went away)(?:$| (?:in|after|on)\b)/i.test(text)) return true;
  const came = CAME_OF_IT.exec(text);
  if (came)
    return (
      new Sentence(chain ?? '', 0, chain?.length ?? 0).has('technique', 'hw_tool', 'medication') ||
      // "called mom, helped": whether she did is not said; "worked" may be at a job.
      (came[1] !== undefined && chain !== undefined && !hasOtherSubject(chain) && !personIs(chain))
    );
  return (
    follows !== undefined &&
    slot !== 'plan' &&
    /^went (?:(?:much|a lot|really|very|pretty|fairly) )?(?:better|worse|well|ok|okay|fine|smoothly|badly|poorly|great|good)\b/i.test(
      text,
    )
  );
}

/** By its words alone, whatever its shape. */
export const leaning: Rule = (told) => {
  const { fragment, slot, text, follows, chain } = told;
  if (fragment.after !== 'comma')
    return /^h/i.test(text) && CAME_OF_IT.exec(text)?.[0] === text ? alone(`it ${formal(text)}`) : undefined;
  const pupil = slot === 'intervene' && chain ? TAUGHT.exec(chain)?.[1] : undefined;
  if (
    pupil &&
    PERSON.test(pupil.toLowerCase()) &&
    !isTherapists(text) &&
    shapeOf(text).kind === 'verb' &&
    LEARNT.test(text)
  )
    return more(text);
  // A number or a rating after a comma belongs to what it follows.
  if (follows !== undefined && !fragment.heading?.homework && trails(text, slot, follows))
    return more(text.replace(/^lasts\b/i, 'lasting'));
  if (itsOwn(told)) return alone(`it ${formal(text)}`);
  if (follows && STIRS.test(text)) return more(text);
  if (medicated(told, text, chain ?? follows)) return { frame: 'meds', text: ofDoses(text), more: true };
  if (slot === 'observe' && follows && DOMAIN.test(follows) && QUALIFIER.test(text))
    return { frame: 'domain', text, more: true };
  return chain && KEPT.test(text) ? more(text) : undefined;
};

/** "mark not here, working": who is not there. */
const AWAY = /^(?!client|patient)\p{L}+ (?:was )?(?:not (?:here|present)|absent|away)\b/iu;

/** Of one who is not there, or of two. */
export const ofOthers: Rule = ({ fragment, text, chain }) => {
  if (fragment.after !== 'comma' || !chain) return undefined;
  // "parents fighting, cried", "ex texting, blocked her": which of them did, it does not say.
  if (
    /^\p{L}+(?: (?:is|are))? \p{L}+ing\b/u.test(chain) &&
    /^(?:cried|wept|sobbed)$|^(?:blocked|ignored|avoided|told) (?:him|her|them)\b/i.test(text)
  )
    return alone(text);
  return AWAY.test(chain) && isGerund(wordsOf(text)[0] ?? '') ? more(text) : undefined;
};

const CONSULTED = /^(?:consulted|staffed)\b/i;
const TOLD_THING =
  /^(?:\S+ ){0,3}(?:story|narrative|letter|script|limit|rule|list|log|hierarchy|map|worksheet|record|timeline|genogram) (?:was|were) /i;
const SENT =
  /^(?:sent|given|left|mailed|faxed|returned|signed|filed|posted|saved|read|reviewed|kept|locked|removed|thrown)\b/i;

/** "mom yelled, slammed the door": a verb without a subject goes on with the one before it. */
function deedOf({ slot, text }: Told, chain: string, shape: Shape & { kind: 'verb' }): Part | undefined {
  if (slot === 'plan' && !(shape.base === 'agree' && /\bwill\b/.test(chain))) return undefined;
  if (shape.form === 'base' || isTherapists(text) || isOf(text, chain)) return undefined;
  // "group gave feedback, took it well": who was given it did.
  if (
    /\b(?:gave|offered) (?:\p{L}+ )?(?:feedback|support|advice)$/iu.test(chain) &&
    /^(?:took|accepted|received)\b/i.test(text)
  )
    return undefined;
  // "birth story was told, cried": a thing does not cry.
  if (TOLD_THING.test(chain) || !(hasOtherSubject(chain) || personIs(chain))) return undefined;
  return {
    ...more(formal(/^(?:say|state|report|admit|deny|describe)$/.test(shape.base) ? inPast(text) : text)),
    // "hood up, picked nails": a thing does nothing.
    deed:
      (/ /.test(text) || !/ed$/.test(text)) &&
      !isAct(wordsOf(text)[0] ?? '') &&
      (/^\p{Lu}\p{Ll}*\s/u.test(chain) ||
        wordsOf(chain)
          .slice(0, 2)
          .some((word) => PERSON.test(word))) &&
      !/\b(?:sa(?:id|ys)|told|reports?|reported|denie[sd])\b/.test(chain),
  };
}

/** How the one before it was, where that is told of somebody: "he was fidgety, talkative", "mom joined first 15 min, frustrated". */
const isState = ({ slot }: Told, chain: string): boolean =>
  /^(?:he|she|they|client|patient) (?:was|were|looked|seemed|appeared) /i.test(chain) ||
  (slot === 'report' && hasOtherSubject(chain) && !/^(?:client|patient)/i.test(chain));

/** "44yo m, line cook, 2 jobs": more of who the client is. */
const isIdentity = ({ slot, text }: Told, chain: string): boolean =>
  slot === 'report' &&
  !/^(?:she|he|they)\//i.test(text) &&
  /(?:^|\bis (?:an? )?)(?:\d{1,3}(?:-year-old| years old)|veteran)\b/.test(chain) &&
  !PERSON.test(wordsOf(text)[0] ?? '') &&
  !new Sentence(text, 0, text.length).has('symptom', 'emotion', 'medication', 'complaint');

/** By its shape. */
export function goesOn(told: Told, shape: Shape): Part | undefined {
  const { fragment, slot, text, follows, chain } = told;
  const comma = fragment.after === 'comma';
  // "Wes back at work, drinking 4 a night"
  if (comma && follows && shape.kind === 'gerund' && (personIs(follows) ?? nameIs(follows))) return more(text);
  // "consulted Dr. P, agreed": who was consulted did.
  if (CONSULTED.test(text)) return alone(text);
  if (!comma || !chain) return undefined;
  if (CONSULTED.test(chain) && /^(?:agreed|advised|said)\b/i.test(text)) return more(text);
  const deed = shape.kind === 'verb' ? deedOf(told, chain, shape) : undefined;
  if (deed) return deed;
  if ((shape.kind === 'phrase' || shape.kind === 'more') && isIdentity(told, chain))
    return more(text.replace(/^(\d+)-year-old$/, '$1 years old'));
  if (shape.kind === 'adjective' && isState(told, chain)) return more(text);
  // "script was written together, sent from phone": what was done to the thing before.
  const done =
    slot === 'report' &&
    /\b(?:was|were) \p{L}+/u.test(chain) &&
    !LEADING_TERM.test(chain) &&
    (isPassive(text) || shape.kind === 'verb') &&
    SENT.test(text);
  return done ? more(text) : undefined;
}
