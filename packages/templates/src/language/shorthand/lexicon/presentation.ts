import { a, b, type Entry, keep, many } from '../entry.js';

/** Mental status, measures and functioning. Own wording after §4.2, read 2026-11-23. */
export const PRESENTATION: readonly Entry[] = [
  ...many(`cong=congruent;dob=date of birth;GEC=good eye contact;MSE=mental status exam;PEC=poor eye contact`),
  ...many(`approp=appropriate;constr=constricted;restr=restricted;y/o=year-old`, 'B'),
  ...['person, place and time', 'person, place, time and situation'].map((to, more) =>
    a('a&o_x a&ox aox aaox a/ox ao_x a/o_x'.replace(/x/g, `x${more + 3}`), `alert and oriented to ${to}`),
  ),
  ...many(
    `A&O a&o=alert and oriented;A&Ox2 AOx2=alert and oriented x2;Ox3=oriented to person, place and time;
Ox4=oriented to person, place, time and situation`,
  ),
  b('A/O', 'alert and oriented', keep({ before: /[a-z]\s$/, after: /^\s*[a-z]/ })),
  b('EC', 'eye contact', {
    to: 'emergency contact',
    after: /^\s*(?:#|no\.|num|phone|tel|verif|info|name|on file|listed|updated|called|notif)/i,
  }),
  b(
    'mod',
    'moderate',
    keep({ before: /\b(?:the|a)\s$/i }),
    { to: 'module', before: /\b(?:DBT|IE|DT|ER|MF|skills|mindfulness)\s$/ },
    { to: 'modifier', after: /^\s*(?:9[35]|25|59|GT|HQ)\b/ },
    { to: 'module', after: /^\s*\d{1,2}\s*(?:of\b|[:,-]|$)/ },
  ),
  ...many(
    `ADLs ADL=activities of daily living;IADLs=instrumental activities of daily living;LOF=level of functioning;sev=severe;
vx=voices`,
  ),
  b('yo', 'year-old', keep({ before: /(?:^|[^\d\s-])\s*$/ })),
];
