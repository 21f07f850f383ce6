import type { Fragment } from '../read/index.js';
import type { DraftSlot } from '../slots.js';
import { alone, type Part } from './parts.js';
import { subject, type Voice } from './voice.js';

/*
 * Elliptical phrases of shorthand whose one full sentence is known: who came, how the visit was held, what was signed,
 * what a screen showed, and what was not asked. Own list, 2026-11.
 */

const MODE =
  /^(?:(?:client|patient|treatment|session|visit)\s+)?(?:was\s+)?(?:(?:seen|met|held)\s+)?(?:by|via|on|over)\s+(?<mode>vid(?:eo)?|phone|telephone|telehealth|zoom|audio)(?:\s+(?:session|visit|call))?(?<rest>\s+from\s.{1,40})?$/i;
const HELD =
  /^(?<mode>tele(?:health)?|vid(?:eo)?|phone|telephone|zoom|audio)(?: (?:session|visit|appointment))?(?<rest>\s+from\s.{1,40}|,? (?:audio|phone|video)(?:[- ]only)?(?: \([^)]*\))?)?$/i;
/** "45 min vid", "50 min phone session", "45 min in office". */
const TIMED =
  /^(?<span>\d{2,3} minutes)(?: (?:(?:by|via|on|over) )?(?<mode>telehealth|vid(?:eo)?|phone|telephone|zoom|audio|in[- ]person|in office))?(?: (?:session|visit|appointment|individual))?$/i;
const LASTED =
  /^(?<what>(?:home visit|session|telehealth session|individual session|group|phone call|call))\s(?<span>\d+(?:-\d+)? minutes)$/i;
const video = (mode: string): string => mode.replace(/^vid$/i, 'video').replace(/^tele$/i, 'telehealth');
/** "sister = contact". */
const EQUAL = /^(?<what>\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2})\s=\s(?<that>\p{L}[^="“]*)$/u;
const WALK_IN = /^walk-?in(?: (?:session|visit))?$/i;
const IN_PERSON = /^in[- ]person(?: (?:session|visit))?$/i;
/** "asked re SI: no": what was asked, and the answer. */
const ASKED = /^asked (?:about|regarding|re)\s+(?<topic>[^:?]{2,60}?)\s*[:?-]\s*(?<answer>no|yes|denied|none)$/i;
const LATE =
  /^(?:(?:[Cc]lient|[Pp]atient|(?<name>(?!Was\b|Came\b|Arrived\b|Late\b)\p{Lu}\p{Ll}+))\s+)?(?<today>[Tt]oday\s+)?(?:(?<verb>[Ww]as|[Aa]rrived|[Cc]ame)\s+)?(?:[Ll]ate\s+(?:by\s+)?(?<after>\d+(?: minutes?)?)(?!\S)|(?<before>\d+(?: minutes?)?)\s+late)(?<why>,? (?:because|due to)\b.*)?$/u;
const STAYED =
  /^(?<who>(?!both\b)[\p{L}.' -]{2,30}?)\s+(?:was\s+|were\s+)?(?<how>present|joined|attended|brought in|called in|invited in)\s+(?:for\s+)?(?:the\s+)?(?<part>first|last|final|whole|entire|full)(?<rest>\s.{1,40})?$/iu;
const BOTH = /^both (?:were )?(?:present|here|attended)$/i;
const COUPLE = /^couples?(?: (?:session|therapy|visit))?$/i;
const TOPIC = `(?<topic>(?:about |for |re |regarding )?(?:any |current )?(?:suicid|homicid|self-harm|non-suicidal|violence|safety|risk|firearms|guns|weapons|access to|means|hallucinations|psychosis|abuse|domestic|substance|alcohol)[^,;.]*)`;
const UNASKED = new RegExp(
  String.raw`^(?:(?:I|therapist|clinician)\s+)?(?:didn['’]?t|did not|forgot to|never|not)\s+(?<verb>ask|assess|screen|inquire|evaluate)(?:ed|d)?\s+${TOPIC}$`,
  'iu',
);
const NOT_DONE = new RegExp(
  String.raw`^${TOPIC}\s+(?:was |were )?not (?<verb>assessed|asked(?: about)?|screened(?: for)?|evaluated|addressed|discussed)(?<rest>\s.*)?$`,
  'iu',
);
const SCREEN =
  /^(?<what>(?:urine )?drug screen|urinalysis|breathalyzer|toxicology(?: screen)?|pregnancy test|BAC|blood pressure|BP)\s*(?:was|were|=|:|-)?\s+(?<result>(?:negative|positive|clean|normal|pending|\.?\d[\d./]*)(?![\p{L}\d]).*)$/iu;
const PAPERS =
  /^(?<what>releases? of information(?: (?:for|to|with) [\p{L}\d. ]{2,24}?)?|(?:informed )?consent(?: form)?|safety plan|treatment plan|crisis plan|coping card|referral|voicemail|controlled substance agreement)\s+(?<done>(?:signed|obtained|completed|reviewed|updated|given|provided|sent|made|faxed|left)\b.*)$/iu;
const OFTEN =
  /^(?<often>every (?:other )?(?:week|month|\d+ (?:weeks?|months?))|weekly|biweekly|twice weekly|monthly)(?:,? (?:on )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: (?:at )?(?<hour>\d{1,2}(?::\d\d)?(?: ?[ap]m)?|noon))?)?$/i;

/** The sentence of a known ellipsis. `follows` is the fragment before it on the same line. */
export function idiom(
  text: string,
  slot: DraftSlot,
  voice: Voice,
  follows: string | undefined,
  { after, line }: Pick<Fragment, 'after' | 'line'>,
): Part | undefined {
  const who = voice.several ? 'Session' : subject(voice);
  const mode = (MODE.exec(text) ?? HELD.exec(text))?.groups as { mode: string; rest?: string } | undefined;
  if (mode) {
    const rest = mode.rest ?? '';
    const by = `by ${video(mode.mode)}`;
    // Of a visit to come.
    if (slot === 'plan') return alone(by + rest, { more: true });
    if (!/^\s+from/i.test(rest)) return alone(`Session was held ${by}${rest.replace(/^,? /, ', ')}`);
    return alone(`${subject(voice)} was seen ${by}${rest}`);
  }
  const timed = TIMED.exec(text)?.groups as { span: string; mode?: string } | undefined;
  const held = follows !== undefined && (MODE.test(follows) || HELD.test(follows) || IN_PERSON.test(follows));
  if (timed && (timed.mode || after === 'start' || (after === 'stop' && line === 1) || held)) {
    const how = timed.mode && (/^in/i.test(timed.mode) ? `, ${timed.mode}` : `, by ${video(timed.mode)}`);
    return alone(`Session lasted ${timed.span}${how ?? ''}`, { inferred: true });
  }
  const topic =
    /^(?:(?:group|session) )?(?<what>topic|theme)s? (?:[-–—] )?(?!of\b|was\b|is\b|for\b)(?<that>\p{L}.*)$/iu.exec(
      text,
    )?.groups;
  if (topic && slot !== 'plan') return alone(`${topic.what}: ${topic.that}`);
  if (WALK_IN.test(text)) return alone('Session was a walk-in visit');
  if (IN_PERSON.test(text)) return slot === 'plan' ? alone(text, { more: true }) : alone('Session was held in person');
  const lasted = LASTED.exec(text)?.groups as { what: string; span: string } | undefined;
  if (lasted) return alone(`${lasted.what} lasted ${lasted.span}`);
  if (/^clarified = /i.test(text)) return alone(text.replace(' = ', ' as '));
  const equal = EQUAL.exec(text)?.groups as { what: string; that: string } | undefined;
  if (equal) return alone(`${equal.what} ${/[^s]s$/i.test(equal.what) ? 'are' : 'is'} ${equal.that}`);
  const asked = ASKED.exec(text)?.groups as { topic: string; answer: string } | undefined;
  if (asked && !voice.several) {
    return alone(
      /^yes$/i.test(asked.answer)
        ? `${subject(voice)} was asked about ${asked.topic} and answered yes`
        : `${subject(voice)} denied ${asked.topic} when asked`,
    );
  }
  const late = LATE.exec(text)?.groups;
  if (late && !voice.several) {
    const span = late.after ?? late.before ?? '';
    // "late 20": of what, the frame says.
    const bare = /\d$/.test(span);
    return alone(
      `${late.name ?? who} ${late.verb?.toLowerCase() ?? 'was'} ${bare ? `${span} minutes` : span} late${late.today ? ' today' : ''}${late.why ?? ''}`,
      bare ? { inferred: true } : {},
    );
  }
  const stayed = STAYED.exec(text)?.groups as { who: string; how: string; part: string; rest?: string } | undefined;
  if (stayed) {
    const how = /^(?:joined|attended)$/i.test(stayed.how) ? stayed.how : `was ${stayed.how}`;
    return alone(`${stayed.who} ${how} for the ${stayed.part}${stayed.rest ?? ''}`);
  }
  if (COUPLE.test(text)) return alone(/\s/.test(text) ? text : 'Couple session');
  const away = /^(\p{L}+(?: \p{L}+){0,2}) not (present|here)$/iu.exec(text);
  if (away) return alone(`${away[1]} was not ${away[2]}`);
  if (BOTH.test(text)) {
    if (follows && COUPLE.test(follows)) return alone('both partners present', { more: true });
    return alone('Both were present');
  }
  const unasked = UNASKED.exec(text)?.groups as { verb: string; topic: string } | undefined;
  if (unasked) return alone(`therapist did not ${unasked.verb.toLowerCase()} ${unasked.topic}`);
  const left = NOT_DONE.exec(text)?.groups as { verb: string; topic: string; rest?: string } | undefined;
  if (left) {
    const verb = /^asked$/i.test(left.verb)
      ? 'asked about'
      : /^screened$/i.test(left.verb)
        ? 'screened for'
        : left.verb;
    return alone(`${left.topic} was not ${verb}${left.rest ?? ''}`);
  }
  const seen = /^seen (?:for )?(\d{2,3})(?: minutes)?$/i.exec(text);
  if (seen) return alone(`${who} was seen for ${seen[1]} minutes`, { inferred: true });
  // "didn't share w/ client": the writer did not.
  const kept = /^did(?: not|n['’]?t) (share|discuss) (?:this |that |it )?with (?:the )?(client|patient)$/i.exec(text);
  if (kept)
    return alone(
      `this was not ${kept[1]?.toLowerCase() === 'share' ? 'shared' : 'discussed'} with ${kept[2]?.toLowerCase()}`,
    );
  const screen = SCREEN.exec(text)?.groups as { what: string; result: string } | undefined;
  if (screen) return alone(`${screen.what} was ${screen.result}`);
  const papers = PAPERS.exec(text)?.groups as { what: string; done: string } | undefined;
  if (papers) return alone(`${papers.what} ${/^releases\b/i.test(papers.what) ? 'were' : 'was'} ${papers.done}`);
  // How often, and of what is not said: a plan speaks of sessions; elsewhere the words stand alone.
  const often = OFTEN.exec(text)?.groups;
  if (often && (slot === 'plan' || after !== 'comma'))
    return slot === 'plan'
      ? alone(
          `The plan is for sessions ${often.often}${often.day ? ` on ${often.day}` : ''}${often.hour ? ` at ${often.hour}` : ''}`,
          { inferred: true },
        )
      : alone(text);
  return undefined;
}
