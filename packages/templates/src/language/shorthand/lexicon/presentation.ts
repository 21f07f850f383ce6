import { a, b, type Entry, keep } from '../entry.js';

/** Mental status, measures and functioning. Own wording after §4.2, read 2026-11-23. */
export const PRESENTATION: readonly Entry[] = [
  a(
    'A&Ox4 AOx4 A&O_x4 AAOx4 A/Ox4 a&ox4 aox4 a&o_x4 aaox4 a/ox4 ao_x4 A/O_x4 a/o_x4',
    'alert and oriented to person, place, time and situation',
  ),
  a(
    'A&Ox3 AOx3 A&O_x3 AAOx3 A/Ox3 a&ox3 aox3 a&o_x3 aaox3 a/ox3 ao_x3 A/O_x3 a/o_x3',
    'alert and oriented to person, place and time',
  ),
  a('A&Ox2 AOx2', 'alert and oriented x2'),
  a('Ox4', 'oriented to person, place, time and situation'),
  a('Ox3', 'oriented to person, place and time'),
  a('A&O a&o', 'alert and oriented'),
  b('A/O', 'alert and oriented', keep({ before: /[a-z]\s$/, after: /^\s*[a-z]/ })),
  a('MSE', 'mental status exam'),
  a('EC', 'eye contact'),
  a('GEC', 'good eye contact'),
  a('PEC', 'poor eye contact'),
  a('cong', 'congruent'),
  b('restr', 'restricted'),
  b('constr', 'constricted'),
  b('approp', 'appropriate'),
  b('mod', 'moderate', keep({ before: /\b(?:the|a)\s$/i })),
  a('sev', 'severe'),
  a('LOF', 'level of functioning'),
  a('ADLs ADL', 'activities of daily living'),
  a('IADLs', 'instrumental activities of daily living'),
  a('vx', 'voices'),
  b('y/o', 'year-old'),
  b('yo', 'year-old', keep({ before: /(?:^|[^\d\s-])\s*$/ })),
  a('dob', 'date of birth'),
];
