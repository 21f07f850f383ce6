import { Sentence } from '@evenfall/templates';
import { dosing, medicated, medication, ofDoses } from './drugs.js';
import { formal, isPassive, PERSON, shapeOf, wordsOf } from './grammar.js';
import { idiom } from './idioms.js';
import { hasVerb, inFull } from './in-full.js';
import { baseOfPresent, isAdjective, isGerund } from './inflect.js';
import { measureClause } from './measure.js';
import { DOMAIN, observed, QUALIFIER } from './observed.js';
import { alone, type Item, inPast, LEADING_TERM, type Part, predicate, SAYING, thereWas } from './parts.js';
import { planned } from './planned.js';
import { quotation } from './quotation.js';
import { itemOf } from './ratings.js';
import { reported, TOLD } from './reported.js';
import { ideationOf, riskNegative } from './risk.js';
import { assessed, intervened, responded } from './session.js';
import { hasOtherSubject, isOf, KEPT, trails } from './settled.js';
import { quantified } from './states.js';
import { list } from './text.js';
import { isAct, isTherapists } from './therapist.js';
import { diagnosed, nameIs, personIs } from './things.js';
import { subject, type Voice } from './voice.js';

/** The visit itself, not what was said in it. */
const LOGISTICS =
  /^(?:follow[- ]up$|(?:\p{L}+ ){0,2}(?:session|walk-in)(?: (?:with|per)\b.*)?$|late cancel\b.*|(?:week|visit|module) #?\d+ (?:of|\/) ?\d+|session (?:focus(?:ed)?|center(?:ed)?) (?:on|was)\b.*|session (?:#|number )?\p{L}+ of\b.*|(?:\p{L}+ ){1,4}group \d+ ?m(?:in\p{L}*)?\b.*|couple \d+ minutes$|(?:\p{L}+ )?group #?\d+ ?(?:of|\/) ?\d+.*|(?:home visit|session|telehealth|video|phone|individual|group)\b.*\b\d+ minutes|(?:a )?(?:follow[- ]up|intake|first|second|third|\d+(?:st|nd|rd|th)) (?:session|visit|appointment|with|call)\b.*)$/iu;

/** What its label tells of: no one's account and no intervention. */
const LABELLED =
  /^(?:problem(?: list)?(?: #?\d)?|themes?|(?:\p{L}+ )?(?:group|session|labs?|vitals|target|topic|diary|card|vulnerabilities|agreed|spiritual(?:ity)?|supports?|strengths|medical|legal|social|trigger|future|stressors?)|stage(?: of change)?|protective(?: factors)?|plan b)\s*:\s/iu;

/** "hunting rifles at son's": where they are. */
const ARMS =
  /^((?:(?!no\b|not\b|ha[sd]\b|have\b|keeps?\b|owns?\b|got\b)\p{L}+ ){0,2}(?:rifles?|guns?|pistols?|firearms?|shotguns?|weapons?)) ((?:at|in|with|locked|stored|kept|unloaded|removed|secured|sold|out of)\b.*)$/iu;

const CONSULTED = /^(?:consulted|staffed)\b/i;

/** Prose that names its subject is kept; a sentence without one is read like shorthand. */
const ownSubject = (whole: string): boolean => {
  // A quotation's own subject and verb are not the sentence's.
  const text = whole.replace(/(?<!\p{L})(?:['‘].*['’]|["“].*["”])(?!\p{L})/u, '').trim() || whole;
  const shape = shapeOf(text);
  return (
    !isPassive(text) &&
    (shape.kind === 'clause' ||
      (shape.kind === 'phrase' && hasVerb(text)) ||
      shape.kind === 'more' ||
      /^using\b/i.test(text))
  );
};

const GRAMMAR = { formal, isPassive, shapeOf, baseOfPresent, inPast, list };

/** "Kiara looks wiped", "seems flat": how someone came across. */
const APPEARS =
  /^(?:(?<who>(?:the )?(?:client|patient)|\p{Lu}[\p{Ll}'’-]+|he|she|they) )?(?<verb>looks?|looked|seems?|seemed|appears?|appeared|sounds?|sounded) (?<how>(?!(?:forward|for|after|up|into|back|at|to|out|over)\b|like (?:he|she|they|it)\b)\p{L}.*)$/u;

/** What things do to people. */
const STIRS = /^(?:bothers|scares|upsets|worries|annoys|exhausts|overwhelms|triggers|wakes|calms) (?:him|her|them)\b/i;

/** Whom an act was for: what follows it tells of them ("coached dad on validation - did ok"). */
const TAUGHT =
  /^(?:coach(?:ed|ing)|taught|teaching|help(?:ed|ing)|prompt(?:ed|ing)|encourag(?:ed|ing)|ask(?:ed|ing)|invit(?:ed|ing)|support(?:ed|ing)) (?:(?:his|her|their|the) )?(?!client|patient)(\p{L}+)/iu;

const TOLD_THING =
  /^(?:\S+ ){0,3}(?:story|narrative|letter|script|limit|rule|list|log|hierarchy|map|worksheet|record|timeline|genogram) (?:was|were) /i;

/** What a fragment gives to its section's prose. `follows` is the fragment before it on the same line. */
export function partOf(item: Item, voice: Voice, follows: string | undefined, chain = follows): Part {
  const part = ofWords(item, voice, follows, chain);
  if (!item.aside) return part;
  const why = inFull(item.aside, voice);
  const aside = part.text.endsWith(')') ? `: ${why}` : ` (${why})`;
  return { ...part, text: part.text + aside, ...(part.opening && { opening: part.opening + aside }) };
}

function ofWords(item: Item, voice: Voice, follows: string | undefined, chain: string | undefined): Part {
  const { fragment, slot } = item;
  const text = dosing(inFull(item.text, voice), fragment.text, slot);
  // "27m" at the head of a note: not minutes.
  const aged =
    fragment.after === 'start' &&
    !voice.several &&
    /^(\d\d)(m|f)(?:$| (?=\p{L})(?!post|preg|old|pp|sober|clean))(.*)$/iu.exec(text);
  if (aged)
    return alone(
      `${subject(voice)} is a ${aged[1]}-year-old ${/f/i.test(aged[2] as string) ? 'female' : 'male'}${aged[3] ? `, ${aged[3]}` : ''}`,
    );
  // "told RN": who did, the jotting does not say.
  const informed =
    /^(told|informed|notified|paged|alerted|messaged) ((?:the |charge |his |her |their |on-call )*(?:RN|nurse|MD|PCP|psychiatrist|prescriber|provider|team|staff|school|counselor|supervisor|case manager|CPS|APS|police|Dr\.? \p{Lu}\p{L}*))\b(.*)$/u.exec(
      text,
    );
  if (informed) return alone(`${informed[2]} was ${informed[1]}${informed[3]}`);
  // "gave MMSE 26/30": what it showed.
  const given = /^(?:gave|administered|did|repeated) (?:the )?(.+)$/i.exec(text)?.[1];
  const shown = given && measureClause(given);
  if (shown) return { frame: 'measure', text: shown };
  // "called mom after": who did, the jotting does not say.
  if (
    /^(?:called|phoned|emailed|texted|contacted)\b.*\b(?:after(?:wards?)?|(?:before|after|from) (?:the )?(?:session|visit|office)|with (?!patient|client)\p{L}+ present)$/iu.test(
      text,
    )
  )
    return alone(text);
  // "dad diagnosis lupus": somebody else's.
  const others = diagnosed(text);
  if (others) return alone(others);
  // "called by front desk": who was, the jotting does not say.
  if (/^(?:called|paged|texted|emailed|contacted|notified|alerted|interrupted|joined) by\b/i.test(text))
    return alone(text);
  if (/^(?:noted|wondered|reflected|commented|thought) (?:aloud|out loud)\b/i.test(text))
    return alone(`therapist ${text}`);
  // "linked to mom leaving": who did, the jotting does not say.
  if (/^(?:linked|tied|connected) (?:this|that|it|back|to)\b/i.test(text)) return alone(text);
  // "he late": the copula that shorthand drops.
  const [who = '', how = ''] = wordsOf(text);
  if (/^(?:he|she|they)$/.test(who) && isAdjective(how) && !/ed$/.test(how))
    return alone(text.replace(/ /, who === 'they' ? ' were ' : ' was '));
  const state = slot !== 'plan' && nameIs(text);
  if (state) return alone(state);
  const earlier = follows && /^(?:was|from|previously|last)\s(\d{1,3})$/i.exec(text);
  const change = earlier && measureClause(`${follows} (was ${earlier[1]})`);
  if (change && measureClause(follows))
    return { frame: 'measure', text: change.slice(change.lastIndexOf(',') + 2), more: true };
  const pupil = fragment.after === 'comma' && slot === 'intervene' && chain ? TAUGHT.exec(chain)?.[1] : undefined;
  if (
    pupil &&
    PERSON.test(pupil.toLowerCase()) &&
    !isTherapists(text) &&
    shapeOf(text).kind === 'verb' &&
    /^(?:did|needed|tried|managed|used|said|asked|cried|got|seemed|struggled|responded|agreed)\b/i.test(text)
  )
    return { frame: 'alone', text, more: true };
  // A number or a rating after a comma belongs to what it follows.
  if (fragment.after === 'comma' && follows !== undefined && !fragment.heading?.homework && trails(text, slot, follows))
    return { frame: 'alone', text: text.replace(/^lasts\b/i, 'lasting'), more: true };
  // "called Ray, passed in 30 min", "side effects, bothers her": what came over the client did.
  if (fragment.after === 'comma' && /^(?:passed|faded|subsided|went away)(?:$| (?:in|after|on)\b)/i.test(text))
    return alone(`it ${text}`);
  // "did breathing 4 of 7 days, helped at work": the skill did.
  if (
    fragment.after === 'comma' &&
    /^(?:helped|did(?: not|n['’]?t) help)(?:$| (?:some|a|at|in|during|most|sometimes)\b)/i.test(text) &&
    new Sentence(chain ?? '', 0, chain?.length ?? 0).has('technique', 'hw_tool', 'medication')
  )
    return alone(`it ${formal(text)}`);
  // "came out to dad, went better than expected": what was done did.
  if (
    fragment.after === 'comma' &&
    follows &&
    slot !== 'plan' &&
    /^went (?:(?:much|a lot|really|very|pretty|fairly) )?(?:better|worse|well|ok|okay|fine|smoothly|badly|poorly|great|good)\b/i.test(
      text,
    )
  )
    return alone(`it ${text}`);
  if (fragment.after === 'comma' && follows && STIRS.test(text)) return { frame: 'alone', text, more: true };
  if (medicated(item, text, chain ?? follows)) return { frame: 'meds', text: ofDoses(text), more: true };
  const drug = slot === 'report' && !fragment.prose ? medication(text) : undefined;
  if (drug) return { frame: 'meds', text: drug };
  if (slot === 'observe' && fragment.after === 'comma' && follows && DOMAIN.test(follows) && QUALIFIER.test(text))
    return { frame: 'domain', text, more: true };
  // "vet, OEF, 2 deployments", "42 OIF vet": who the client is.
  const vet =
    slot === 'report' &&
    !voice.several &&
    /^(?:(?<age>\d\d)(?:-year-old)? )?(?<kind>(?:[\p{Lu}/-]{2,9} )?(?:(?:male|female|combat|Vietnam|Army|Navy|Marine|Gulf War) ){0,2})vet(?:eran)?$/iu.exec(
      text,
    )?.groups;
  if (vet)
    return alone(
      `${subject(voice)} is ${vet.age ? `a ${vet.age}-year-old` : /^(?:[AEFHILMNORSX](?=[\p{Lu}/])|A)/u.test(vet.kind ?? '') ? 'an' : 'a'} ${vet.kind}veteran`,
    );
  const factors =
    /^(protective factors|triggers|strengths) (?!list\b|inventory\b|exercise\b)(?!:)(?=\p{L})(?!are\b|were\b|include)/iu.exec(
      text,
    );
  if (factors) return alone(`${factors[1]}: ${text.slice(factors[0].length)}`);
  if (LABELLED.test(text)) return alone(text);
  // "7th grader", "in 3rd grade"
  if (/^(?:in )?\d{1,2}(?:st|nd|rd|th) grader?$/i.test(text) && slot === 'report' && !voice.several)
    return alone(`${subject(voice)} is in ${text.replace(/^in |r$/gi, '')}`);
  if (fragment.after === 'comma' && chain && KEPT.test(text)) return { frame: 'alone', text, more: true };
  const counted = /^((?:guns?|firearms?|weapons?)) [-–—] (?=\d)/i.exec(text);
  if (counted) return alone(text.replace(counted[0], `${counted[1]}: `));
  const arms = ARMS.exec(text);
  if (arms) return alone(`${arms[1]} ${/s$/i.test(arms[1] as string) ? 'were' : 'was'} ${arms[2]}`);
  const score = slot === 'plan' ? undefined : itemOf(text);
  if (score) return { frame: 'domain', text: score };
  const told = slot !== 'plan' && voice.spokenBy?.(text, voice, GRAMMAR);
  if (told) return alone(told);
  const moved =
    slot === 'report' &&
    /→|->/.test(fragment.text) &&
    /^(\p{L}[\p{L} ]{2,20}?) (\d[^,;]{0,20}?) to (?=~?\d)/u.exec(text);
  if (moved && !/^rated\b|\bchanged\b|^\D* from \d/i.test(text) && !medication(text))
    return { frame: 'domain', text: `${moved[1]} went from ${text.slice((moved[1] as string).length + 1)}` };
  const quote = quotation(
    text.replace(/^(?:reports?|reported) (?=["“])/i, ''),
    voice,
    follows,
    /^(?:comma|arrow)$/.test(fragment.after) ? chain : undefined,
  );
  if (quote) return quote;
  // "→ asked: fleeting thought": the therapist did, and "parents fighting, cried", "ex texting, blocked her" tell of two.
  if (
    /\?$|^asked(?: directly)?:/i.test(text) ||
    (fragment.after === 'comma' &&
      chain &&
      /^\p{L}+(?: (?:is|are))? \p{L}+ing\b/u.test(chain) &&
      /^(?:cried|wept|sobbed)$|^(?:blocked|ignored|avoided|told) (?:him|her|them)\b/i.test(text))
  )
    return alone(text);
  // "mark not here, working": who is not there.
  if (
    fragment.after === 'comma' &&
    chain &&
    /^(?!client|patient)\p{L}+ (?:was )?(?:not (?:here|present)|absent|away)\b/iu.test(chain) &&
    isGerund(wordsOf(text)[0] ?? '')
  )
    return { frame: 'alone', text, more: true };
  const known = idiom(text, slot, voice, follows, fragment);
  if (known) return known;
  const third = voice.writer?.inThirdPerson(text);
  if (third) return alone(third);
  if (fragment.after === 'arrow' && follows && /^homework\b/i.test(follows))
    return { frame: 'homework-done', text, more: true };
  const goal = voice.goalOf?.(text.replace(/\s=\s(?=(?:not |partially )?met\b)/i, ' '), shapeOf);
  if (goal && slot !== 'plan') return alone(goal);
  // "ERP week 7", "CBT-I session 3"
  if (
    / (?:s|session|week|visit) ?#?\d{1,2}$/i.test(text) &&
    new Sentence(text, 0, text.length).has('modality_name', 'technique') &&
    slot !== 'plan'
  )
    return alone(text);
  // "Eating disorder f/u": what the visit is for.
  if (fragment.after === 'start' && /^(?:\p{L}+ ){1,4}(?:follow[- ]?up|check-?in|intake)$/iu.test(text))
    return alone(text);
  if (LOGISTICS.test(text) && (slot !== 'plan' || !/^individual session/i.test(text))) return alone(text);
  const lead = LEADING_TERM.exec(text);
  if (lead && isPassive(text.slice(lead[0].length)))
    return predicate(`was ${text.slice(lead[0].length)}`, voice, 'kept');
  const ellipsis = lead && /^(?:adjective|gerund|more)$/.test(shapeOf(text.slice(lead[0].length)).kind);
  if (fragment.prose && !ellipsis && ownSubject(text))
    return alone(
      /^I think /i.test(text)
        ? text.replace(/^I think(?: that)? /i, 'In the therapist’s view, ')
        : text.replace(/^I assess /i, 'Therapist assesses '),
    );
  const seen = APPEARS.exec(text)?.groups as { who?: string; verb: string; how: string } | undefined;
  if (seen && slot !== 'plan' && slot !== 'assess')
    return alone(`${seen.who ?? subject(voice)} ${inPast(seen.verb)} ${seen.how}`);
  const ideation = slot === 'risk' ? ideationOf(text, voice) : undefined;
  if (ideation) return ideation;
  const negative = riskNegative(text);
  if (negative) return alone(text, { negative });
  if (lead) {
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
    if (amount?.opening === undefined && amount && slot === 'report') return { frame: 'reported', text: amount.text };
    if (/^\d{1,3}$/.test(rest)) return alone(`${subject(voice)} is ${rest} years old`);
    // "client screenshotted": a verb that is not in the list.
    if (/^\p{L}{2,}[^e\P{L}]ed\b/iu.test(rest) && shape.kind === 'phrase') return alone(formal(text));
    if (shape.kind === 'phrase' && slot === 'report' && /^\p{L}/u.test(rest))
      return reported(rest, shape, voice, false);
    return alone(formal(text));
  }
  // "was surprised it got easier", "could name 3": an auxiliary whose subject is the client.
  if (
    /^(?:(?:was|were|would|could|might|should|can|may)\s(?:not )?|(?:does|did|has|had|is|will) not )\p{L}/iu.test(
      text,
    ) &&
    (fragment.after !== 'comma' || /^did not\b/i.test(text)) &&
    !voice.several &&
    slot !== 'plan' &&
    slot !== 'assess'
  )
    return predicate(text, voice, 'kept');
  const shape = shapeOf(text);
  // "Wes back at work, drinking 4 a night"
  if (fragment.after === 'comma' && follows && shape.kind === 'gerund' && (personIs(follows) ?? nameIs(follows)))
    return { frame: 'alone', text, more: true };
  // "consulted Dr. P, agreed": who was consulted did.
  if (CONSULTED.test(text)) return alone(text);
  if (fragment.after === 'comma' && chain && CONSULTED.test(chain) && /^(?:agreed|advised|said)\b/i.test(text))
    return { frame: 'alone', text, more: true };
  // "mom yelled, slammed the door": a verb without a subject goes on with the one before it.
  if (
    fragment.after === 'comma' &&
    chain &&
    (slot !== 'plan' || (shape.kind === 'verb' && shape.base === 'agree' && /\bwill\b/.test(chain))) &&
    shape.kind === 'verb' &&
    shape.form !== 'base' &&
    !isTherapists(text) &&
    // "birth story was told, cried": a thing does not cry.
    !TOLD_THING.test(chain) &&
    !isOf(text, chain) &&
    (hasOtherSubject(chain) || personIs(chain))
  )
    return {
      frame: 'alone',
      text: formal(/^(?:say|state|report|admit|deny|describe)$/.test(shape.base) ? inPast(text) : text),
      more: true,
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
  // "44yo m, line cook, 2 jobs": who the client is.
  if (
    fragment.after === 'comma' &&
    chain &&
    slot === 'report' &&
    (shape.kind === 'phrase' || shape.kind === 'more') &&
    !/^(?:she|he|they)\//i.test(text) &&
    /(?:^|\bis (?:an? )?)(?:\d{1,3}(?:-year-old| years old)|veteran)\b/.test(chain) &&
    !PERSON.test(wordsOf(text)[0] ?? '') &&
    !new Sentence(text, 0, text.length).has('symptom', 'emotion', 'medication', 'complaint')
  )
    return { frame: 'alone', text: text.replace(/^(\d+)-year-old$/, '$1 years old'), more: true };
  // "he was fidgety, talkative"
  if (
    fragment.after === 'comma' &&
    chain &&
    shape.kind === 'adjective' &&
    /^(?:he|she|they|client|patient) (?:was|were|looked|seemed|appeared) /i.test(chain)
  )
    return { frame: 'alone', text, more: true };
  // "mom joined first 15 min, frustrated": how the one just named was.
  if (
    fragment.after === 'comma' &&
    chain &&
    slot === 'report' &&
    shape.kind === 'adjective' &&
    hasOtherSubject(chain) &&
    !/^(?:client|patient)/i.test(chain)
  )
    return { frame: 'alone', text, more: true };
  // "script was written together, sent from phone": what was done to the thing before.
  if (
    fragment.after === 'comma' &&
    chain &&
    /\b(?:was|were) \p{L}+/u.test(chain) &&
    !LEADING_TERM.test(chain) &&
    (isPassive(text) || shape.kind === 'verb') &&
    shape.kind !== 'clause' &&
    slot === 'report' &&
    /^(?:sent|given|left|mailed|faxed|returned|signed|filed|posted|saved|read|reviewed|kept|locked|removed|thrown)\b/i.test(
      text,
    )
  )
    return { frame: 'alone', text, more: true };
  // "risk: none"
  if (
    fragment.heading?.slot === 'risk' &&
    /^(?:none|nil|no|low|n\/a)(?: (?:reported|noted|today|at this time|currently))?$/i.test(text)
  )
    return alone(`risk: ${text}`);
  // "Risk: not asked": what was not done, of what.
  if (
    fragment.heading?.slot === 'risk' &&
    /^not (?:asked|assessed|discussed|addressed|screened|done|evaluated)\b/i.test(text)
  )
    return alone(`risk was ${text.replace(/^not asked(?! about)/i, 'not asked about').replace(/\s[-–—]\s/, ', ')}`);
  const homework = fragment.heading?.homework === true || /^homework\b/i.test(text);
  switch (slot) {
    case 'report':
      return reported(text, shape, voice, homework, fragment.after);
    case 'risk':
      // A bare "no" is the clinician's own statement.
      return /^no\s(?!longer\b)/i.test(text)
        ? alone(/^no (?:\S+\s){0,3}?\S+$/i.test(text) ? thereWas(text) : text)
        : reported(text, shape, voice, false, undefined, 'risk');
    case 'observe':
      return observed(text, shape, voice);
    case 'intervene':
      return measureClause(text)
        ? { frame: 'measure', text: measureClause(text) as string }
        : intervened(text, shape, voice);
    case 'respond':
      return responded(text, shape, voice);
    case 'plan': {
      // "Thursday 1300, Vet Center": where it will be.
      if (chain && fragment.after === 'comma' && /^Follow-up is\b/.test(chain) && /^\p{Lu}/u.test(fragment.text))
        return alone(fragment.text, { more: true });
      const part = planned(text, shape, homework, voice);
      // "safety plan was written, called sister": whose deed it is, the paper does not say.
      return part.more && chain && /\b(?:was|were) /.test(chain) && /^\p{L}+ed\b/u.test(text)
        ? { ...part, more: false }
        : part;
    }
    default:
      return assessed(text, shape, slot, voice, fragment.after === 'comma' ? follows : undefined);
  }
}
