import { formal, type Shape, shapeOf, wordsOf } from './grammar.js';
import { baseOfPast, baseOfPresent, isBase } from './inflect.js';
import { alone, type Part } from './parts.js';
import { articled } from './polish.js';
import { GIVEN } from './text.js';
import { doneTo } from './things.js';
import { subject, type Voice } from './voice.js';

const DAY = `(?:mon|tues|wednes|thurs|fri|satur|sun)days?`;
const TIME = String.raw`(?:\s*(?:,|at)?\s*(?:\d{4}|\d{1,2}(?::\d{2})?\s?(?:am|pm|a|p)?|noon|morning|afternoon|evening|p\d)(?:\s(?:am|pm))?)?`;
const WHEN = new RegExp(
  String.raw`^(?:(?:on|in|this|next|every|every other|each|for)\s)*(?:${DAY}|tomorrow|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:-\d{1,2})? (?:days?|weeks?|months?)|(?:one|two|three|four|six) (?:days?|weeks?|months?)|week|month|weekly|biweekly|monthly)${TIME}(?:\s(?:at|before|after|with|via|by)\s.{1,40}|,? same (?:time|slot|hour)|\s(?:video|phone|tele(?:health)?|zoom|virtual|VVC|in[- ](?:person|office)))?$`,
  'i',
);
const ON = new RegExp(
  String.raw`^(?:${DAY}\b|\d{1,2}\/\d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)`,
  'i',
);
const VISIT =
  /^(?:next (?:appointment|session|visit|group)|appointment|session|group|home visit|video|telehealth|same time|every other)\b(?! frequency).{0,50}$/i;
const NEXT =
  /^(?<visit>next (?:(?:fam|family|group|couples?|individual) )?(?:appointment|session|visit|group))(?:\s+is)?\s*[:=]?\s+(?<when>.+)$/i;
const DURATION = /^(?:\d{1,2}(?:-\d{1,2})?|one|two|three|four|six) (?:days?|weeks?|months?)\b/i;
/** Verbs that open a task although they are nouns as often: "practice grounding", "journal 1 memory". */
const IMPERATIVE =
  /^(?:practice|practise|journal|walk|call|email|text|log|track|record|rate|review|schedule|visit|exercise|process|monitor|try|contact|list|label|check|phone|share|limit|drop|plan|start|reach|use|sit|put|look|email|fax|taper|increase|decrease|focus|ride|drive|swim|bike|note|name|touch|nap|wait|order|move)$/;
const COMPOUND =
  /^(?:check(?:-?in)?|call|visit|appointment|consult|meeting|reminders?|and|or|log|logs|sheet|worksheet|record|records|form|list|card|app|entries|entry|exercise|exercises|session|sessions|plan|plans|skills?|of|done|is|was|daily|nightly|weekly|:.*)$/;
const TOOL =
  /^(?:[\p{L}-]+ ){0,3}(?:log|record|journal|worksheet|diary|sheet|tracker|letter|chart|inventory|list)\b(?!s)/iu;

/** "2 weeks" → "in 2 weeks", "Friday 10" → "on Friday 10". */
const at = (said: string): string => {
  // "next 2 weeks": when, of a visit.
  const when = said
    .replace(/^next (?=(?:in|on) |\d+ (?:days?|weeks?|months?)$)/i, '')
    .replace(/(?<= \d{1,2}(?::\d\d)?)([ap])(?= |$)/g, '$1m')
    .replace(/(?<!\b(?:by|via|over|on)) (?=(?:video|phone|tele(?:health)?|zoom)$)/i, ' by ')
    .replace(/ tele$/i, ' telehealth')
    .replace(/,? virtual$/i, ', virtually')
    .replace(/,? same (time|slot|hour)$/i, ' at the same $1');
  return DURATION.test(when)
    ? `in ${when}`
    : /^next \d/i.test(when)
      ? `on ${clock(when.slice(5))}`
      : `${ON.test(when) ? 'on ' : ''}${clock(when)}`;
};

/** "Wednesday 4" → "Wednesday at 4": after the day of a visit comes its hour. */
const clock = (when: string): string =>
  when
    .replace(
      new RegExp(
        String.raw`(${DAY}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?),?\s+(?=(?:\d{4}|\d|1[0-2])(?::\d{2})?(?:\s?(?:am|pm|a|p))?\b(?!\/))`,
        'i',
      ),
      '$1 at ',
    )
    .replace(new RegExp(String.raw`(${DAY}),?\s+(?=noon\b)`, 'i'), '$1 at ');

/** A task in the base form of its verb: "practice grounding nightly". */
function isTask(text: string, shape: Shape): boolean {
  // "SHARE group": a name.
  if (/^\p{Lu}{3,}\s\p{Ll}/u.test(text)) return false;
  if (shape.kind === 'verb') return shape.form === 'base' || isBase(wordsOf(text)[0] ?? '');
  const [first = '', next = ''] = wordsOf(text);
  return IMPERATIVE.test(first) && next !== '' && !COMPOUND.test(next);
}

function homeworkSet(text: string, voice: Voice): Part {
  if (voice.several) return { frame: 'homework-set', text };
  if (isTask(text, shapeOf(text))) return { frame: 'homework-will', text };
  if (TOOL.test(text)) {
    const bare =
      !/^(?:a|an|the|his|her|their|this|each|daily|one|two|three|four|five|some|more|same|finish)\b|^\d/i.test(text);
    return { frame: 'homework-will', text: `complete ${bare ? (/^[aeiou]/i.test(text) ? 'an ' : 'a ') : ''}${text}` };
  }
  return { frame: 'homework-set', text };
}

/** "teacher email 12/4" → "teacher email on 12/4". */
const dated = (text: string): string =>
  text.replace(
    /(?<!\b(?:on|by|since|until|before|after|from|to|for|of))(?<=\p{L})\s(?=(?:0?[1-9]|1[0-2])\/\d{1,2}(?:\/\d{2,4})?(?:$|[,;]))/giu,
    ' on ',
  );

/** "mom to lock up meds", "dad not to text": who is to do what. */
const CHARGED =
  /^(?<who>\p{Lu}\.|(?:(?:his|her|their|the)\s)?(?:client|patient|case manager|therapist|clinician|school|worker|teen|s?he|they|both|kids|(?:school |guidance )?counselor|staff|nursing|mother|father|mom|dad|wife|husband|partner|parents?|guardian|roommate|prescriber|psychiatrist|doctor|social worker|teacher|sponsor|probation officer|nurse|pcp|caseworker)) (?<not>not )?to (?<what>\p{L}+(?:\s.*)?)$/iu;
/** Is somebody to do something? */
export const isCharge = (text: string): boolean => {
  const { who = '', what = '' } = CHARGED.exec(text)?.groups ?? {};
  return (
    !/^(?:client|patient|s?he|they)$/i.test(who) &&
    isBase(what.split(' ')[0] ?? '') &&
    !/^(?:work|bed|\p{Lu})/u.test(what)
  );
};
/** "FM to call", "Omar to do bedtime": by a name of their own. */
const NAMED =
  /^(?<who>\p{Lu}{2,4}(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?<not>not )?to (?<what>\p{L}+(?:\s.*)?)$/u;

/** Done by the time the note is written; "lunch supervised by counselor" is still to come. */
export const SETTLED =
  /\b(?:signed|given|sent|completed|reviewed|updated|made|called|written|emailed|faxed|mailed|obtained|scheduled|provided|done|discussed|offered|introduced|assigned|left|filled|filed|booked|changed|moved|cancell?ed|set(?: up)?|printed|handed|placed|requested|started|created|added|saved|locked|removed|secured|rescheduled|confirmed|found|approved|submitted|kept|postponed|extended|renewed)\b/i;

/** A fragment of the plan. */
export function planned(told: string, shaped: Shape, homework: boolean, voice: Voice): Part {
  const [opening = ''] = told.split(/\s/, 1);
  // "Move to every other week": a verb that opened a sentence.
  const source =
    /^\p{Lu}\p{Ll}+$/u.test(opening) && isBase(opening.toLowerCase()) && !GIVEN.has(opening.toLowerCase())
      ? told.charAt(0).toLowerCase() + told.slice(1)
      : told;
  const text = source.replace(/^(?:the )?plan(?: is)?:? to\s+(?=\p{L})/iu, '');
  const shape = text === told ? shaped : shapeOf(text);
  const will = /^will\s+(?!not\b)(\p{Ll}+)/u.exec(text.replace(/^W/, 'w'))?.[1];
  if (will && (isBase(will) || (!baseOfPast(will) && !baseOfPresent(will))))
    return { frame: 'plan-to', text: formal(text.slice(5)) };
  const to = /^to (\p{L}+) /iu.exec(text)?.[1];
  if (to && isBase(to)) return { frame: 'plan-to', text: text.slice(3) };
  const not = /^not (\p{L}+) /iu.exec(text)?.[1];
  if (not && isBase(not)) return { frame: 'plan-to', text };
  if (/^rescheduled\b/i.test(text)) return alone(text);
  if (/^next (?:steps?|time|focus|goal):/i.test(text)) return alone(text);
  if (/^(?:wants|hopes|intends|plans|needs|would like) (?:not )?to\b/i.test(text) && !voice.several)
    return alone(`${subject(voice)} ${formal(text)}`);
  const third = voice.writer?.inThirdPerson(text);
  if (third) return alone(third);
  const also = /^also\s+(?=\p{L})/iu.exec(text);
  if (also && isTask(text.slice(also[0].length), shapeOf(text.slice(also[0].length))))
    return planned(text.slice(also[0].length), shapeOf(text.slice(also[0].length)), homework, voice);
  const task = /^homework\s*:?\s+/i.exec(text);
  if (/^continue$/i.test(text)) return { frame: 'plan-to', text };
  if (homework || task)
    return homeworkSet(
      (task ? text.slice(task[0].length) : text).replace(/^(?:is|are)(?: to)? (?=\p{L})/iu, ''),
      voice,
    );
  const back = /^(back|return(?: to clinic)?)(?:\s+(?:in\s+)?(.*))?$/i.exec(text);
  if (back) {
    const rest = back[2] ?? '';
    if (rest && !WHEN.test(rest) && !/^(?:for|with|to|if|when|as|by|at|on|in|after|next|this)\b/i.test(rest))
      return alone(text);
    const verb = /clinic/i.test(back[1] as string) ? 'return to clinic' : 'return';
    const said = `${verb} ${at(rest)}`;
    return alone(voice.several ? said : `${subject(voice)} will ${said}`);
  }
  // "seen Thursday", behind what is still to come.
  const seen = /^seen (?:again |back |next )?(.+)$/i.exec(text)?.[1];
  if (seen && WHEN.test(seen)) return alone(`Follow-up is ${at(seen)}`, { inferred: true });
  const next = NEXT.exec(text)?.groups as { visit: string; when: string } | undefined;
  if (next && WHEN.test(next.when)) return alone(`${next.visit} is ${at(next.when)}`);
  if (WHEN.test(text) && !/^(?:week|month|every|each|weekly|biweekly|monthly)\b/i.test(text))
    return alone(`Follow-up is ${at(text)}`, { inferred: true });
  if (WHEN.test(text)) return { frame: 'follow-up', text, inferred: true };
  const followed = /^follow(?:ed)?[- ]?up (?:in |on |is )?(.+)$/i.exec(text);
  if (followed && WHEN.test(followed[1] as string)) return alone(`Follow-up is ${at(followed[1] as string)}`);
  const fromNow = /^(?:(?:a|one) )?(week|month) from (?:today|now)$/i.exec(text);
  if (fromNow) return alone(`Follow-up is a ${fromNow[1]} from today`, { inferred: true });
  const dayOf = /^(?:the )?(\d{1,2}(?:st|nd|rd|th))$/i.exec(text);
  if (dayOf) return alone(`Follow-up is on the ${dayOf[1]}`, { inferred: true });
  if (new RegExp(`^${DAY} week$`, 'i').test(text)) return alone(`Follow-up is on ${text}`, { inferred: true });
  // "session frequency stays weekly"
  if (/^(?:\p{L}+ ){1,3}(?:stays|remains) (?:weekly|biweekly|monthly|the same|same|as is|at)\b/iu.test(text))
    return alone(text);
  // "if nightmares go up call before next visit"
  if (/^(?:if|in case)\s/i.test(text))
    return alone(
      text.replace(
        /^([^,]{6,60}?) (?=(?:call|go to|contact|text|use|page|reach|return to|come|take|tell|message|email|try|then)\b)/i,
        '$1, ',
      ),
    );
  const charge = (CHARGED.exec(text) ?? NAMED.exec(text))?.groups as
    | { who: string; not?: string; what: string }
    | undefined;
  if (
    charge &&
    isBase((charge.what.split(' ')[0] ?? '').toLowerCase()) &&
    // "Ask Ray to sponsor": a task of its own.
    !isBase((charge.who.split(' ')[0] ?? '').toLowerCase())
  )
    return alone(
      `${charge.who} ${/s$/.test(charge.who) && !/ss$/.test(charge.who) ? 'are' : 'is'} ${charge.not ?? ''}to ${charge.what}`,
    );
  const goesOn = /^(?<what>(?:[\p{L}\d/'-]+\s){1,4})(?:continues?|to continue)$/iu.exec(text)?.groups?.what;
  if (goesOn && !voice.several) return alone(`${goesOn.trim()} will continue`);
  const same = /^(?:the )?same (?:(phone|video) )?time(?:,? (.*))?$/i.exec(text);
  if (same) {
    const when = same[2] ?? '';
    return alone(`Follow-up is ${same[1] ? `by ${same[1]} ` : ''}at the same time${when ? ` ${at(when)}` : ''}`, {
      inferred: true,
    });
  }
  // "me: send worksheet"
  const due = /^me:\s+(?=\p{L})/iu.exec(text);
  if (due && isBase(wordsOf(text.slice(due[0].length))[0] ?? ''))
    return alone(`therapist will ${text.slice(due[0].length)}`);
  // "me next Monday": the writer again.
  const mine = /^therapist (?=(?:next|on|in|again)\b|\p{Lu}\p{Ll}+day)/u.exec(text);
  if (mine && WHEN.test(text.slice(mine[0].length)))
    return alone(`Follow-up with therapist is ${at(text.slice(mine[0].length))}`, { inferred: true });
  const by = /^(?:tele(?:health)?|(video)|(phone)) (.+)$/i.exec(text);
  if (by && WHEN.test(by[3] as string))
    return alone(`Follow-up is by ${by[1] ?? by[2] ?? 'telehealth'} ${at(by[3] as string)}`, { inferred: true });
  if (VISIT.test(text)) return { frame: 'follow-up', text: clock(dated(text)) };
  // "drug screen pending": how it stands.
  const pending = /^((?!if\b|until\b)[^,:;]{2,50}?) pending$/iu.exec(text)?.[1];
  if (pending) return alone(`${pending} ${/[^s]s$/.test(pending) ? 'are' : 'is'} pending`);
  // "see again Thursday": whom is plain where one person came. A sentence of its own: the next visit is looked for.
  const see = /^see\s+(?:(?:him|her|them|client|patient)\s+)?(?=(?:again|back|next|in|on|tomorrow|\d+)\b)/i.exec(text);
  if (see && !voice.several) return alone(`${subject(voice)} will be seen ${at(text.slice(see[0].length))}`);
  // "contract signed by all": done, whatever its first word could be.
  const settled =
    /^\p{L}+ (?:signed|given|sent|made|completed|reviewed|updated|provided|obtained|scheduled|offered)\b/iu.test(
      text,
    ) && doneTo(text);
  if (settled) return alone(settled);
  // "school lunch supervised by counselor": still to come.
  if (!SETTLED.test(text) && /^(?:(?!was|were|is|will)\S+ ){1,3}\p{L}+ed by\b/u.test(text))
    return { frame: 'plan', text };
  // "staffed with Dr. P", "dev interupted 4 times": told as done, though the verb is not in the list.
  if (
    !homework &&
    /^(?:\p{L}+ )?\p{L}{3,}[^e\P{L}]ed (?:to|with|about|regarding|over|dr\b|\p{Lu}|\d+ times)/u.test(text)
  )
    return alone(text);
  if (isTask(text, shape)) return { frame: 'plan-to', text: formal(text) };
  switch (shape.kind) {
    case 'verb':
      // What was done already is no plan: "agreed to call", "gave 988".
      return shape.base === 'agree'
        ? alone(`${subject(voice)} ${text}`)
        : { ...alone(text), ...(shape.form === 'past' && { more: true }) };
    case 'negated':
    case 'clause':
      return alone(formal(text));
    case 'adjective':
      return voice.several ? { frame: 'plan', text } : { frame: 'is', text };
    case 'more':
      return { frame: 'plan', text, more: true };
    case 'unsure':
      return alone((SETTLED.test(text) && doneTo(text)) || text);
    default: {
      const done = SETTLED.test(text) ? doneTo(text) : undefined;
      return done ? alone(done) : { frame: 'plan', text: articled(dated(text)) };
    }
  }
}
