import type { Line, Reader } from '../line.js';
import { riskTalk } from './lines.js';
import { riskFormulation } from './risk.js';

const THOUGHTS =
  /\b(?:suicid\w*|si|ideation|thoughts?|wish\w*|urges?|to die|be dead|dying|not wak(?:e|ing) up|kill\w* (?:him|her|them|my)sel\w+)\b/;
const KIND =
  /\b(?:passive(?:ly)?|active(?:ly)?|fleeting|intrusive|intermittent|frequent|infrequent|occasional\w*|constant|brief|vague|chronic|persistent|daily|nightly|weekly|rare(?:ly)?|most (?:days|nights|evenings)|every (?:day|night)|since|lasting|lasts?|for (?:a few |several )?(?:seconds|minutes|hours)|moments?|intens\w+|mild|strong(?:er)?|c-?ssrs|when (?:alone|drinking|\w+ing)|\d+ ?\/ ?10|sometimes|at night|this week|last week|past (?:two |few )?weeks?)\b/;

/** Kind, frequency, duration or strength of the thoughts. */
export const ideationDetail: Reader = (line) =>
  !line.section.isPlan &&
  !line.s.elsewhere &&
  riskTalk(line) &&
  THOUGHTS.test(line.s.lower) &&
  (KIND.test(line.s.lower) || line.s.counted);

const EARLIER_ACT =
  /\b(?:attempt(?:s|ed)?(?! to (?!(?:kill|end|hang|overdose|take (?:her|his|their) (?:own )?life))\w)|overdos\w+|self-?\s?(?:harm|injur)\w*|nssi|cutting|cut (?:her|him|them)sel\w+|suicidal behaviou?r|hospitali[sz]ed|hospitali[sz]ations?|suicide history)\b/;
const WHEN =
  /\b(?:prior|previous\w*|past|earlier|history|hx|h\/o|lifetime|ago|never|ever|first|once|twice|last (?:year|spring|summer|autumn|fall|winter|month)|no (?:\w+ ){0,2}(?:attempts?|self-?\s?harm)|(?:in|since) (?:19|20)\d\d|(?:19|20)\d\d|as an? (?:teen\w*|child|adolescent)|(?:at|age) (?:age )?\d{1,2}|in (?:college|school)|none)\b/;

/** Earlier attempts or self-harm of the client, also that there were none. */
export const riskHistory: Reader = ({ s, section }) =>
  !section.isPlan && !s.elsewhere && EARLIER_ACT.test(s.lower) && WHEN.test(s.lower);

const MEANS =
  /\b(?:guns?|firearms?|rifles?|pistols?|handguns?|weapons?|ammunition|ammo|bullets?|pills?|medications?|meds|tablets?|tylenol|opioids?|insulin|blades?|razors?|sharps|kni(?:fe|ves)|ropes?|keys?|lethal means|means)\b/;
const MADE_SAFE =
  /\b(?:lock\w*|safe|secur\w+|remov\w+|hand(?:ed|s|ing)? over|gave|giv(?:e|es|ing|en)|dispos\w+|stor(?:e[ds]?|age|ing)|unload\w*|off-?site|hold(?:s|ing)?|held|keep(?:s|ing)?|kept|dispens\w+|blister|take(?:s|n)? (?:it |them )?(?:back|away|out)|restrict\w*|counsel\w*|surrender\w*|drop(?:ped)? off|clear(?:ed|ing)? out|means (?:safety|restriction))\b/;
/** Enough by itself: the means were named before. */
const LOCKED =
  /\block(?:s|ed|ing)?\b[^.;]{0,12}\b(?:up|away)\b|\block-?\s?box\b|\b(?:trigger|cable) locks?\b|\bgun safe\b|\bsafe storage\b/;

/** What was agreed on means, or was done about them. */
export const meansSafety: Reader = ({ s }) => LOCKED.test(s.lower) || (MEANS.test(s.lower) && MADE_SAFE.test(s.lower));

const ESCALATED =
  /\b(?:consult(?:ed|ation|ing)?|supervis(?:or|ion)|higher level of care|level of care|hospitali[sz]\w*|inpatient|emergency (?:room|department|services|evaluation)|crisis (?:team|stabili[sz]ation|unit)|mobile crisis|5150|5585|1013|baker act|involuntary|voluntary admission|hold criteria|welfare check|iop|php|partial hospital|on-?call)\b|\b(?:to|at) (?:the )?(?:ed|er)\b/;

/** Consultation, or a higher level of care, considered. */
export const escalation: Reader = ({ s, section }) =>
  !s.elsewhere && (section.isPlan || section.has('assess', 'risk', 'plan', 'intervene')) && ESCALATED.test(s.lower);

/** Whom it concerns, and what was done. */
export const dutyToProtect: Reader = ({ s }) =>
  /\btarasoff\b|\bduty to (?:warn|protect)\b|\b(?:notif\w+|warn\w*|contact\w*|called|inform\w*|alert\w*)\b[^.;]{0,50}\b(?:police|law enforcement|sheriff|victim|target|intended|threatened)\b|\b(?:police|law enforcement|sheriff)\b[^.;]{0,40}\b(?:notified|informed|called|contacted|alerted)\b|\b(?:no|without|not|any|un)[ -]?(?:\w+ ){0,3}(?:identifi\w+|specific|intended|particular|named)\b[^.;]{0,20}\b(?:person|target|victim|individual|people|one|anyone)\b|\b(?:identifi\w+|intended|specific) (?:target|victim|person)\b/.test(
    s.lower,
  );

/** Whether a report was due, and what came of it. */
export const mandatedReport: Reader = ({ s }) =>
  /\b(?:cps|aps|dcfs|dcf|dfps|dhs|cyfd|child protecti\w+|adult protecti\w+|child welfare|safeguarding|ombuds\w+|mandated report\w*|(?:not|no longer|non-?)[ -]?report\w+|no (?:mandated |new )?report|report(?:ing)? (?:threshold|criteria|required|filed|made|submitted|number)|child abuse (?:hotline|report))\b/.test(
    s.lower,
  );

const PARTNER_SAFETY =
  /\b(?:ipv|dv|domestic (?:violence|abuse)|intimate[- ]partner|partner violence|(?:feels?|felt|is|are) safe (?:at home|with|in the (?:home|relationship))|safe at home|(?:hits?|hurts?|threaten\w*|frightened|afraid|scared) (?:by|of) (?:\w+ )?(?:partner|husband|wife|spouse|boyfriend|girlfriend)|physical violence|coerc\w+)\b/;

export const partnerSafety: Reader = ({ s, section }) => !section.isPlan && PARTNER_SAFETY.test(s.lower);

/** Violence by a partner is spoken of at all. */
export const partnerCue: Reader = ({ s }) =>
  /\b(?:ipv|domestic (?:violence|abuse)|intimate[- ]partner violence)\b/.test(s.lower) ||
  (/\b(?:partner|husband|wife|spouse|boyfriend|girlfriend|ex)\b/.test(s.lower) &&
    /\b(?:hit|hits|shoved|choked|strangled|punched|slapped|threatened to kill|beat|beats)\b[^.;]{0,12}\b(?:her|him|them|me|client)\b/.test(
      s.lower,
    ));

/** A level of moderate or more is given. */
export const raisedLevel: Reader = (line: Line) =>
  riskFormulation(line) &&
  /\b(?:moderate|high|elevated|imminent|severe|acute)(?:ly)?\b/.test(line.s.lower) &&
  !/\b(?:low|minimal) (?:acute|chronic|imminent|to)?\b|\b(?:not|no) (?:\w+ ){0,2}(?:high|elevated|imminent|acute|moderate)\b|\b(?:acute|imminent) risk\b[^.;]{0,30}\b(?:low|minimal)\b/.test(
    line.s.lower,
  );
