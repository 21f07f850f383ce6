import type { Cue } from './cue.js';

/** What only a therapist does, and what is done in session. */
export const INTERVENE: readonly Cue[] = [
  // What only a therapist does, whoever is quoted in it.
  [
    5,
    /^(?:then |also |th(?:erapist)? )?(?:processed|assigned|unpacked|heightened|educated|guided|slowed|validated|normali[sz]ed|reframed|taught|coached|psychoeducated|challenged|modell?ed|facilitated|elicited|summari[sz]ed|socratic|psychoed\w*|affirmed|redirected|prompted|interpreted|role[- ]?played|rehearsed|(?:opened|closed|began|ended|started) (?:with|by))\b/i,
    /\b(?:himself|herself|themselves|by (?:him|her)self)\b/i,
  ],
  [
    7,
    /^(?:then |also )?(?:stayed|sat|walked|talked|spoke|read|breathed|counted|practi[sc]ed|went|looked|called|made|wrote|did|texted|emailed|played|worked)\b.{0,30}\b(?:with|w\/) (?:him|her|them|client|patient|ct|pt)\b/i,
  ],
  [
    4,
    /^(?:did|made|wrote|built|drew|mapped|played|used|practi[sc]ed|tried|completed|reviewed|updated|started|continued|ran|rated)\s+(?:["\p{L}'-]+\s){0,3}(?:script|sheet|letter|list|drill|exercise|map|card|chain|tape|ladder|hierarchy|timeline|genogram|role-?play|imagery|exposure|breathing|grounding|scan|relaxation|worksheet|continuum|pie|diagram|experiment|script|inventory|decisional balance|pros|cons|crisis plan|signs list)\b/iu,
    /\b(?:at home|this week|every day|daily|nightly|since|\d of \d|\d\/\d)\b/i,
  ],
  [
    5,
    /^(?:\p{L}+ )?(?:cycle|pattern|hierarchy|chain|plan|timeline|genogram|skills?|worksheet|model) (?:was |were )?(?:mapped|drawn|built|reviewed|updated|made|created|introduced|practi[sc]ed|taught)\b/iu,
  ],
  // "empty chair: spoke to mom": what was done there.
  [
    6,
    /^(?:in[- ](?:session|vivo|office) )?(?:empty chair|chair ?work|role-?play|exposure|imaginal|enactment|chain(?: analysis)?|interoceptive|sand ?tray|parts work|video feedback|behavioral experiment)\b[^:]{0,20}:/i,
  ],
  [
    6,
    /^set (?:an? |new |the )?(?:\p{L}+ )?(?:goals?|limit|agenda)\b(?!.*\b(?:at|for) (?:work|school|home)\b)/iu,
    undefined,
    { goal: -5 },
  ],
  [5, /\b(?:added|updated|revised|made|created|did)\b.*\bplan\b/i],
  // Screens that a clinician asks; a questionnaire is filled in by the client.
  [
    9,
    /^(?:did|administered|gave|repeated) (?:an? |the )?(?:C-?SSRS|ASQ|SAFE-?T|MoCA|MMSE|CAMS|(?:risk|safety|lethality|danger) (?:assessment|screen\w*))\b/i,
    undefined,
    { report: -9 },
  ],
  [8, /^asked (?:him|her|them) (?:to|about|if|what|how|whether)\b/i],
  [
    4,
    'technique',
    /^(?:no|denies)\b|\b(?:daily|nightly|every (?:day|night|morning)|homework|(?:x ?\d+|\d+ ?x|times|twice|once) (?:this|last|past|since))\b/i,
  ],
  [5, /^practi[sc]ed \d+ (?:rounds?|times)\b/i],
  [4, 'modality_name'],
  [
    4,
    /\b(?:cognitive behavioral therapy|dialectical behavior therapy|motivational interviewing|eye movement|exposure|prolonged exposure|psychoeducation|emotionally focused|acceptance and commitment|behavioral activation|bilateral stimulation|cognitive restructuring|chain analysis|thought record|muscle relaxation|deep breathing|internal family systems|imagery rehearsal|socratic|role[- ]?play\w*|grounding|(?:calm|safe) place|reframed?|(?:empty |two-)?chair ?work|empty chair|parts work|life review|rescripting|sand ?tray|play therapy|letter writing|sleep window|sleep restriction|stimulus control|sleep hygiene|mock interview|stuck points?|skills? (?:training|practice|coaching))\b/i,
  ],
  [
    2,
    /\b(?:taught|coached|modell?ed|validated|normali[sz]ed|explained|introduced|challenged|reflected|reviewed|explored|processed|practi[sc]ed|practi[sc]ing|rehearsed|role-?played|mapped|identified|brainstormed|guided|led|used|utili[sz]ed|facilitated|discussed|problem-?solved|drew|listed|planned|named|traced|linked|tied|connected|wrote|made|created|built|worked on|went over|walked through|rated|set|tried|orienting|reading|read|tracked|role)\b/i,
    /\b(?:he|she|they) (?:used|tried|made|read|set)\b/i,
  ],
  [
    3,
    /\b(?:in (?:session|sess|room|office)|with (?:therapist|clinician|me)|together|in vivo|with (?:group|peer|prompts?|prompting|coaching))\b/i,
  ],
  [6, /^(?:therapist|clinician|I|we|writer|leaders?|facilitators?)\b(?! (?:think|believe|assess))/i],
  [
    2,
    /^(?:did|made|wrote|drew|built|practi[sc]ed|rehearsed|listed|mapped|created)\b.*\bin (?:session|sess|office)\b/i,
    undefined,
    { report: -5 },
  ],
  [7, /^processing (?:moved|focused|went|shifted)\b/i],
  [
    5,
    /^(?:did|held|sat with|touched|used|mapped|drew|rehearsed|practi[sc]ed|read|wrote|listed|imaginal|orienting)\b.*(?:\b\d+ (?:minutes?|times|breaths|reps|rounds)|\baloud\b|\bout loud\b)/i,
  ],
  [3, /^[A-Z]{2,6}(?:-[A-Z])?:\s/],
  [
    4,
    /\b(?:reality testing|all-or-nothing|catastrophi[sz]\w+|thinking traps?|distortions?|balanced thoughts?|evidence for|(?:refusal|assertiveness|communication|coping|social|relapse prevention) (?:practice|skills?|training)|(?:practice|rehearsal) with|(?:thought|feelings|mood) thermometer|worksheet (?:on|done)|orienting (?:to|exercise)|psychoed\w*|imaginal)\b/i,
  ],
  [3, /^(?:used|using|utili[sz]ed|we |reviewed|taught|introduced)\b/i],
];
