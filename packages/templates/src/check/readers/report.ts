import type { Reader } from '../line.js';

/** Use or abstinence, of the client. */
export const substanceUse: Reader = ({ s, section }) =>
  section.has('report', 'observe') &&
  !section.isPlan &&
  !s.elsewhere &&
  s.has('substance') &&
  (s.counted || s.has('substance_frame')) &&
  !/\bused (?:to|the)\b/.test(s.lower) &&
  !s.has('hw_tool');
