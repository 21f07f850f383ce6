import { type Reader, remembered } from '../line.js';

/* What kind of statement a line is, before asking which element it documents. */

const NEXT_TIME =
  /\b(?:next (?:session|time|visit|meeting|appointment|appt|week|group)|upcoming|will (?:be )?(?:begin|start|introduce|continue|explore|try|teach|use)|to be (?:sent|given|repeated|administered|the focus|drawn)|due next)\b/;

/** Announced for later. */
export const planned: Reader = remembered('planned', ({ s, section }) => section.isPlan || NEXT_TIME.test(s.lower));

/** Why the session took as long as it did. */
export const extendedReason: Reader = ({ s }) =>
  s.has('extended') && (s.has('reason_for') || s.tokens.length >= 9) && !/\bfull hour and\b/.test(s.lower);

const RISK_TOPIC =
  /\bsuicid|\bsi\b|\bhi\b|homicid|self-?\s?harm|self-?\s?injur|\bto die\b|\bdead\b|\bdying\b|kill(?:ing)? (?:him|her|them|my|your)?sel|hurt(?:ing)? (?:any|other|some|her|him|them)|harm(?:ing)? (?:any|other|some|her|him|them|self)|\bviolence\b|end(?:ing)? (?:her|his|their|my) (?:own )?life|not wak(?:e|ing) up|safety plan|lethal means|firearm|\bguns?\b/;
/** About risk, which has its own reader. */
export const riskTalk: Reader = remembered('riskTalk', ({ s }) => RISK_TOPIC.test(s.lower));
