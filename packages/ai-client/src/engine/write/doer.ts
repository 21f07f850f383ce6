import { alone, said } from './parts.js';
import { diagnosed } from './things.js';
import type { Rule } from './told.js';

/* Deeds and findings whose person the jotting does not tell, or tells to be another: never the client's by default. */

const INFORMED =
  /^(told|informed|notified|paged|alerted|messaged) ((?:the |charge |his |her |their |on-call )*(?:RN|nurse|MD|PCP|psychiatrist|prescriber|provider|team|staff|school|counselor|supervisor|case manager|CPS|APS|police|Dr\.? \p{Lu}\p{L}*))\b(.*)$/u;
/** "called mom after", "called by front desk", "linked to mom leaving". */
const UNTOLD =
  /^(?:called|phoned|emailed|texted|contacted)\b.*\b(?:after(?:wards?)?|(?:before|after|from) (?:the )?(?:session|visit|office)|with (?!patient|client)\p{L}+ present)$|^(?:called|paged|texted|emailed|contacted|notified|alerted|interrupted|joined) by\b|^(?:linked|tied|connected) (?:this|that|it|back|to)\b/iu;
const ALOUD = /^(?:noted|wondered|reflected|commented|thought) (?:aloud|out loud)\b/i;

export const doer: Rule = ({ text }) => {
  const informed = INFORMED.exec(text);
  if (informed) return alone(`${informed[2]} was ${informed[1]}${informed[3]}`);
  // "dad diagnosis lupus": somebody else's.
  return said((UNTOLD.test(text) && text) || diagnosed(text) || (ALOUD.test(text) && `therapist ${text}`));
};
