import type { Line, Reader } from '../line.js';
import * as course from './course.js';
import * as encounter from './encounter.js';
import * as risk from './risk-detail.js';

/**
 * Readers of what few notes hold, each with the first three letters of the words without which it finds nothing: most
 * lines are then offered to none of them, and a check costs what it did without them.
 */
type Rare = readonly [id: string, words: string, read: Reader];

const EVIDENCE: readonly Rare[] = [
  ['location', 'off cli hom per sch com hos she res pos tel vir vid zoo dox pho aud tea', encounter.location],
  ['participants', 'see met att cam pre arr acc joi mem con', encounter.participants],
  ['svc_type', 'ind fam cou con dya gro cri', encounter.serviceType],
  ['telehealth_modality', 'aud vid zoo dox pho tel cam two', encounter.telehealthModality],
  ['telehealth_consent', 'con', encounter.telehealthConsent],
  ['telehealth_emergency', 'eme loc nea', encounter.emergencyContact],
  ['audio_only_reason', 'vid cam bro int con wif wi ban sma dev', encounter.audioOnlyReason],
  ['informed_consent', 'con inf lim', encounter.informedConsent],
  ['ai_notice', 'ai art scr', encounter.aiNotice],
  ['ai_consent', 'con', encounter.recordingConsent],
  ['risk_ideation_detail', 'sui si ide tho wis urg die dea dyi wak kil', risk.ideationDetail],
  ['risk_hx', 'att ove sel nss cut sui hos', risk.riskHistory],
  [
    'means_safety',
    'gun fir rif pis han wea amm bul pil med tab tyl opi ins bla raz sha kni rop key let mea loc saf tri cab',
    risk.meansSafety,
  ],
  [
    'consult_escalation',
    'con sup hig lev hos inp eme cri mob 515 558 101 bak inv vol hol wel iop php par cal onc ed er',
    risk.escalation,
  ],
  ['duty_to_protect', 'tar dut pol law she vic int thr ide uni spe par nam', risk.dutyToProtect],
  ['mandated_report', 'cps aps dcf dfp dhs cyf chi adu saf omb man rep non', risk.mandatedReport],
  ['ipv_screen', 'ipv dv dom int par saf hit hur thr fri afr sca phy coe', risk.partnerSafety],
  ['severity', 'mil mod sev rem', course.severity],
  ['prognosis', 'pro', course.prognosis],
  [
    'interactive_complexity',
    'int tra pla sen man mal mot fat par car gua fam hig rep dis',
    course.interactiveComplexity,
  ],
  ['plan_change', 'pla fre inc red dec ste tap new add rev dro', course.planChange],
  ['discharge_criteria', 'dis ter gra end ste clo las', course.dischargeCriteria],
];

/** What one line gives for an element of several parts, or for a trigger. */
const CUES: readonly Rare[] = [
  ['client-place', 'loc cal phy joi con dia att hom car off dor apa res', encounter.clientPlace],
  ['provider-place', 'loc phy off cli hom', encounter.providerPlace],
  ['risk-raised', 'ris dan acu', risk.raisedLevel],
  ['partner', 'ipv dom int par hus wif spo boy gir ex', risk.partnerCue],
  ['near-end', 'dis pla ter nea pre las', course.nearEnd],
];

const LETTERS = 3;

function byWord(rare: readonly Rare[]): (line: Line) => string[] {
  const readers = new Map<string, Rare[]>();
  for (const each of rare)
    for (const word of each[1].split(' ')) readers.set(word, [...(readers.get(word) ?? []), each]);
  return (line) => {
    const offered = new Set<Rare>();
    for (const { word } of line.s.tokens)
      for (const each of readers.get(word.slice(0, LETTERS)) ?? []) offered.add(each);
    return [...offered].filter(([, , read]) => read(line)).map(([id]) => id);
  };
}

/** Ids of the elements that few notes hold and this line documents. */
export const rareEvidence = byWord(EVIDENCE);
/** Cues of this line for triggers and parts. */
export const rareCues = byWord(CUES);
