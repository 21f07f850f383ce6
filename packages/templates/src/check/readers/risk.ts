import type { Reader } from '../line.js';
import { planned } from './lines.js';

const LEVEL =
  /\b(?:risk|danger|acuity)\b[^.;]{0,60}\b(?:low|lower|moderate|high|elevated|acute|chronic|imminent|minimal|mild|severe|increased|baseline)\b|\b(?:low|lower|moderate|high|elevated|acute|imminent|minimal|increased)(?:[- ](?:to|acute|chronic|moderate|high|imminent)){0,4}[- ](?:\w+ ){0,2}(?:risk|danger)\b/;

/** The level of risk and what it rests on. */
export const riskFormulation: Reader = ({ s }) =>
  LEVEL.test(s.lower) && !/\brisk (?:of relapse|factors? for dropout)\b/.test(s.lower);

const PROTECTIVE =
  /\bprotective\b|\breasons? (?:for|to) (?:living|live|stay)|\bwhat (?:holds|keeps|stops)\b|\bfuture[- ]oriented\b|\b(?:because|for|thinks of|thinking of|wouldn't do that to|could never do that to|would not do that to)\b[^.;]{0,25}\b(?:kids?|boys|girls|children|son|daughter|family|mother|mom|mum|dad|father|wife|husband|partner|dog|cat|pets?|faith|god|church|religio\w*|baby|grand\w+|sister|brother)\b[^.;]{0,20}(?:need|love|depend|rely)?|\b(?:strong|good|close) (?:social )?(?:support|family|ties)\b|\bhopes? (?:for the future|to see)\b/;

/** What speaks for living. */
export const riskProtective: Reader = (line) =>
  PROTECTIVE.test(line.s.lower) &&
  !/\bhomework\b/.test(line.s.lower) &&
  (!planned(line) || /\bprotective\b|\breasons?\b/.test(line.s.lower));
