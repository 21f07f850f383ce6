import type { Cue } from './cue.js';

/** How someone came across, and what instruments and screens showed. */
export const OBSERVE: readonly Cue[] = [
  [8, /^C-?SSRS\b/i],
  // An item of a questionnaire: of the PHQ-9 the ninth asks for thoughts of death.
  [8, /^item \d+(?:$|\s?[:=]|\s(?:is|was|scored|endorsed|positive|negative|\d))/i, undefined, { plan: -10 }],
  [5, /^(?:urine drug screen|UDS|breathalyzer) (?:was |is )?(?:neg|pos|clean|clear)/i],
  [6, /^(?:self-rated )?(?:mood|anxiety|energy|pain|stress|urges?|cravings?) (?:at |was |=)?\d{1,2}$/i],
  [
    6,
    /^(?:some |a little |brief |lots of )?(?:laughter|smiles|silence|tears|yawning)\b(?!.*\b(?:at|home|work|school|daily|nightly|with|from|week|whenever|alone)\b)/i,
  ],
  // How someone sounded and smelled.
  [5, /^(?:sounded|smelled|no (?:\p{L}+ )?(?:smell|odor|tremor|psychomotor)|pale|flushed|shaky|colou?r back)\b/iu],
  [
    6,
    /\b(?:affect|speech|eye contact|psychomotor|thought process|thought content|insight|judge?ment|oriented|orientation|disoriented|alert|MSE|mental status|grooming|hygiene|posture|demeanou?r|within normal limits)\b/i,
    /\b(?:sleep hygiene|into|gained|affects)\b/i,
  ],
  [
    4,
    /^(?:patient |client |he |she |they )?(?:was |is |were |appeared |looked |seemed |presented |presented as )?(?:very |visibly |slightly |a bit |somewhat |more )?(?:tearful|teary|fidgety|fidgeting|guarded|cooperative|pleasant|engaged|disheveled|dishevelled|well[- ]groomed|restless|jittery|slouched|slumped|pacing(?! (?:worksheet|handout|skill|schedule|diary))|mumbl\w+|whisper\w+|sigh\w*|pressured|tangential|circumstantial|linear|constricted|blunted|flat|labile|bright|chatty|calm|agitated|withdrawn|oriented|alert|shaking|trembling|flushed|pale|hood up|late|on time|talking fast|soft-spoken|quiet|(?:\w+ly )?dressed|talking over|loud|animated|subdued|tense|euthymic|sat|sitting|arms crossed|picked|picking|rocking|yawning|distractible|tracked|responsive|congruent|clear|coherent|cold hands|eyes|tears|laughed|smiled|cried|crying|wept|slow talk|slow to|bouncing|foot tapping|tapping|hyper|hyperactive|off topic|redirected|distracted|avoided (?:eye|looking|the topic|questions?|talking|answering)|presented as)\b/i,
  ],
  [2, 'mse_speech mse_thought mse_cognition'],
  [1, 'mse_appearance mse_behavior emotion'],
  [
    3,
    /\b(?:look(?:s|ed) (?!forward|for\b|after|into|at\b)|seems (?!to\b)|appeared|presented as|seemed|appears|came across|visibly)/i,
  ],
  [
    3,
    /^(?:tears|eyes|hands|shirt|hood|hair|nails|clothes|face|voice|coat|shoes|knee|leg|arms|shoulders|jaw|fists)\b(?!.*\b(?:since|week|\d+ days|at work|at home)\b)/i,
  ],
  [
    7,
    /^(?:on (?:guard|edge)|back to (?:the )?wall|played with (?:the )?(?:doll|sand|toy|puppet|block|lego|clay)|baby doll)/i,
  ],
  [5, /^(?:vitals?|labs?|BP|BMI|HR(?= ?\d| (?:was|up|down|came|dropped)\b))\b/i],
  [3, 'instrument'],
];
