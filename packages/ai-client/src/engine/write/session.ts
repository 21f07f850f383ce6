import { Sentence } from '@evenfall/templates';
import type { DraftSlot } from '../slots.js';
import { formal, type Shape, shapeOf, wordsOf } from './grammar.js';
import { isAdjective } from './inflect.js';
import { INSTRUMENT } from './measure.js';
import { DOMAIN, observed } from './observed.js';
import { alone, asSeen, inPast, type Part, predicate, thereWas } from './parts.js';
import { courseOf, itemOf, ratingOf } from './ratings.js';
import { isAccount } from './reported.js';
import { stated } from './states.js';
import { deed, isTherapists } from './therapist.js';
import { doneTo, isSmallName, personIs } from './things.js';
import type { Voice } from './voice.js';

const CLIENTS =
  /^(?:(?:tried to )?(?:hit|kick(?:ed)?|bit|bite|punch(?:ed)?|throw|scratch(?:ed)?|choke|stab|elope|escape|run)\b|brought|lost|gained|slept|cried|wept|sobbed|skipped|missed|drank|ate|forgot|quit|laughed|smiled|nodded|shrugged|yelled|threw|hid|agreed|refused|declined|felt|argued|fought|needed|rated|struggled|managed|shared|stated|reported|asked for|noticed|reali[sz]ed|figured|recognized|requested|chose|arrived|warmed|gave feedback|stayed (?:\d|for|until|through)|bit|kicked|spat|whispered|pointed|dissociated|zoned|froze|spaced|panicked|hyperventilated|cracked up|teared|lit up|brightened|softened|opened up|relaxed|relapsed|overslept|escalated|got (?:angry|quiet|loud|upset|tearful|defensive)|did (?:great|good|well|ok|okay|fine|better|poorly)|used (?:\d|no|few|once|twice|(?:\S+ ){1,4}(?:once$|twice$|\d+ times$)))(?![\p{L}])/iu;
/** What only a client does in the room. */
export const isClients = (text: string): boolean => CLIENTS.test(text);

const OWN =
  /\b(?:by (?:himself|herself|themselves|themself)|(?:himself|herself|themselves|themself)|on (?:his|her|their) own|at home|between sessions|every (?:day|night|morning)|since last (?:session|visit|time))\b/i;

/** What was done in session. */
export function intervened(text: string, shape: Shape, voice: Voice): Part {
  const course = courseOf(text);
  if (course) return { frame: 'domain', text: course };
  const item = itemOf(text);
  if (item) return { frame: 'domain', text: item };
  const rating = ratingOf(text);
  if (rating) return { frame: 'domain', text: `${rating.what} was ${rating.value}` };
  // Never an intervention, whatever stands beside it.
  if (shape.kind === 'verb' && shape.form === 'past' && CLIENTS.test(text))
    return voice.several ? alone(formal(text)) : { frame: 'did', text: formal(text) };
  // "today reread the account", "in session played Uno": when it was done stands behind it.
  const when = /^(in[- ]session|in (?:the )?(?:room|office)|today|this session):?,? (?=\p{L})/iu.exec(text);
  if (when) {
    const told = text.slice(when[0].length);
    if (when[0].includes(':')) return { frame: 'included', text: told };
    const done = deed(told, shapeOf(told));
    if (!done && shapeOf(told).kind === 'adjective') return { frame: 'was', text: `${told} ${when[1]?.toLowerCase()}` };
    const named =
      done ??
      (/^in[- ]vivo\b/i.test(told) || (shapeOf(told).kind === 'phrase' && told.split(' ').length < 4)
        ? told
        : undefined);
    if (named) return { frame: 'included', text: `${named} ${when[1]?.toLowerCase()}` };
  }
  const stuck = /^(stuck points?):? (?=["“])/i.exec(text);
  if (stuck) return alone(`${stuck[1]}: ${text.slice(stuck[0].length)}`);
  // "practiced with prompts, good", "explored leaving, kim ambivalent": how it went.
  const [first = '', next = '', then] = wordsOf(text);
  if (
    (!then && isAdjective(next) && isSmallName(first)) ||
    /^(?:good|great|ok|okay|fine|well|fair|poor|hard|helpful|mixed|so-so)$/i.test(text)
  )
    return { frame: 'included', text, more: true, opening: `in session: ${text}` };
  // "handed her a block by himself": what is done by oneself is the client's.
  if (shape.kind === 'verb' && shape.form === 'past' && OWN.test(text) && !isTherapists(text))
    return { frame: 'did', text: formal(text) };
  if (/^here for\b/i.test(text)) return predicate(`was ${text}`, voice, 'kept');
  const done = doneTo(text) ?? stated(text);
  if (done) return alone(done);
  if (/^no (?:\S+ ){1,3}(?:done|given|made|used|offered|assigned|completed)$/i.test(text)) return alone(thereWas(text));
  if (/^no\s(?!one\b)/i.test(text)) return { frame: 'included', text: `with ${text}`, more: true, opening: text };
  if (/\b(?:was|were) \p{L}+(?:ed|en)\b/u.test(text)) return alone(formal(text));
  if (shape.kind === 'more') return { frame: 'included', text, more: true, opening: text.replace(/^then /i, '') };
  const person = personIs(text);
  if (person) return alone(person);
  if (shape.kind === 'clause') return alone(formal(text.replace(/^I\s+(?=\p{L}+(?:ed|t)\b)/iu, 'therapist ')));
  const act = deed(text, shape);
  if (act) return { frame: 'included', text: act };
  if (shape.kind === 'negated') return predicate(text, voice, 'kept');
  if ((shape.kind === 'unsure' && !text.includes(': ')) || /^subjective units of distress\b/.test(text))
    return alone(text);
  if (shape.kind === 'adjective') return /^not /i.test(text) ? { frame: 'is', text } : alone(`In session: ${text}`);
  return { frame: 'included', text };
}

/** Ends on what a thought just named is weighed by. */
const DANGLING = /\bevidence (?:for|against)$/i;

/** What came of it. */
export function responded(text: string, shape: Shape, voice: Voice): Part {
  const course = courseOf(text);
  if (course) return { frame: 'domain', text: course };
  const rating = ratingOf(text);
  if (rating) return { frame: 'domain', text: `${rating.what} was ${rating.value}` };
  if (shape.kind !== 'verb' && DOMAIN.test(text)) return observed(text, shape, voice);
  const against = DANGLING.exec(text);
  if (against && shape.kind === 'verb') return { frame: 'did', text: `${inPast(text)} it` };
  switch (shape.kind) {
    case 'clause':
      return alone(formal(text));
    case 'unsure': {
      const done = doneTo(text);
      return alone(done ?? text);
    }
    case 'adjective':
    case 'gerund':
      return { frame: 'was', text };
    case 'verb':
      // Who asked is not told.
      if (/^(?:ask|suggest|recommend|advise)$/.test(shape.base)) return alone(text);
      if (shape.form === 'base') return { frame: 'response', text };
      return { frame: 'did', text: asSeen(text, shape) };
    case 'negated':
      return predicate(text, voice, 'kept');
    case 'more':
      return { frame: 'response', text, more: true };
    default:
      // "2 binges (last week 4)": counted, and told.
      return /^\d/.test(text) || isAccount(text) ? { frame: 'reported', text } : { frame: 'response', text };
  }
}

/** "disorder recurrent moderate" → "disorder, recurrent, moderate". */
const qualified = (text: string): string =>
  text.replace(
    /\b(disorder|depression|dysthymia|bulimia nervosa|anorexia nervosa)((?:\s(?:rec|recurrent|mild|moderate|severe|single episode|combined|chronic|(?:in )?(?:partial|full|early|sustained) remission))+)(?=$|\son\b)/i,
    (_all, head: string, rest: string) =>
      head +
      rest
        .replace(/\brec\b/i, 'recurrent')
        .replace(/\s(?:in )?(?=(?:partial|full|early|sustained) rem)/i, ', in ')
        .replace(/\s(?=recurrent|mild|moderate|severe|single|combined|chronic)/gi, ', '),
  );

/** "GAD improving": where it goes is no part of the diagnosis. */
const COURSE =
  /^(?<what>.+?) (?<how>improving|worsening|resolving|stable|unchanged|better|worse|improved|worsened|resolved)$/i;

function isDiagnosis(text: string): boolean {
  const sentence = new Sentence(text, 0, text.length);
  if (/\brisk\b/i.test(text)) return false;
  const named =
    /\bdisorder\b/i.test(text) ||
    sentence.has('diagnosis_name') ||
    (sentence.has('diagnosis_word') && sentence.has('specifier'));
  return named && sentence.tokens.length <= 8;
}

/** What the clinician makes of it. */
export function assessed(text: string, shape: Shape, slot: DraftSlot, voice: Voice, follows: string | undefined): Part {
  // "MDD, recurrent, moderate": what qualifies a diagnosis stays with it.
  if (
    follows &&
    isDiagnosis(follows) &&
    !isDiagnosis(text) &&
    !COURSE.test(follows) &&
    text.split(/\s+/).length <= 4 &&
    !/\d{2}|\b[A-Z]{3,}/.test(text) &&
    shape.kind !== 'clause' &&
    (shape.kind !== 'verb' || /^(?:improved|resolved|worsened)$/i.test(text))
  )
    return { frame: 'diagnosis', text, more: true };
  // "dx adjustment disorder": the frame says that it is one.
  const said = text
    .replace(/^diagnos[ie]s:?\s+(?=\p{L})/iu, (head) =>
      isDiagnosis(text.slice(head.length)) || /^(?:rule out|question of)\b/i.test(text.slice(head.length)) ? '' : head,
    )
    .replace(/\bper me$/i, 'per therapist')
    .replace(/\s=\s(?=(?:not |partially )?met\b)/i, ' was ');
  // "late diagnosis autism": named once.
  if (/\p{L} diagnosis \p{L}/iu.test(said) && isDiagnosis(said))
    return alone(said.replace(/ diagnosis (?!(?:of|is|was|in|at|by|from|since|made|given)\b|\d)/i, ' diagnosis of '));
  const asked = /^diagnosis\?\s+(?<what>\p{L}.*)$/iu.exec(said)?.groups?.what;
  if (asked) return alone(`Diagnosis in question: ${asked}`);
  const goal = voice.goalOf?.(said, shapeOf);
  if (goal) return alone(goal);
  const state = stated(said);
  if (state) return alone(state);
  if (/\b(?:symptoms|urges|thoughts|behaviors|cravings|nightmares) (?:persist|continue|remain)\b/i.test(said))
    return alone(said);
  // "prolonged grief symptoms decreasing": a course, and no diagnosis.
  const moving =
    /^(.*\bsymptoms) ((?:decreas|increas|improv|worsen|lessen|eas|stabili[sz]|resolv|escalat|lift)ing\b.*)$/i.exec(
      said,
    );
  if (moving) return alone(`${moving[1]} are ${moving[2]}`);
  const risk =
    /^((?:overall |current |acute |chronic )?risk)(?: level)?:?\s+((?:low|moderate|mild|high|elevated)\b.*)$/i.exec(
      said,
    );
  if (risk) return alone(`${risk[1]} is ${risk[2]}`);
  if (/^(?:rule out|question of)\b|^(?:low|moderate|mild|high|elevated) (?:\p{L}+ )?risk\b/iu.test(said))
    return alone(said);
  if (slot === 'progress' && /^\d/.test(said)) return alone(`Progress: ${said}`);
  const course = COURSE.exec(said)?.groups as { what: string; how: string } | undefined;
  if (course && isDiagnosis(course.what) && !/\b(?:is|was|are|not|has)$/i.test(course.what))
    return alone(`${course.what} ${/ed$/.test(course.how) && course.how !== 'unchanged' ? 'has' : 'is'} ${course.how}`);
  if (slot !== 'assess' && (shape.kind === 'more' || shape.kind === 'phrase')) return { ...alone(said), more: true };
  switch (shape.kind) {
    case 'clause':
      return alone(
        formal(
          said
            .replace(/,?\s+I think$/i, ', in the therapist’s view')
            .replace(/^I (?:think|believe|suspect)(?: that)?\s+/i, 'In the therapist’s view, ')
            .replace(/^I assess\s+/i, 'therapist assesses '),
        ),
      );
    case 'verb':
    case 'negated':
      return shape.kind === 'verb' && shape.form === 'base'
        ? slot === 'goal'
          ? alone(`Goal: ${said}`)
          : { frame: 'impression', text: said }
        : predicate(said.replace(/,?\s+I think$/i, ', in the therapist’s view'), voice, 'kept');
    case 'adjective':
    case 'gerund':
      return { frame: 'is', text: said };
    case 'more':
      return { frame: 'impression', text: said, more: true };
    default: {
      const score =
        /^(?<name>\S+)(?: score)? (?<how>increased|decreased|down|up|unchanged) (?<rest>(?:from|to|at) \d+.*)$/i.exec(
          said,
        )?.groups as Record<'name' | 'how' | 'rest', string> | undefined;
      if (score && new RegExp(`^${INSTRUMENT}$`, 'i').test(score.name))
        return alone(
          `${score.name} score ${/^(?:down|up|unchanged)$/i.test(score.how) ? `was ${score.how}` : score.how} ${score.rest}`,
        );
      return { frame: isDiagnosis(said) ? 'diagnosis' : 'impression', text: qualified(said) };
    }
  }
}
