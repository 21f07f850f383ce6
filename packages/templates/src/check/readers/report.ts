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

/** What another person told about the client. */
export const collateral: Reader = ({ s, section }) => {
  if (section.isPlan || !s.has('informant')) return false;
  if (
    /\bper (?:\w+ )?(?:mother|mom|mum|dad|father|wife|husband|spouse|partner|school|teacher|staff|ms|mr|mrs|parents?|caseworker|nurs\w+|foster)/.test(
      s.lower,
    )
  )
    return true;
  return (
    s
      .all('informant')
      .some((person) => s.all('reporting').some((said) => said.from >= person.to && said.from - person.to <= 8)) &&
    (s.subject === 'other' || s.opens('informant', 3)) &&
    s.tokens.length >= 5
  );
};
